package org.dartboard.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Which disk files are on, so that one that is only not there at the moment is told from a file that is gone. */
final class Disks {

    private static final int LONGEST = 400;

    private Disks() {}

    /** The disk of a file or folder that exists; null if nobody can tell. May take as long as a disk takes to answer. */
    static @Nullable String of(Path there) {
        try {
            var store = Files.getFileStore(there);
            var name = store.type() + " " + store.name();
            return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
        } catch (IOException | SecurityException e) {
            return null;
        }
    }

    /**
     * Whether a file is gone, rather than on a disk that is not there: what is left of the way to it must be on the disk on
     * which it was.
     *
     * @param disk on which it was seen last; null if nobody knows: then its folder must be there
     */
    static boolean isGone(Path file, @Nullable String disk) {
        if (!Files.notExists(file)) {
            return false;
        }
        var folder = file.toAbsolutePath().getParent();
        if (disk == null) {
            return folder != null && Files.isDirectory(folder);
        }
        while (folder != null && Files.notExists(folder)) {
            folder = folder.getParent();
        }
        return folder != null && disk.equals(of(folder));
    }
}
