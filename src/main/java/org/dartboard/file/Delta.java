package org.dartboard.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How one text comes of another: pieces of the old one, by their place, and pieces that are new.
 *
 * <p>The canonical file has one line for each thing that people change, so pieces begin and end with lines. A line that
 * occurs once in the old text says where to take over from; one that occurs often is only taken over in its turn.
 */
public final class Delta {

    private static final int AMBIGUOUS = -1;

    /** The start of each line of a text, and its end as the last one. */
    private static final class Lines {
        private final byte[] text;
        private final int[] starts;

        private Lines(byte[] text, int[] starts) {
            this.text = text;
            this.starts = starts;
        }

        static Lines of(byte[] text) {
            int count = 0;
            for (byte b : text) {
                count += b == '\n' ? 1 : 0;
            }
            var starts = new int[count + 2];
            int line = 1;
            for (int i = 0; i < text.length; i++) {
                if (text[i] == '\n') {
                    starts[line++] = i + 1;
                }
            }
            starts[line] = text.length;
            return new Lines(text, starts);
        }

        int count() {
            return starts.length - 1;
        }

        boolean same(int line, Lines other, int otherLine) {
            return Arrays.equals(
                    text,
                    starts[line],
                    starts[line + 1],
                    other.text,
                    other.starts[otherLine],
                    other.starts[otherLine + 1]);
        }

        long hash(int line) {
            long hash = 1;
            for (int i = starts[line]; i < starts[line + 1]; i++) {
                hash = hash * 0x9E3779B97F4A7C15L + text[i];
            }
            return hash;
        }
    }

    private Delta() {}

    /** What leads from the old text to the new one. */
    public static byte[] between(byte[] old, byte[] now) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(Lines.of(old), Lines.of(now), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return bytes.toByteArray();
    }

    private static void write(Lines old, Lines now, DataOutputStream out) throws IOException {
        int shared = 0;
        while (shared < Math.min(old.count(), now.count()) && now.same(shared, old, shared)) {
            shared++;
        }
        var known = shared == now.count() ? Map.<Long, Integer>of() : index(old, shared);
        int next = 0;
        int fresh = 0;
        for (int line = 0; line < now.count(); ) {
            int from = resumed(old, now, line, next + line - fresh);
            from = from == AMBIGUOUS ? resumed(old, now, line, next) : from;
            from = from == AMBIGUOUS ? place(old, now, line, known) : from;
            if (from == AMBIGUOUS) {
                line++;
                continue;
            }
            insert(now, fresh, line, out);
            int run = 0;
            while (line + run < now.count() && from + run < old.count() && now.same(line + run, old, from + run)) {
                run++;
            }
            out.writeInt(old.starts[from]);
            out.writeInt(old.starts[from + run] - old.starts[from]);
            line += run;
            next = from + run;
            fresh = line;
        }
        insert(now, fresh, now.count(), out);
    }

    private static Map<Long, Integer> index(Lines old, int from) {
        var known = HashMap.<Long, Integer>newHashMap(old.count() - from);
        for (int line = from; line < old.count(); line++) {
            known.merge(old.hash(line), line, (_, _) -> AMBIGUOUS);
        }
        return known;
    }

    /** Where lines took the place of as many others, or were put in between. */
    private static int resumed(Lines old, Lines now, int line, int at) {
        return at < old.count() && now.same(line, old, at) ? at : AMBIGUOUS;
    }

    private static int place(Lines old, Lines now, int line, Map<Long, Integer> known) {
        int place = known.getOrDefault(now.hash(line), AMBIGUOUS);
        return place != AMBIGUOUS && now.same(line, old, place) ? place : AMBIGUOUS;
    }

    private static void insert(Lines now, int from, int to, DataOutputStream out) throws IOException {
        int length = now.starts[to] - now.starts[from];
        if (length > 0) {
            out.writeInt(AMBIGUOUS);
            out.writeInt(length);
            out.write(now.text, now.starts[from], length);
        }
    }

    /**
     * The new text.
     *
     * @param length of it
     * @throws IOException if that cannot be the way from this text to one so long
     */
    public static byte[] applied(byte[] delta, byte[] old, int length) throws IOException {
        var now = new byte[length];
        int at = 0;
        try (var in = new DataInputStream(new ByteArrayInputStream(delta))) {
            while (in.available() > 0) {
                int from = in.readInt();
                int count = in.readInt();
                boolean isNew = from == AMBIGUOUS;
                if (count < 0 || count > length - at || (!isNew && (from < 0 || count > old.length - from))) {
                    throw new IOException("out of bounds");
                }
                if (isNew) {
                    in.readFully(now, at, count);
                } else {
                    System.arraycopy(old, from, now, at, count);
                }
                at += count;
            }
        }
        if (at != length) {
            throw new IOException("too short");
        }
        return now;
    }
}
