package org.dartboard.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Where a damaged database goes: beside its place, with the time in its name. */
final class Aside {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private static final String BEGINNING = "library-damaged-";

    private Aside() {}

    /** Those that were moved aside in a folder. */
    static List<Path> all(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(f -> String.valueOf(f.getFileName()).startsWith(BEGINNING))
                    .toList();
        }
    }

    /** Moves it there; says where that is. */
    static Path move(Path file, Clock clock) throws IOException {
        var stem = BEGINNING + TIME.format(LocalDateTime.now(clock));
        var aside = file.resolveSibling(stem + Store.ENDING);
        for (int i = 2; Files.exists(aside); i++) {
            aside = file.resolveSibling(stem + "-" + i + Store.ENDING);
        }
        return Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
    }
}
