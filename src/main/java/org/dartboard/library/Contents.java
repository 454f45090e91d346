package org.dartboard.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.Delta;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What versions hold, each text once, whoever has it: whole, or as what differs from a text that is kept whole, whichever is
 * much smaller; deflated either way. So a text is never further away than two rows.
 */
final class Contents {

    /** What differs is kept where it takes at most this part of the whole. */
    private static final int MUCH_SMALLER = 3;

    @SuppressWarnings("ArrayRecordComponent") // read from the database, never compared
    private record Row(@Nullable String base, int length, byte[] packed) {}

    private final Connection database;

    Contents(Connection database) {
        this.database = database;
    }

    /** What tells a text apart. */
    static String hash(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /**
     * Keeps a text, if it is not kept already.
     *
     * @param like the hash of a kept text that it is likely to resemble; null if there is none
     */
    void keep(String hash, byte[] text, @Nullable String like) throws SQLException {
        if (row(hash) != null) {
            return;
        }
        var whole = packed(text);
        var near = like == null ? null : row(like);
        var base = near == null || near.base == null ? like : near.base;
        byte[] differing = null;
        if (base != null) {
            try {
                differing = packed(Delta.between(read(base), text));
            } catch (LibraryFailed e) {
                // What it resembles is damaged: then it is kept whole
            }
        }
        boolean small = differing != null && differing.length <= whole.length / MUCH_SMALLER;
        try (var insert =
                database.prepareStatement("insert into content (hash, base, length, packed) values (?, ?, ?, ?)")) {
            insert.setString(1, hash);
            insert.setString(2, small ? base : null);
            insert.setInt(3, text.length);
            insert.setBytes(4, small ? differing : whole);
            insert.executeUpdate();
        }
    }

    /**
     * A text that is kept.
     *
     * @throws LibraryFailed if it is not there any more or is damaged
     */
    byte[] read(String hash) throws SQLException, LibraryFailed {
        var row = row(hash);
        if (row == null || row.length < 0 || row.length > DartboardFile.LARGEST) {
            throw lost(null);
        }
        try {
            var unpacked = unpacked(row.packed, row.base == null ? row.length : 2 * DartboardFile.LARGEST);
            var text = row.base == null ? unpacked : Delta.applied(unpacked, read(row.base), row.length);
            if (!hash(text).equals(hash)) {
                throw lost(null);
            }
            return text;
        } catch (IOException e) {
            throw lost(e);
        }
    }

    /** Lets go of a text that no version has and none is told by. */
    void release(String hash) throws SQLException {
        var row = row(hash);
        if (row == null) {
            return;
        }
        try (var delete = database.prepareStatement("""
                delete from content where hash = ?
                and not exists (select 1 from version where content = ?)
                and not exists (select 1 from content where base = ?)""")) {
            delete.setString(1, hash);
            delete.setString(2, hash);
            delete.setString(3, hash);
            if (delete.executeUpdate() > 0 && row.base != null) {
                release(row.base);
            }
        }
    }

    private @Nullable Row row(String hash) throws SQLException {
        try (var select = database.prepareStatement("select base, length, packed from content where hash = ?")) {
            select.setString(1, hash);
            try (var found = select.executeQuery()) {
                return found.next() ? new Row(found.getString(1), found.getInt(2), found.getBytes(3)) : null;
            }
        }
    }

    private static LibraryFailed lost(@Nullable IOException cause) {
        return new LibraryFailed(LibraryFailed.Reason.MISSING, Phrase.of("version.fault.content"), cause);
    }

    private static byte[] packed(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        var deflater = new Deflater();
        try (var out = new DeflaterOutputStream(packed, deflater)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static byte[] unpacked(byte[] packed, int most) throws IOException {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            var bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new IOException("too long");
            }
            return bytes;
        }
    }
}
