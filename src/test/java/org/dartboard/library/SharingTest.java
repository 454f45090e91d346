package org.dartboard.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several programs use one library at once, and one of them is killed in the middle. */
class SharingTest {

    private static final int MANY = 25;

    @TempDir
    Path temp;

    private final List<String> said = new ArrayList<>();

    private Process start(String name, int count) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Keeping.class.getName(),
                        temp.toString(),
                        name,
                        String.valueOf(count))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The next lines of a program, at most so many. */
    private static List<String> lines(BufferedReader out, int most) throws IOException {
        var lines = new ArrayList<String>();
        while (lines.size() < most) {
            var line = out.readLine();
            if (line == null) {
                break;
            }
            lines.add(line);
        }
        return lines;
    }

    private static BufferedReader out(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    @Test
    void programsTakeTurnsAndAKillHarmsNobody() throws Exception {
        var steady = start("steady", MANY);
        var killed = start("killed", 100_000);
        try (var database = new Database(temp, Clock.systemUTC(), p -> said.add(p.toString()));
                var steadily = out(steady);
                var shortly = out(killed)) {
            var library = new Library(database);
            var kept = lines(shortly, 15);
            killed.toHandle().destroyForcibly();
            kept.addAll(lines(shortly, Integer.MAX_VALUE));
            assertTrue(
                    library.find(Query.ALL.text("killed")).all() >= 15,
                    library.find(Query.ALL).all() + " of " + kept + said
                            + List.of(temp.toFile().list()));
            kept.addAll(lines(steadily, Integer.MAX_VALUE));
            assertEquals(0, steady.waitFor());
            var names = names(library);
            for (var line : kept) {
                assertTrue(line.startsWith("kept "), line);
                assertTrue(names.contains(line.substring("kept ".length())), line);
            }
            assertEquals(MANY, library.find(Query.ALL.text("steady")).all());
            // One more may have been kept than could be said
            assertTrue(names.size() <= kept.size() + 1, names.size() + " of " + kept.size());
            assertEquals(List.of(), said);
            for (var entry : library.find(Query.ALL).entries()) {
                assertFalse(library.get(entry.id()).content().ownName().isEmpty());
            }
        } finally {
            killed.destroyForcibly();
            steady.destroyForcibly();
        }
    }

    private static Set<String> names(Library library) throws LibraryFailed {
        return library.find(Query.ALL).entries().stream()
                .map(e -> e.label().name())
                .collect(Collectors.toSet());
    }
}
