package org.dartboard.library;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Set;
import org.dartboard.library.LibraryFailed.Reason;
import org.dartboard.text.Phrase;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** What went wrong, told from what H2 and the disk say. */
final class Faults {

    /** With less room than that a disk counts as full, in bytes: H2 writes a library in pieces. */
    private static final long ROOM = 1 << 20;

    /** The file is not whole; or what every schema has is not there. */
    private static final Set<Integer> DAMAGED = Set.of(
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.GENERAL_ERROR_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1,
            ErrorCode.COLUMN_NOT_FOUND_1,
            ErrorCode.DATA_CONVERSION_ERROR_1);

    /** The file cannot be got at, whatever it holds. */
    private static final Set<Integer> OF_THE_DISK = Set.of(
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.ERROR_OPENING_DATABASE_1,
            ErrorCode.DATABASE_IS_READ_ONLY,
            ErrorCode.FILE_NOT_FOUND_1);

    /** The connection is of no use any more, and a new one may be. */
    private static final Set<Integer> LOST = Set.of(
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.CONNECTION_BROKEN_1,
            ErrorCode.OBJECT_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);

    private Faults() {}

    /** For a file that is no library any more. */
    static SQLException damaged(@Nullable Throwable cause) {
        return new SQLException("not a whole library", "DATAX", ErrorCode.FILE_CORRUPTED_1, cause);
    }

    static boolean isDamage(SQLException e) {
        return DAMAGED.contains(e.getErrorCode()) || isCutOff(e);
    }

    /** Whether a file ends before it should. */
    private static boolean isCutOff(@Nullable Throwable e) {
        return e != null && (e instanceof EOFException || isCutOff(e.getCause()));
    }

    /** Whether a newer H2 has written the file. */
    static boolean isNewer(SQLException e) {
        return e.getErrorCode() == ErrorCode.FILE_VERSION_ERROR_1;
    }

    static boolean isLost(SQLException e) {
        return LOST.contains(e.getErrorCode());
    }

    static boolean isOfTheDisk(SQLException e) {
        return (OF_THE_DISK.contains(e.getErrorCode()) || isBusy(e)) && !isCutOff(e);
    }

    /** Whether a program that takes no turns has the file open. */
    static boolean isBusy(SQLException e) {
        return e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
    }

    /** What happened with a database. */
    static LibraryFailed failure(Path file, SQLException e) {
        if (isBusy(e)) {
            return busy(file, e);
        }
        if (isNewer(e)) {
            return newer(file, e);
        }
        var folder = folder(file, e);
        return folder != null
                ? folder
                : new LibraryFailed(
                        Reason.OTHER,
                        Phrase.of("library.failed.other", "file", file.toString(), "reason", reason(e)),
                        e);
    }

    /** What happened with the folder of a database, or with its lock. */
    static LibraryFailed failure(Path file, IOException e) {
        var folder = folder(file, e);
        return folder != null
                ? folder
                : new LibraryFailed(
                        Reason.OTHER,
                        Phrase.of("library.failed.other", "file", file.toString(), "reason", reason(e)),
                        e);
    }

    /** Asked of the disk, because the system's own message comes in the system's language. */
    private static @Nullable LibraryFailed folder(Path file, Exception e) {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return e instanceof AccessDeniedException || !mayBeMade(folder) ? denied(folder, e) : gone(folder, e);
        }
        if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file)) || isDenied(e)) {
            return denied(folder, e);
        }
        return isFull(folder)
                ? new LibraryFailed(Reason.FULL, Phrase.of("library.failed.full", "folder", folder.toString()), e)
                : null;
    }

    /** Whether there is no room in a folder. */
    static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < ROOM;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether the nearest folder that is there may be written. */
    private static boolean mayBeMade(@Nullable Path folder) {
        var near = folder;
        while (near != null && Files.notExists(near)) {
            near = near.getParent();
        }
        return near == null || !Files.isDirectory(near) || Files.isWritable(near);
    }

    private static boolean isDenied(@Nullable Throwable e) {
        return e != null
                && (e instanceof AccessDeniedException
                        || e instanceof ReadOnlyFileSystemException
                        || isDenied(e.getCause()));
    }

    private static LibraryFailed gone(@Nullable Path folder, Throwable e) {
        return new LibraryFailed(Reason.GONE, Phrase.of("library.failed.gone", "folder", String.valueOf(folder)), e);
    }

    private static LibraryFailed denied(@Nullable Path folder, Throwable e) {
        return new LibraryFailed(
                Reason.DENIED, Phrase.of("library.failed.denied", "folder", String.valueOf(folder)), e);
    }

    static LibraryFailed busy(Path file, @Nullable Throwable e) {
        return new LibraryFailed(Reason.BUSY, Phrase.of("library.failed.busy", "file", file.toString()), e);
    }

    /** Something in it is not what it should be, and the rest of it is. */
    static LibraryFailed damagedPart(Path file, Throwable e) {
        return new LibraryFailed(Reason.DAMAGED, Phrase.of("library.failed.part", "file", file.toString()), e);
    }

    static LibraryFailed newer(Path file, @Nullable Throwable e) {
        return new LibraryFailed(Reason.NEWER, Phrase.of("library.failed.newer", "file", file.toString()), e);
    }

    private static String reason(Throwable e) {
        var message = e instanceof SQLException sql && sql.getCause() != null
                ? sql.getCause().getMessage()
                : e.getMessage();
        var line = message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
        return line.length() > 200 ? line.substring(0, 200) : line;
    }
}
