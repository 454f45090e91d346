package org.dartboard.ui.program;

import java.nio.file.Path;
import java.util.List;

/** What is kept, as the page of it sees it. Its methods ask the disk and are called on any thread but the window's. */
public interface Keeping {

    /** What can be deleted by itself. */
    enum Part {
        /** What she set, and which files were open. */
        SETTINGS,
        /** What she has not saved yet. */
        WORK,
        /** What she keeps to use again. */
        LIBRARY,
        /** Versions of what she saved, in the same place. */
        VERSIONS,
        /** What the program says about itself. */
        LOGS,
        /** What quickens the next start. */
        CACHE
    }

    /**
     * What there is of a part.
     *
     * @param folder where it is
     * @param there whether that is there
     * @param bytes how large it is
     */
    record Held(Part part, Path folder, boolean there, long bytes) {}

    /** What there is of everything. */
    List<Held> look();

    /**
     * Deletes what there is of one part. What is open in running windows stays.
     *
     * @throws Exception if something could not be deleted
     */
    void delete(Part part) throws Exception;

    /**
     * Deletes the library and all versions, also where they cannot be read.
     *
     * @throws Exception if they could not be deleted
     */
    void deleteLibrary() throws Exception;
}
