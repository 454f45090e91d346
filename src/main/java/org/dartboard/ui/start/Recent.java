package org.dartboard.ui.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that was open.
 *
 * @param changed when it was written last; null if it is not there any more
 */
record Recent(Path file, @Nullable Instant changed) {

    /** Looks whether it is there. */
    static Recent of(Path file) {
        try {
            return new Recent(
                    file,
                    Files.isRegularFile(file) ? Files.getLastModifiedTime(file).toInstant() : null);
        } catch (IOException e) {
            return new Recent(file, null);
        }
    }

    /** Its name without the ending that all have. */
    String name() {
        return name(file);
    }

    /** A file's name without that ending. */
    static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.dartboard$", "");
    }

    /** Where it lies, the home folder as {@code ~}. */
    String folder(Path home) {
        var folder = file.getParent();
        if (folder == null) {
            return "";
        }
        if (!folder.startsWith(home)) {
            return folder.toString();
        }
        return folder.equals(home)
                ? "~"
                : Path.of("~").resolve(home.relativize(folder)).toString();
    }
}
