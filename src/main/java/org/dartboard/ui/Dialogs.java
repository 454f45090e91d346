package org.dartboard.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** What people are asked in windows of their own. Behind an interface, for some of them do not exist on every platform. */
public interface Dialogs {

    /** What to do with changes that no file holds. */
    enum Unsaved {
        /** Save them first. */
        SAVE,
        /** Give them up. */
        DISCARD,
        /** Do nothing. */
        CANCEL
    }

    /** What to do when somebody else has written to the file that is to be saved. */
    enum Changed {
        /** Replace what they wrote. */
        OVERWRITE,
        /** Save in another file. */
        SAVE_AS,
        /** Do nothing. */
        CANCEL
    }

    /** Which files to open; empty if none. */
    List<Path> open(Window owner, @Nullable Path folder);

    /**
     * Where to save; empty if nowhere.
     *
     * @param name proposed
     */
    Optional<Path> save(Window owner, @Nullable Path folder, String name);

    /**
     * Where to keep a report; empty if nowhere.
     *
     * @param name proposed
     * @param ending how the names of such files end
     */
    Optional<Path> report(Window owner, @Nullable Path folder, String name, String ending);

    /**
     * Opens a file with the program that the desktop has for it.
     *
     * @param folder whether to show it in its folder instead
     * @return whether the desktop was found
     */
    boolean show(Path file, boolean folder);

    /**
     * Opens an address on the web.
     *
     * @return whether a program for it was found
     */
    boolean browse(String address);

    /** Which file of a library to take in; empty if none. */
    Optional<Path> toImport(Window owner, @Nullable Path folder);

    /**
     * Into which file to put a library, or a part of one; empty if none.
     *
     * @param name proposed
     */
    Optional<Path> toExport(Window owner, @Nullable Path folder, String name);

    /** Which picture to lay behind the map; empty if none. */
    Optional<Path> picture(Window owner, @Nullable Path folder);

    /**
     * What to do with changes before they would be lost.
     *
     * @param name of what was changed
     */
    Unsaved unsaved(Window owner, String name);

    /**
     * What to do when somebody else has written to the file.
     *
     * @param name of what is to be saved
     */
    Changed changed(Window owner, String name);

    /**
     * Whether to do something that cannot be taken back.
     *
     * @param yes what doing it is called
     */
    boolean confirm(Window owner, String question, String yes);

    /**
     * Says why something was not saved.
     *
     * @return whether to save it elsewhere
     */
    boolean notSaved(Window owner, String text);

    /** Says what went wrong, and what to do. */
    void fault(Window owner, String text);
}
