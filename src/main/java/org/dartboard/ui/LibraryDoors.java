package org.dartboard.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Point2D;
import org.dartboard.edit.Fragment;
import org.dartboard.file.SaveFailed;
import org.dartboard.library.Archive;
import org.dartboard.model.Environment;
import org.dartboard.picture.Point;
import org.dartboard.text.Phrase;
import org.dartboard.ui.canvas.MapView;
import org.dartboard.ui.library.Doors;
import org.dartboard.ui.library.Librarian;
import org.dartboard.ui.state.Mode;
import org.jspecify.annotations.Nullable;

/** Where the library of a window leads: onto its map, into other windows, to files. */
final class LibraryDoors implements Doors {

    private final MainWindow window;
    private final MapView map;

    private LibraryDoors(MainWindow window, MapView map) {
        this.window = window;
        this.map = map;
    }

    /** Keeps what a window shows. */
    static Librarian librarian(MainWindow window, MapView map) {
        return new Librarian(
                window.desk(),
                window.workbench().shelf(),
                new LibraryDoors(window, map),
                () -> window.overlays().keep());
    }

    @Override
    public @Nullable Point onMap(Point2D scene) {
        var at = map.sceneToLocal(scene);
        boolean there =
                window.desk().environment() != null && map.getLayoutBounds().contains(at);
        return there ? map.toMap(at) : null;
    }

    @Override
    public boolean paste(Fragment fragment, @Nullable Point at) {
        return window.actions().paste(fragment, at);
    }

    @Override
    public void open(Environment environment) {
        open(window, environment);
    }

    /** Opens an environment that no file holds: in a window if that is free, else in one of its own. */
    static void open(MainWindow here, Environment environment) {
        var desk = here.desk();
        boolean free = here.documents().isFree()
                || (Environment.EMPTY.equals(desk.environment())
                        && here.documents().isUntouched());
        if (free) {
            desk.modeProperty().set(Mode.MAP);
            desk.open(environment, null);
        } else {
            open(here.workbench().open(null), environment);
        }
    }

    @Override
    public Optional<Path> toImport() {
        return window.workbench()
                .dialogs()
                .toImport(window.stage(), window.documents().folder());
    }

    @Override
    public Optional<Path> toExport(String name) {
        var dialogs = window.workbench().dialogs();
        var kit = window.workbench().kit();
        var proposed = Documents.fileName(name.isBlank() ? kit.text("shelf.export.name") : name) + Archive.ENDING;
        var chosen = dialogs.toExport(window.stage(), window.documents().folder(), proposed)
                .map(f -> f.toAbsolutePath().normalize());
        if (chosen.isEmpty() || chosen.get().toString().toLowerCase(Locale.ROOT).endsWith(Archive.ENDING)) {
            return chosen;
        }
        var file = chosen.get().resolveSibling(chosen.get().getFileName() + Archive.ENDING);
        var question = kit.say(Phrase.of("ui.replace", "name", String.valueOf(file.getFileName())));
        // The dialog of the desktop has asked about the name as it was typed, not about this one
        return Files.notExists(file) || confirm(question, kit.text("ui.replace.yes"))
                ? Optional.of(file)
                : Optional.empty();
    }

    @Override
    public void write(byte[] bytes, Path file) throws SaveFailed {
        window.workbench().files().save(bytes, file);
    }

    @Override
    public void showPage() {
        if (window.desk().environment() != null) {
            window.drawers().open("library");
        }
    }

    @Override
    public Optional<Path> picture() {
        return window.workbench()
                .dialogs()
                .picture(window.stage(), window.documents().folder());
    }

    @Override
    public boolean confirm(String question, String yes) {
        return window.workbench().dialogs().confirm(window.stage(), question, yes);
    }

    @Override
    public void enterMap() {
        map.requestFocus();
    }
}
