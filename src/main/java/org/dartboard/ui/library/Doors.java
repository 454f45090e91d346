package org.dartboard.ui.library;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Point2D;
import org.dartboard.edit.Fragment;
import org.dartboard.file.SaveFailed;
import org.dartboard.model.Environment;
import org.dartboard.picture.Point;
import org.jspecify.annotations.Nullable;

/** Where the library leads. */
public interface Doors {

    /** The place of the map there in the scene; null if something else is there. */
    @Nullable
    Point onMap(Point2D scene);

    /**
     * Puts elements on the map, and selects them.
     *
     * @param at where; null: at the pointer, or where there is room
     * @return whether they are on it now
     */
    boolean paste(Fragment fragment, @Nullable Point at);

    /** Opens an environment that no file holds, where nothing is taken from anybody. */
    void open(Environment environment);

    /** Which file of a library to take in; empty if none. */
    Optional<Path> toImport();

    /**
     * Into which file to put a library; empty if none.
     *
     * @param name proposed; blank: none
     */
    Optional<Path> toExport(String name);

    /** Writes a file as a whole or not at all. Takes a while. */
    void write(byte[] bytes, Path file) throws SaveFailed;

    /** Shows the library below the map, if there is a map. */
    void showPage();

    /** Which picture to show; empty if none. */
    Optional<Path> picture();

    /** Whether to do something that cannot be taken back. */
    boolean confirm(String question, String yes);

    /** Gives the map the keyboard. */
    void enterMap();
}
