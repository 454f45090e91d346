package org.dartboard.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can still be read of a damaged library is in the new one. */
class WreckTest {

    private static final int MANY = 150;

    @TempDir
    Path temp;

    private final List<Phrase> said = new ArrayList<>();
    private final Kept.TestClock clock = new Kept.TestClock();

    @Test
    void whatLiesOnOtherPagesIsHadBack() throws Exception {
        List<UUID> ids;
        Item first;
        try (var database = new Database(temp, clock, said::add)) {
            var library = new Library(database);
            ids = library.addAll(drafts());
            clock.pass(Duration.ofHours(1));
            library.picture(
                    ids.getFirst(),
                    Picture.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3})
                            .orElseThrow());
            library.remove(List.of(ids.get(1)));
            first = library.get(ids.getFirst());
        }
        var file = temp.resolve(Database.FILE);
        assertTrue(damage(file, "What person 120 is good for") > 0);
        var damaged = Files.readAllBytes(file);

        clock.pass(Duration.ofHours(1));
        try (var database = new Database(temp, clock, said::add)) {
            var library = new Library(database);
            library.find(Query.ALL.text("nobody"));
            // Whoever meets the damage begins anew
            var there = library.find(Query.ALL.atMost(MANY)).entries();
            assertEquals(1, said.size());
            assertTrue(there.size() >= MANY - 30 && there.size() < MANY - 1, there.size() + " were had back");
            assertEquals("library.damaged.some", said.getFirst().key());
            var words = Messages.strict().format(said.getFirst());
            assertTrue(words.contains((there.size() + 1) + " cards were had back"), words);
            assertFalse(there.stream().anyMatch(e -> e.id().equals(ids.get(120))));
            assertEquals(first, library.get(ids.getFirst()), "label, tags, times and picture");
            for (var entry : there) {
                assertEquals(entry, library.get(entry.id()).entry());
            }
            assertEquals(
                    List.of(ids.get(1)), library.bin().stream().map(Entry::id).toList());
            assertEquals(
                    List.of("Person 77"),
                    library.find(Query.ALL.text("rower77")).entries().stream()
                            .map(e -> e.label().name())
                            .toList());
        }
        try (var files = Files.list(temp)) {
            var names = files.map(f -> f.getFileName().toString()).sorted().toList();
            assertEquals(List.of("library-damaged-20261122-113000.mv.db", "library.lock", "library.mv.db"), names);
        }
        assertEquals(
                damaged.length, Files.size(temp.resolve("library-damaged-20261122-113000.mv.db")), "left as it was");
    }

    private static List<Draft> drafts() {
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < MANY; i++) {
            drafts.add(Draft.of(
                    new Label(
                            "Person " + i,
                            "What person " + i + " is good for",
                            "Folder " + i % 5,
                            List.of("tag " + i % 3)),
                    Kept.somebody("Person " + i, "rower" + i + " ".repeat(i % 7) + "of the river")));
        }
        return drafts;
    }

    /** The middle of the pages on which a text stands is something else; says how many they were. */
    private static int damage(Path file, String text) throws IOException {
        var bytes = Files.readAllBytes(file);
        var sought = text.getBytes(StandardCharsets.UTF_8);
        var random = new Random(1);
        int found = 0;
        for (int i = 0; i + sought.length <= bytes.length; i++) {
            int n = 0;
            while (n < sought.length && bytes[i + n] == sought[n]) {
                n++;
            }
            if (n == sought.length) {
                var noise = new byte[64];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, bytes, i, Math.min(noise.length, bytes.length - i));
                found++;
            }
        }
        Files.write(file, bytes);
        return found;
    }
}
