package org.dartboard.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Replaces a file as a whole or not at all: writes beside it, forces that to the disk, then moves it into place.
 *
 * <p>A symbolic link stays one, and what it leads to is replaced; permissions are kept.
 */
final class AtomicFile {

    private static final int MOST_LINKS = 40;
    private static final int MOST_NAMES = 1000;

    /** The steps that can fail, so that tests can make them fail. */
    interface Disk {
        /** Writes all bytes to an open new file and forces them to the disk. */
        default void write(FileChannel channel, byte[] bytes) throws IOException {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }

        /** Puts the new file where the old one is, at once. */
        default void move(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private final Disk disk;

    AtomicFile(Disk disk) {
        this.disk = disk;
    }

    /**
     * Replaces or creates a file.
     *
     * @throws IOException if it could not be done; then the old file is as it was, and nothing else is left behind
     */
    void write(Path file, byte[] bytes) throws IOException {
        var target = linked(file.toAbsolutePath());
        if (Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        // A move would replace even a file that may not be written
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        var folder = target.getParent();
        if (folder == null) {
            throw new NoSuchFileException(target.toString());
        }
        var beside = beside(folder, target.getFileName().toString());
        try {
            keepPermissions(target, beside); // before anything is in it that others may not see
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                disk.write(channel, bytes);
            }
            disk.move(beside, target);
        } catch (Throwable e) {
            remove(beside, e);
            throw e;
        }
        force(folder);
    }

    /** A new empty file in the same folder, with the permissions that any new file gets there. */
    private static Path beside(Path folder, String name) throws IOException {
        for (int i = 0; ; i++) {
            var path = folder.resolve("." + name + "." + i + ".saving");
            try {
                return Files.createFile(path);
            } catch (FileAlreadyExistsException e) {
                if (i == MOST_NAMES) {
                    throw e;
                }
            }
        }
    }

    /** Where a chain of links ends, be there a file or not. */
    private static Path linked(Path file) throws IOException {
        var path = file;
        for (int i = 0; Files.isSymbolicLink(path); i++) {
            if (i == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        return path;
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        var old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        var young = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (Files.exists(from) && old != null && young != null) {
            young.setPermissions(old.readAttributes().permissions());
        }
    }

    private static void remove(Path beside, Throwable reason) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    /** Makes the move itself last; systems that cannot open a folder see to it themselves. */
    private static void force(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The file is complete and in place
        }
    }
}
