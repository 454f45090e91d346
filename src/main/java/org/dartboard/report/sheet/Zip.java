package org.dartboard.report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs files so that the same files give the same bytes, on every machine. */
final class Zip {

    /** How a zip's last record begins, and how long it is. */
    private static final int END_SIGN = 0x06054b50;

    private static final int END = 22;

    private Zip() {}

    /** The files, by their names, in one; all of the first of January 2026. */
    static byte[] of(SequencedMap<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            // A zip has times of day without a zone: a calendar of this machine's zone gives the same everywhere
            long time = new GregorianCalendar(2026, 0, 1, 12, 0, 0).getTimeInMillis();
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(time);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Unpacks what was packed, perhaps by a library that writes in one go and says nothing of sizes beforehand.
     *
     * @return the files by their names, in their order
     * @throws IllegalArgumentException if it is no zip
     */
    static SequencedMap<String, byte[]> files(byte[] zip) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END;
        while (end >= 0 && bytes.getInt(end) != END_SIGN) {
            end--;
        }
        if (end < 0) {
            throw new IllegalArgumentException("no zip");
        }
        var files = new LinkedHashMap<String, byte[]>();
        int entry = bytes.getInt(end + 16);
        for (int i = 0; i < bytes.getShort(end + 10); i++) {
            int name = bytes.getShort(entry + 28);
            int header = bytes.getInt(entry + 42);
            int data = header + 30 + bytes.getShort(header + 26) + bytes.getShort(header + 28);
            files.put(
                    new String(zip, entry + 46, name, StandardCharsets.UTF_8),
                    inflated(zip, data, bytes.getInt(entry + 24)));
            entry += 46 + name + bytes.getShort(entry + 30) + bytes.getShort(entry + 32);
        }
        return files;
    }

    private static byte[] inflated(byte[] zip, int from, int size) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(zip, from, zip.length - from);
            var bytes = new byte[size];
            int done = 0;
            while (done < size && !inflater.finished()) {
                done += inflater.inflate(bytes, done, size - done);
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("no zip", e);
        } finally {
            inflater.end();
        }
    }
}
