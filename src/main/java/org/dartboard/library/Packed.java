package org.dartboard.library;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Texts deflated, as the database holds them. */
final class Packed {

    private static final int BUFFER = 1 << 14;

    private Packed() {}

    /** A text in fewer bytes. */
    static byte[] pack(byte[] text) {
        try (var deflater = new Deflater()) {
            deflater.setInput(text);
            deflater.finish();
            var out = new ByteArrayOutputStream(text.length / 4 + 64);
            var buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    /**
     * The text again; empty if that is none, or more than allowed.
     *
     * @param most bytes
     */
    static Optional<byte[]> unpack(byte[] packed, int most) {
        try (var inflater = new Inflater()) {
            inflater.setInput(packed);
            var out = new ByteArrayOutputStream(Math.min(most, 4 * packed.length + 64));
            var buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int n = inflater.inflate(buffer);
                if (n == 0 || out.size() + n > most) {
                    return Optional.empty();
                }
                out.write(buffer, 0, n);
            }
            return Optional.of(out.toByteArray());
        } catch (DataFormatException e) {
            return Optional.empty();
        }
    }

    /** Words and their weights. */
    static byte[] pack(Map<String, Integer> words) {
        return pack(words.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Words and their weights again; none if they cannot be read. */
    static Map<String, Integer> words(byte[] packed) {
        var words = new HashMap<String, Integer>();
        unpack(packed, Integer.MAX_VALUE - 8)
                .map(text -> new String(text, StandardCharsets.UTF_8))
                .orElse("")
                .lines()
                .forEach(line -> {
                    int blank = line.lastIndexOf(' ');
                    if (blank > 0) {
                        words.put(line.substring(0, blank), line.charAt(line.length() - 1) - '0');
                    }
                });
        return words;
    }
}
