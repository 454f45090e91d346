package org.dartboard.doctor;

import org.dartboard.library.Database;
import org.dartboard.library.LibraryFailed;

/** Opens a library. */
public interface LibraryOpener {

    /**
     * The database, on any thread but a window's.
     *
     * @throws LibraryFailed if there is none in this run
     */
    Database database() throws LibraryFailed;
}
