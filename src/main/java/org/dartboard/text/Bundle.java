package org.dartboard.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a file, each of which is decoded when it is asked for: {@link java.util.Properties} would decode all of them,
 * which is a good part of a short run of the command line. The package says how such a file is written.
 */
final class Bundle {

    private final byte[] bytes;
    private final Map<String, Integer> starts = new HashMap<>();

    /** The texts in these bytes. */
    Bundle(byte[] bytes) {
        this.bytes = bytes;
        for (int start = 0; start < bytes.length; ) {
            int end = end(start);
            int equals = start;
            while (equals < end && bytes[equals] != '=') {
                equals++;
            }
            if (bytes[start] != '#' && equals < end) {
                starts.put(new String(bytes, start, equals - start, StandardCharsets.ISO_8859_1), equals + 1);
            }
            start = end + 1;
        }
    }

    /**
     * The texts of a stream, which is closed.
     *
     * @param stream null for none
     */
    static Bundle read(@Nullable InputStream stream) {
        try (stream) {
            return new Bundle(stream == null ? new byte[0] : stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int end(int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    /** The text of a key, or null. */
    @Nullable
    String text(String key) {
        var start = starts.get(key);
        if (start == null) {
            return null;
        }
        int end = end(start);
        int last = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
        var text = new String(bytes, start, last - start, StandardCharsets.UTF_8);
        return text.indexOf('\\') < 0 ? text : unescaped(text);
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char escaped = text.charAt(++i);
                plain.append(escaped == 'n' ? '\n' : escaped);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
