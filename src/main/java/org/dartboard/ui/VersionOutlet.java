package org.dartboard.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.dartboard.file.SaveFailed;
import org.dartboard.library.KeptDocument;
import org.dartboard.library.LibraryFailed;
import org.dartboard.library.Versions;
import org.dartboard.library.VersionsExport;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;
import org.dartboard.ui.state.Notice;
import org.dartboard.ui.versions.Outlet;
import org.jspecify.annotations.Nullable;

/** What becomes of versions that are looked at in a window. */
final class VersionOutlet implements Outlet {

    private final MainWindow window;
    private final Workbench workbench;

    VersionOutlet(MainWindow window) {
        this.window = window;
        workbench = window.workbench();
    }

    @Override
    public boolean isKept() {
        return workbench.archive() != null;
    }

    @Override
    public Versions versions() {
        return Objects.requireNonNull(workbench.archive()).versions();
    }

    @Override
    public @Nullable KeptDocument here() throws LibraryFailed {
        return window.chronicle().document(versions());
    }

    @Override
    public String name() {
        return window.documents().name();
    }

    @Override
    public Clock clock() {
        var archive = workbench.archive();
        return archive == null ? Clock.system(ZoneId.systemDefault()) : archive.clock();
    }

    @Override
    public void restore(Environment version, String when) {
        window.chronicle().restore(version, when);
        window.desk().say(Notice.Kind.DONE, Phrase.of("version.restored", "when", when));
    }

    @Override
    public void openAsNew(Environment version) {
        var there = window.documents().isFree() ? window : workbench.open((Path) null);
        there.desk().open(version, null);
        there.toFront();
    }

    @Override
    public Optional<Path> ask(String name, String ending) {
        var chosen = workbench
                .dialogs()
                .report(window.stage(), window.documents().folder(), Documents.fileName(name) + ending, ending)
                .map(f -> f.toAbsolutePath().normalize());
        if (chosen.isEmpty() || chosen.get().toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
            return chosen;
        }
        var file = chosen.get().resolveSibling(chosen.get().getFileName() + ending);
        // The dialog of the desktop has asked about the name as it was typed, not about this one
        var question = Phrase.of("ui.replace", "name", String.valueOf(file.getFileName()));
        return Files.notExists(file)
                        || confirm(
                                workbench.kit().say(question), workbench.kit().text("ui.replace.yes"))
                ? Optional.of(file)
                : Optional.empty();
    }

    @Override
    public void write(Environment version, Path file) throws SaveFailed {
        workbench.files().save(version, file);
    }

    @Override
    public int export(Path file, BooleanSupplier wanted) throws LibraryFailed, IOException {
        var all = versions().documents();
        return new VersionsExport(versions(), workbench.kit().messages(), clock().getZone(), wanted).write(all, file);
    }

    @Override
    public boolean confirm(String question, String yes) {
        return workbench.dialogs().confirm(window.stage(), question, yes);
    }

    @Override
    public void fault(String text) {
        workbench.dialogs().fault(window.stage(), text);
    }
}
