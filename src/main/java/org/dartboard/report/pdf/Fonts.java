package org.dartboard.report.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.dartboard.picture.Face;
import org.dartboard.picture.FontMetrics;

/** The bundled font in a document, of which only the letters that are used are kept; what it lacks is replaced, visibly. */
final class Fonts {

    /** Stands for a letter that the font lacks. */
    static final int MISSING = 0x25A1;

    private final Map<Face.Weight, PDType0Font> fonts = new EnumMap<>(Face.Weight.class);
    private final FontMetrics metrics = new FontMetrics();
    private boolean replaced;

    Fonts(PDDocument document) throws IOException {
        for (var weight : Face.Weight.values()) {
            try (var in = Face.class.getResourceAsStream(weight.file())) {
                if (in == null) {
                    throw new IllegalStateException("no resource " + weight.file());
                }
                var font = new TTFParser(true).parse(new RandomAccessReadBuffer(in));
                // Letters joined into one would be found by no search
                font.setEnableGsub(false);
                fonts.put(weight, PDType0Font.load(document, font, true));
            }
        }
    }

    PDType0Font of(Face.Weight weight) {
        var font = fonts.get(weight);
        if (font == null) {
            throw new IllegalStateException(weight.file());
        }
        return font;
    }

    double width(String text, Face face) {
        return metrics.width(text, face);
    }

    FontMetrics metrics() {
        return metrics;
    }

    /** Whether a letter had to be replaced. */
    boolean hasReplaced() {
        return replaced;
    }

    /** The text as one line of letters that the font has; what is not seen and what turns text around is left out. */
    String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || c == 0xA0 || c == 0x202F || c == 0x2007) {
                clean.append(c == 0xA0 || c == 0x202F || c == 0x2007 ? '\u00a0' : ' ');
            } else if (Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.FORMAT) {
                // not seen
                return;
            } else if (metrics.has(c)) {
                clean.appendCodePoint(c);
            } else {
                replaced = true;
                clean.appendCodePoint(MISSING);
            }
        });
        return clean.toString();
    }
}
