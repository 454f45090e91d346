package org.dartboard.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dartboard.Generated;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.Delta;
import org.dartboard.file.Stamp;
import org.junit.jupiter.api.Test;

/** Whatever becomes of its bytes, a journal gives a state that it was given, or none. */
class RecordsTest {

    private static final Origin ORIGIN =
            new Origin(Path.of("/homes/eve/été.dartboard"), new Stamp(12, FileTime.fromMillis(34), 56));

    private final DartboardFile files = new DartboardFile();

    @Test
    void theLatestStateIsRead() {
        var states = states(1);
        var content = Records.read(journal(states));
        assertEquals(ORIGIN, content.origin());
        assertArrayEquals(states.getLast(), content.text());
        assertEquals(Instant.ofEpochMilli(states.size()), content.at());
        assertFalse(content.torn());
        assertEquals(List.of(7L, Records.sum(states.get(3))), content.saving());
    }

    @Test
    void aTornJournalGivesTheStateBeforeTheTear() {
        for (long seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var states = states(seed);
            var bytes = journal(states);
            int before = -1;
            for (int length : random.ints(60, 0, bytes.length).sorted().toArray()) {
                int read = which(states, Records.read(Arrays.copyOf(bytes, length)));
                assertTrue(read >= before, "more bytes give no older state");
                before = read;
            }
        }
    }

    @Test
    void aDamagedJournalGivesAStateThatItWasGivenOrNone() {
        for (long seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var states = states(seed);
            var bytes = journal(states);
            for (int i = 0; i < 60; i++) {
                var damaged = bytes.clone();
                for (int bit = random.nextInt(4); bit >= 0; bit--) {
                    damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
                }
                which(states, Records.read(damaged));
            }
        }
    }

    @Test
    void anyBytesAreRead() {
        var random = new Random(1);
        var magic = Arrays.copyOf(Records.beginning(Origin.NONE, List.of()), 8);
        for (int i = 0; i < 2000; i++) {
            var bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            if (i % 2 == 0) {
                System.arraycopy(magic, 0, bytes, 0, Math.min(8, bytes.length));
            }
            which(List.of(), Records.read(bytes));
        }
    }

    @Test
    void changesLeadFromAnyTextToAnyOther() throws IOException {
        var random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            var old = text(random);
            var now = text(random);
            assertArrayEquals(now, Delta.applied(Delta.between(old, now), old, now.length));
        }
    }

    @Test
    void aSmallChangeOfALargeMapIsSmall() {
        var base = files.write(Generated.environment(3));
        var large = base.repeat(200);
        var changed = large.replaceFirst("\"t1\"", "\"another\"") + "\n";
        int size = Delta.between(bytes(large), bytes(changed)).length;
        assertTrue(size < 500, size + " bytes of " + large.length());
    }

    private static byte[] text(Random random) {
        var text = new StringBuilder();
        for (int line = random.nextInt(12); line > 0; line--) {
            text.append((char) ('a' + random.nextInt(5))).append(random.nextInt(9) == 0 ? "" : "\n");
        }
        return bytes(text.toString());
    }

    /** The place of a state that was read among those that were written; -1 for none. */
    private static int which(List<byte[]> states, Records.Content content) {
        if (content == null || content.text() == null) {
            return -1;
        }
        for (int i = states.size() - 1; i >= 0; i--) {
            if (Arrays.equals(states.get(i), content.text())) {
                return i;
            }
        }
        throw new AssertionError("not a state that was written");
    }

    private List<byte[]> states(long seed) {
        var states = new ArrayList<byte[]>();
        for (int i = 0; i < 8; i++) {
            states.add(bytes(files.write(Generated.environment(seed + i / 3))
                    .replaceFirst("\"t" + i + "\"", "\"state " + i + " of it\"")));
        }
        return states;
    }

    private static byte[] journal(List<byte[]> states) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Records.beginning(ORIGIN, List.of(7L)));
        byte[] before = null;
        int number = 0;
        for (var state : states) {
            number++;
            bytes.writeBytes(Records.state(before, state, Instant.ofEpochMilli(number), number == 4));
            before = state;
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
