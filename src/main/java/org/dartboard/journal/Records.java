package org.dartboard.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.Delta;
import org.dartboard.file.Stamp;
import org.jspecify.annotations.Nullable;

/** The bytes of a journal; the package says what they are. */
final class Records {

    /** What every journal begins with, the number of the format last. */
    private static final byte[] MAGIC = "DBWORK\0\1".getBytes(StandardCharsets.US_ASCII);

    /** What comes before the content of a record: its length, checksum and kind. */
    private static final int FRAME = 9;

    private static final byte ORIGIN = 1;
    private static final byte WHOLE = 2;
    private static final byte CHANGE = 3;
    /** A mark beside the kind of a state: it is about to be saved. */
    private static final byte SAVING = 16;

    private Records() {}

    /** What a journal holds. */
    static final class Content {
        private final Origin origin;
        private final byte @Nullable [] text;
        private final Instant at;
        private final List<Long> saving;
        private final boolean torn;

        private Content(Origin origin, byte @Nullable [] text, Instant at, List<Long> saving, boolean torn) {
            this.origin = origin;
            this.text = text;
            this.at = at;
            this.saving = List.copyOf(saving);
            this.torn = torn;
        }

        Origin origin() {
            return origin;
        }

        /** The latest state; null if there is none that is whole. */
        byte @Nullable [] text() {
            return text;
        }

        /** When that was kept. */
        Instant at() {
            return at;
        }

        /** The sums of the states that were about to be saved. */
        List<Long> saving() {
            return saving;
        }

        /** Whether something follows that is not whole. */
        boolean torn() {
            return torn;
        }
    }

    /**
     * The beginning of a journal.
     *
     * @param saving the sums of states that were about to be saved
     */
    static byte[] beginning(Origin origin, Collection<Long> saving) {
        return made(out -> {
            out.write(MAGIC);
            out.write(record(ORIGIN, content -> {
                write(origin, content);
                content.writeInt(saving.size());
                for (long sum : saving) {
                    content.writeLong(sum);
                }
            }));
        });
    }

    private static void write(Origin origin, DataOutputStream out) throws IOException {
        var file = origin.file();
        var path = file == null ? new byte[0] : file.toString().getBytes(StandardCharsets.UTF_8);
        out.writeInt(path.length);
        out.write(path);
        var stamp = origin.stamp();
        out.writeBoolean(stamp != null);
        if (stamp != null) {
            out.writeLong(stamp.size());
            out.writeLong(stamp.modified().toMillis());
            out.writeLong(stamp.sum());
        }
    }

    /** A state as a record, whole or by what it changes. */
    static byte[] state(byte @Nullable [] before, byte[] text, Instant at, boolean saving) {
        int kind = (before == null ? WHOLE : CHANGE) | (saving ? SAVING : 0);
        return record((byte) kind, content -> {
            content.writeLong(at.toEpochMilli());
            content.writeInt(text.length);
            content.writeInt((int) sum(text));
            var deflater = new Deflater(Deflater.BEST_SPEED);
            try (var packed = new DeflaterOutputStream(content, deflater)) {
                packed.write(before == null ? text : Delta.between(before, text));
            } finally {
                deflater.end();
            }
        });
    }

    /** The checksum of a text, as {@link Stamp} has it. */
    static long sum(byte[] text) {
        var sum = new CRC32C();
        sum.update(text);
        return sum.getValue();
    }

    private interface Body {
        void write(DataOutputStream out) throws IOException;
    }

    private static byte[] made(Body content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            content.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return bytes.toByteArray();
    }

    private static byte[] record(byte kind, Body content) {
        var checked = made(out -> {
            out.write(kind);
            content.write(out);
        });
        return ByteBuffer.allocate(FRAME - 1 + checked.length)
                .putInt(checked.length - 1)
                .putInt((int) sum(checked))
                .put(checked)
                .array();
    }

    /** Reads as far as it is whole; whatever the bytes, it does not throw. Null if not even the beginning is whole. */
    static @Nullable Content read(byte[] bytes) {
        if (bytes.length < MAGIC.length || !Arrays.equals(MAGIC, 0, MAGIC.length, bytes, 0, MAGIC.length)) {
            return null;
        }
        var in = ByteBuffer.wrap(bytes, MAGIC.length, bytes.length - MAGIC.length);
        @Nullable Content content = null;
        try {
            while (in.hasRemaining()) {
                content = next(in, content);
            }
        } catch (IOException | InvalidPathException e) {
            return content == null ? null : new Content(content.origin, content.text, content.at, content.saving, true);
        }
        return content;
    }

    private static Content next(ByteBuffer in, @Nullable Content before) throws IOException {
        if (in.remaining() < FRAME) {
            throw new IOException("torn");
        }
        int length = in.getInt();
        int sum = in.getInt();
        if (length < 0 || length > in.remaining() - 1) {
            throw new IOException("torn");
        }
        var checked = new byte[length + 1];
        in.get(checked);
        if ((int) sum(checked) != sum) {
            throw new IOException("damaged");
        }
        try (var content = new DataInputStream(new ByteArrayInputStream(checked, 1, length))) {
            return before == null ? first(checked[0], content) : then(checked[0], content, before);
        }
    }

    private static Content first(byte kind, DataInputStream in) throws IOException {
        if (kind != ORIGIN) {
            throw new IOException("no origin");
        }
        var path = new String(in.readNBytes(Math.max(0, in.readInt())), StandardCharsets.UTF_8);
        var stamp =
                in.readBoolean() ? new Stamp(in.readLong(), FileTime.fromMillis(in.readLong()), in.readLong()) : null;
        var origin = new Origin(path.isEmpty() ? null : Path.of(path), stamp);
        var saving = new ArrayList<Long>();
        for (int count = in.readInt(); count > 0; count--) {
            saving.add(in.readLong());
        }
        return new Content(origin, null, Instant.EPOCH, saving, false);
    }

    private static Content then(byte kind, DataInputStream in, Content before) throws IOException {
        var at = Instant.ofEpochMilli(in.readLong());
        int length = in.readInt();
        int sum = in.readInt();
        if (length < 0 || length > DartboardFile.LARGEST) {
            throw new IOException("too long");
        }
        // A change names each line of the state before at most once, and what is new
        int most = 2 * DartboardFile.LARGEST;
        byte[] unpacked;
        try (var packed = new InflaterInputStream(in)) {
            unpacked = packed.readNBytes(most);
        }
        var known = before.text;
        var text = switch (kind & ~SAVING) {
            case WHOLE -> unpacked;
            case CHANGE -> {
                if (known == null) {
                    throw new IOException("nothing to change");
                }
                yield Delta.applied(unpacked, known, length);
            }
            default -> throw new IOException("unknown kind");
        };
        if (text.length != length || (int) sum(text) != sum) {
            throw new IOException("damaged");
        }
        var saving = new ArrayList<>(before.saving);
        if ((kind & SAVING) != 0) {
            saving.add(sum(text));
        }
        return new Content(before.origin, text, at, saving, false);
    }
}
