package org.dartboard.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.dartboard.text.Phrase;

/** What to do when a disk does not do as it is told. */
final class Failures {

    private Failures() {}

    /** Why a file could not be read. */
    static Phrase reading(Path file, IOException e) {
        var name = Wording.shown(file.toString(), 300);
        if (Files.isDirectory(file)) {
            return Phrase.of("file.read.folder", "file", name);
        }
        return switch (e) {
            case NoSuchFileException _ -> Phrase.of("file.read.missing", "file", name);
            case AccessDeniedException _ -> Phrase.of("file.read.denied", "file", name);
            default -> Phrase.of("file.read.other", "file", name, "reason", reason(e));
        };
    }

    /** Why a file could not be saved. */
    static Phrase saving(Path file, IOException e, long bytes) {
        var name = Wording.shown(file.toString(), 300);
        var folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            return Phrase.of("file.save.folder", "file", name);
        }
        if (folder == null || !Files.isDirectory(folder)) {
            return Phrase.of("file.save.nowhere", "folder", Wording.shown(String.valueOf(folder), 300));
        }
        return switch (e) {
            case AtomicMoveNotSupportedException _ -> Phrase.of("file.save.move", "file", name);
            case AccessDeniedException _ -> Phrase.of("file.save.denied", "file", name);
            case FileSystemLoopException _ -> Phrase.of("file.save.loop", "file", name);
            default ->
                isFull(folder, bytes)
                        ? Phrase.of("file.save.full", "file", name)
                        : Phrase.of("file.save.other", "file", name, "reason", reason(e));
        };
    }

    /** Asked of the disk, because the system's own message comes in the system's language. */
    private static boolean isFull(Path folder, long bytes) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < bytes;
        } catch (IOException e) {
            return false;
        }
    }

    private static String reason(IOException e) {
        var reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
        return Wording.shown(reason == null ? e.getClass().getSimpleName() : reason, 300);
    }
}
