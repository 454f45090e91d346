package org.dartboard.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.model.Environment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that is killed while it draws and saves loses nothing older than a second, and leaves no file half-written. {@code
 * -Dkills=100} kills more often than the usual test run has time for.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("kills", 20);

    /** No edit older than that is lost, ms. */
    private static final long SECOND = 1000;

    /** The digits of a time; the last line may be cut off. */
    private static final int WHOLE_TIME = 13;

    @TempDir
    Path temp;

    private final DartboardFile files = new DartboardFile();

    @Test
    void aKilledProgramLosesNothing() throws Exception {
        var random = new Random(2026);
        int found = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            found += kill(temp.resolve("kill" + kill), kill, random) ? 1 : 0;
        }
        assertTrue(found > KILLS / 4, "work was left only " + found + " times");
    }

    /** Whether there was work to be found. */
    private boolean kill(Path folder, int seed, Random random) throws Exception {
        var file = Files.createDirectories(folder).resolve("it.dartboard");
        var work = folder.resolve("work");
        // Every fourth long enough for edits that are older than a second
        long patience = seed % 4 == 0 ? 1300 + random.nextInt(300) : random.nextInt(400);
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Drawing.class.getName(),
                        work.toString(),
                        file.toString(),
                        String.valueOf(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new ArrayList<String>();
        long killed;
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patience);
            while (line != null && System.nanoTime() < until) {
                said.add(line);
                line = out.readLine();
            }
            killed = System.currentTimeMillis();
            process.toHandle().destroyForcibly(); // the process itself would close its output too
            for (; line != null; line = out.readLine()) {
                said.add(line);
            }
        }
        process.waitFor();
        return check(said, killed, file, work);
    }

    private boolean check(List<String> said, long killed, Path file, Path work) throws IOException {
        var saved = assertInstanceOf(ReadResult.Read.class, files.read(file), "the file is whole")
                .environment();
        int inFile = number(saved);
        int saidSaved = 0;
        int edited = 0;
        int old = 0;
        for (var line : said) {
            var words = line.split(" ", -1);
            if (words[0].equals("saved")) {
                saidSaved = Integer.parseInt(words[1]);
            } else if (words.length == 3 && words[2].length() == WHOLE_TIME) {
                edited = Integer.parseInt(words[1]);
                old = killed - Long.parseLong(words[2]) > SECOND ? edited : old;
            }
        }
        assertTrue(inFile >= saidSaved, "what was saved is in the file");
        try (var journals = new Journals(work, Clock.systemUTC(), e -> {})) {
            var left = journals.left();
            if (left.isEmpty()) {
                assertTrue(inFile >= old, inFile + " is in the file, " + old + " was an old edit");
                return false;
            }
            assertEquals(1, left.size());
            var found = left.getFirst();
            assertTrue(found.environment() != null, "every journal opens");
            int kept = number(found.environment());
            assertTrue(kept >= old, kept + " was kept, " + old + " was an old edit");
            // One more edit may have been made than was said
            assertTrue(kept <= edited + 1, kept + " of " + edited);
            assertTrue(found.saved() != null, "the file is its own");
            assertEquals(inFile, number(found.saved()));
            return true;
        }
    }

    private static int number(Environment environment) {
        return Integer.parseInt(environment.description());
    }
}
