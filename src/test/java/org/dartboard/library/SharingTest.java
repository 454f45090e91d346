package org.dartboard.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Several programs use one library at once, and one of them is killed in the middle. {@code -Dkills=200} kills more often than
 * the usual test run has time for.
 */
class SharingTest {

    private static final int MANY = 15;
    private static final int KILLS = Integer.getInteger("kills", 2);

    /** So long a program goes on at most once it has said enough, ms. */
    private static final int SOON = 60;

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
        try (var database = Keeping.patient(temp, p -> said.add(p.toString()));
                var steadily = out(steady);
                var shortly = out(killed)) {
            var library = new Library(database);
            var kept = lines(shortly, 8);
            killed.toHandle().destroyForcibly();
            kept.addAll(lines(shortly, Integer.MAX_VALUE));
            assertTrue(library.find(Query.ALL.text("killed")).all() >= 8);
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

    @Test
    void whatWasSaidToBeKeptIsThereAfterAKill() throws Exception {
        var random = new Random(2026);
        var kept = new TreeSet<String>();
        for (int kill = 0; kill < KILLS; kill++) {
            var killed = start("k" + kill + "n", 100_000);
            try (var out = out(killed)) {
                var lines = lines(out, 1 + random.nextInt(5));
                var _ = killed.waitFor(random.nextInt(SOON), TimeUnit.MILLISECONDS); // any moment will do
                killed.toHandle().destroyForcibly();
                lines.addAll(lines(out, Integer.MAX_VALUE));
                lines.stream().map(l -> l.substring("kept ".length())).forEach(kept::add);
            } finally {
                killed.destroyForcibly();
            }
            // Closed in good order, so that the next program begins behind what is whole
            try (var database = Keeping.patient(temp, p -> said.add(p.toString()))) {
                var library = new Library(database);
                var names = names(library);
                var lost = new TreeSet<>(kept);
                lost.removeAll(names);
                assertEquals(Set.of(), lost);
                assertEquals(
                        names.size(),
                        library.find(Query.ALL.text("kept program")).all());
            }
        }
        assertEquals(List.of(), said);
    }

    private static Set<String> names(Library library) throws LibraryFailed {
        return library.find(Query.ALL).entries().stream()
                .map(e -> e.label().name())
                .collect(Collectors.toSet());
    }
}
