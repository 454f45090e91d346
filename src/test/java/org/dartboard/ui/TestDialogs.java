package org.dartboard.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Dialogs that answer what a test told them to, and remember what was said. */
final class TestDialogs implements Dialogs {

    List<Path> toOpen = List.of();

    @Nullable
    Path toSave;

    @Nullable
    Path picture;

    Unsaved unsaved = Unsaved.CANCEL;
    Changed changed = Changed.CANCEL;
    boolean confirm = true;
    int elsewhere;
    final List<String> faults = new ArrayList<>();
    final List<Path> shown = new ArrayList<>();
    final List<String> asked = new ArrayList<>();

    @Override
    public List<Path> open(Window owner, @Nullable Path folder) {
        return toOpen;
    }

    @Override
    public Optional<Path> save(Window owner, @Nullable Path folder, String name) {
        return Optional.ofNullable(toSave);
    }

    @Override
    public Optional<Path> report(Window owner, @Nullable Path folder, String name, String ending) {
        asked.add(name);
        return Optional.ofNullable(toSave);
    }

    @Override
    public Optional<Path> toImport(Window owner, @Nullable Path folder) {
        return toOpen.stream().findFirst();
    }

    @Override
    public Optional<Path> toExport(Window owner, @Nullable Path folder, String name) {
        asked.add(name);
        return Optional.ofNullable(toSave);
    }

    @Override
    public boolean show(Path file, boolean folder) {
        shown.add(file);
        return true;
    }

    @Override
    public boolean browse(String address) {
        asked.add(address);
        return false;
    }

    @Override
    public Optional<Path> picture(Window owner, @Nullable Path folder) {
        return Optional.ofNullable(picture);
    }

    @Override
    public Unsaved unsaved(Window owner, String name) {
        asked.add(name);
        return unsaved;
    }

    @Override
    public Changed changed(Window owner, String name) {
        asked.add(name);
        return changed;
    }

    @Override
    public boolean confirm(Window owner, String question, String yes) {
        asked.add(question);
        return confirm;
    }

    @Override
    public boolean notSaved(Window owner, String text) {
        faults.add(text);
        return elsewhere-- > 0;
    }

    @Override
    public void fault(Window owner, String text) {
        faults.add(text);
    }
}
