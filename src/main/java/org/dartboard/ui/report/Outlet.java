package org.dartboard.ui.report;

import java.nio.file.Path;
import java.util.Optional;
import org.dartboard.file.SaveFailed;

/** Where a report goes, and who is told. */
public interface Outlet {

    /**
     * Asks where a report is to be kept; empty if nowhere.
     *
     * @param ending how the name of such a file ends
     */
    Optional<Path> ask(String ending);

    /**
     * Writes a file as a whole or not at all, on any thread.
     *
     * @throws SaveFailed saying what to do
     */
    void write(byte[] bytes, Path file) throws SaveFailed;

    /** Opens a file with the program that this computer has for it. */
    void open(Path file);

    /** Shows a file in its folder. */
    void show(Path file);

    /** Says what went wrong. */
    void fault(String text);
}
