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
import org.dartboard.library.Content;
import org.dartboard.library.Database;
import org.dartboard.library.Draft;
import org.dartboard.library.Label;
import org.dartboard.library.Library;
import org.dartboard.library.Query;
import org.dartboard.library.Versions;
import org.dartboard.model.Environment;
import org.dartboard.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that is killed while it draws, saves and uses its library loses nothing older than a second, leaves no file
 * half-written, and its library opens with all that was kept in it. {@code -Dkills=200} kills more often than the usual test run
 * has time for, and always with a library.
 */
class KillTest {

    private static final int USUAL = 20;
    private static final int KILLS = Integer.getInteger("kills", USUAL);

    /** No edit older than that is lost, ms. */
    private static final long SECOND = 1000;

    /** The digits of a time; the last line may be cut off. */
    private static final int WHOLE_TIME = 13;

    @TempDir
    Path temp;

    private final DartboardFile files = new DartboardFile();
    private int found;
    private int using;
    private int versions;
    private int items;
    private long lost;

    @Test
    void aKilledProgramLosesNothing() throws Exception {
        var random = new Random(2026);
        for (int kill = 0; kill < KILLS; kill++) {
            kill(temp.resolve("kill" + kill), kill, random);
        }
        assertTrue(found > KILLS / 4, "work was left only " + found + " times");
        assertTrue(using > 0, "the library was in use");
        System.getLogger(KillTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0} kills: unsaved work found {1} times, the library in use {2} times; {3} versions and {4} items"
                                + " were said to be kept, and were; at most {5} ms of work lost",
                        KILLS,
                        found,
                        using,
                        versions,
                        items,
                        lost);
    }

    private void kill(Path folder, int seed, Random random) throws Exception {
        var file = Files.createDirectories(folder).resolve("it.dartboard");
        var work = folder.resolve("work");
        // Every fourth long enough for edits that are older than a second
        long patience = seed % 4 == 0 ? 1300 + random.nextInt(300) : random.nextInt(400);
        var library = folder.resolve("library");
        boolean whileItIsMade = false;
        boolean uses = KILLS > USUAL || seed % 10 == 4;
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Drawing.class.getName(),
                work.toString(),
                file.toString(),
                String.valueOf(seed)));
        if (uses) {
            command.add(library.toString());
            // Where there is time for many, every other time while the library is being made
            whileItIsMade = KILLS > USUAL && seed % 2 == 1;
            patience = whileItIsMade ? 200 + random.nextInt(2800) : 60_000;
        }
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new ArrayList<String>();
        long killed;
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patience);
            while (line != null && System.nanoTime() < until) {
                said.add(line);
                if (!whileItIsMade && line.equals("library")) {
                    until = System.nanoTime()
                            + TimeUnit.MILLISECONDS.toNanos(random.nextInt(KILLS > USUAL ? 2000 : 600));
                }
                line = out.readLine();
            }
            killed = System.currentTimeMillis();
            process.toHandle().destroyForcibly(); // the process itself would close its output too
            for (; line != null; line = out.readLine()) {
                said.add(line);
            }
        }
        process.waitFor();
        check(said, killed, file, work);
        if (uses) {
            checkLibrary(said, file, library);
        }
    }

    private void checkLibrary(List<String> said, Path file, Path folder) throws Exception {
        int version = -1;
        int item = 0;
        for (var line : said) {
            var words = line.split(" ", -1);
            assertTrue(!words[0].equals("failed") && !words[0].equals("damaged"), line);
            if (words.length == 2 && words[0].equals("version")) {
                version = Integer.parseInt(words[1]);
                versions++;
            } else if (words.length == 2 && words[0].equals("item")) {
                item = Integer.parseInt(words[1]);
                items++;
            }
        }
        using += said.contains("library") ? 1 : 0;
        var damaged = new ArrayList<>();
        try (var database = new Database(folder, Clock.systemUTC(), damaged::add)) {
            var kept = new Versions(database, Messages.strict());
            var library = new Library(database);
            var document = kept.find(file);
            int latest = -1;
            if (document != null) {
                for (var each : kept.list(document.id())) {
                    latest = number(kept.content(each));
                }
            }
            assertTrue(latest >= version, latest + " is the latest version, " + version + " was said to be kept");
            var found = library.find(Query.ALL).entries();
            assertTrue(found.size() >= item, found.size() + " items, " + item + " were said to be kept");
            for (var each : found) {
                assertTrue(library.get(each.id()).content().environment().name() != null);
            }
            assertEquals(found.size(), library.find(Query.ALL.text("item")).all(), "the index agrees");
            library.add(Draft.of(Label.of("after"), new Content.Template(Environment.EMPTY)));
            assertEquals(List.<Object>of(), damaged, "every database opens");
        }
    }

    private void check(List<String> said, long killed, Path file, Path work) throws IOException {
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
                return;
            }
            assertEquals(1, left.size());
            var one = left.getFirst();
            assertTrue(one.environment() != null, "every journal opens");
            int kept = number(one.environment());
            assertTrue(kept >= old, kept + " was kept, " + old + " was an old edit");
            // One more edit may have been made than was said
            assertTrue(kept <= edited + 1, kept + " of " + edited);
            assertTrue(one.saved() != null, "the file is its own");
            assertEquals(inFile, number(one.saved()));
            found++;
            int survived = kept;
            said.stream()
                    .map(line -> line.split(" ", -1))
                    .filter(w -> w[0].equals("edited") && w.length == 3 && w[2].length() == WHOLE_TIME)
                    .filter(w -> Integer.parseInt(w[1]) > survived)
                    .findFirst()
                    .ifPresent(w -> lost = Math.max(lost, killed - Long.parseLong(w[2])));
        }
    }

    private static int number(Environment environment) {
        return Integer.parseInt(environment.description());
    }
}
