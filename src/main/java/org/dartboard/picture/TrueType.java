package org.dartboard.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * The few tables of a TrueType font that measuring takes: {@code head}, {@code hhea}, {@code hmtx} and {@code cmap}
 * (format 12). Read by hand: a library would bring the whole of PDF for sixty lines.
 */
final class TrueType {

    private static final int ASCII = 128;

    private final ByteBuffer bytes;
    private final Map<String, Integer> tables = new HashMap<>();
    private final double unitsPerEm;
    private final int advances;
    private final int groups;
    private final double[] ascii = new double[ASCII];

    private TrueType(byte[] file) {
        bytes = ByteBuffer.wrap(file);
        int count = bytes.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            var tag = new StringBuilder();
            for (int k = 0; k < 4; k++) {
                tag.append((char) bytes.get(entry + k));
            }
            tables.put(tag.toString(), bytes.getInt(entry + 8));
        }
        unitsPerEm = unsigned(table("head") + 18);
        advances = unsigned(table("hhea") + 34);
        groups = groups();
        for (int c = 0; c < ASCII; c++) {
            ascii[c] = c < ' ' ? 0 : measured(c);
        }
    }

    /** Reads a resource beside this class. */
    static TrueType read(String resource) {
        try (InputStream in = TrueType.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new TrueType(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Where the groups of a format 12 table begin. */
    private int groups() {
        int cmap = table("cmap");
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            int offset = cmap + bytes.getInt(cmap + 4 + 8 * i + 4);
            if (unsigned(offset) == 12) {
                return offset + 12;
            }
        }
        throw new IllegalStateException("no cmap of format 12");
    }

    private int table(String tag) {
        var at = tables.get(tag);
        if (at == null) {
            throw new IllegalStateException("no table " + tag);
        }
        return at;
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    /** The glyph of a code point; 0 if there is none. */
    int glyph(int codePoint) {
        int low = 0;
        int high = bytes.getInt(groups) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = groups + 4 + 12 * middle;
            if (codePoint < bytes.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > bytes.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return bytes.getInt(group + 8) + codePoint - bytes.getInt(group);
            }
        }
        return 0;
    }

    /** How far the letter of a code point advances, in ems; -1 if there is none. */
    double advance(int codePoint) {
        return codePoint < ASCII ? ascii[codePoint] : measured(codePoint);
    }

    private double measured(int codePoint) {
        int glyph = glyph(codePoint);
        int entry = Math.min(glyph, advances - 1);
        return glyph == 0 ? -1 : unsigned(table("hmtx") + 4 * entry) / unitsPerEm;
    }
}
