package org.dartboard.ui.versions;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.dartboard.file.SaveFailed;
import org.dartboard.library.KeptDocument;
import org.dartboard.library.LibraryFailed;
import org.dartboard.library.Versions;
import org.dartboard.model.Environment;
import org.jspecify.annotations.Nullable;

/** Where versions come from, and what becomes of them. */
public interface Outlet {

    /** Whether versions are kept at all. */
    boolean isKept();

    /** All versions. Not on the window's thread. */
    Versions versions();

    /** What is open in the window; null if nothing is. Not on the window's thread. */
    @Nullable
    KeptDocument here() throws LibraryFailed;

    /** What people call what is open. */
    String name();

    /** What time it is, and in which zone times are told. */
    Clock clock();

    /** Puts a version in the place of what is open. */
    void restore(Environment version, String when);

    /** Opens a version as work that no file holds. */
    void openAsNew(Environment version);

    /** Asks where to write; empty if nowhere. */
    Optional<Path> ask(String name, String ending);

    /** Writes a version to a file, not on the window's thread. */
    void write(Environment version, Path file) throws SaveFailed;

    /**
     * Writes all versions of all documents to a file, not on the window's thread.
     *
     * @return how many could not be read; -1 if it was no longer wanted
     */
    int export(Path file, BooleanSupplier wanted) throws LibraryFailed, IOException;

    /** Asks whether something is to be done that cannot be taken back. */
    boolean confirm(String question, String yes);

    /** Says what went wrong. */
    void fault(String text);
}
