package org.dartboard.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Folders that only their owner can look into: what somebody drew, and what she said of people, is nobody else's business.
 * Where a system has no such permissions, its own rules for a user's folders stand.
 */
public final class OwnFolder {

    private static final Set<PosixFilePermission> MINE = PosixFilePermissions.fromString("rwx------");

    private OwnFolder() {}

    /**
     * Makes a folder with those above it, for its owner alone. One that is there already becomes so.
     *
     * @throws IOException if there is no such folder afterwards
     */
    public static void make(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (Files.isDirectory(folder)) {
            if (posix && !isMine(folder)) {
                close(folder);
            }
        } else if (posix) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(MINE));
        } else {
            Files.createDirectories(folder);
        }
    }

    /** Whether nobody but the owner can look into a folder, as far as the system tells. */
    public static boolean isMine(Path folder) {
        try {
            var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
            return view == null || MINE.containsAll(view.readAttributes().permissions());
        } catch (IOException e) {
            return true;
        }
    }

    private static void close(Path folder) {
        try {
            Files.setPosixFilePermissions(folder, MINE);
        } catch (IOException e) {
            // Some disks have no permissions, some folders another owner: it is used as it is
        }
    }
}
