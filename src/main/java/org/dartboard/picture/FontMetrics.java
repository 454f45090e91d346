package org.dartboard.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures text by the advances in the bundled font's own tables, without kerning, the same on every machine.
 *
 * <p>Safe for use by several threads. The fonts are read when one is made, a few milliseconds.
 */
public final class FontMetrics {

    /** How far letters such as d rise above the baseline, in ems. */
    public static final double ASCENT = .757;

    /** How high capitals are, in ems. */
    public static final double CAPITAL = .727;

    private static final String ELLIPSIS = "…";

    /** More of a text than this is never drawn. */
    private static final int LONGEST = 4000;

    private final TrueType regular = TrueType.read(Face.Weight.REGULAR.file());
    private final TrueType medium = TrueType.read(Face.Weight.MEDIUM.file());
    private final TrueType semibold = TrueType.read(Face.Weight.SEMIBOLD.file());

    private TrueType font(Face.Weight weight) {
        return switch (weight) {
            case REGULAR -> regular;
            case MEDIUM -> medium;
            case SEMIBOLD -> semibold;
        };
    }

    /** Whether the font has a letter of its own for a code point. */
    public boolean has(int codePoint) {
        return font(Face.Weight.REGULAR).glyph(codePoint) != 0;
    }

    /** How wide a line of text is. */
    public double width(String text, Face face) {
        double ems = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            ems += advance(codePoint, face.weight());
            i += Character.charCount(codePoint);
        }
        return ems * face.size();
    }

    private double advance(int codePoint, Face.Weight weight) {
        double advance = font(weight).advance(codePoint);
        if (advance >= 0) {
            return advance;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> 1; // another font will draw it; an em is what ideographs and pictures take
        };
    }

    /** The text, or as much of its beginning as fits with an ellipsis; empty if not even that fits. */
    public String shortened(String text, Face face, double width) {
        if (width(text, face) <= width) {
            return text;
        }
        double room = width - width(ELLIPSIS, face);
        int end = room < 0 ? 0 : fitting(text, face, room);
        return end == 0 && room < 0 ? "" : text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** How many chars from the beginning fit; never half a surrogate pair. */
    private int fitting(String text, Face face, double width) {
        double used = 0;
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            used += advance(codePoint, face.weight()) * face.size();
            if (used > width) {
                break;
            }
            i += Character.charCount(codePoint);
        }
        return i;
    }

    /**
     * Breaks text into lines at spaces, or within a word that alone is too wide. The last line is shortened if not all
     * fits. Spaces and line breaks of the text count as one space.
     *
     * @param widths of the lines, at least one; there are never more lines than widths
     */
    public List<String> wrapped(String text, Face face, List<Double> widths) {
        var lines = new ArrayList<String>();
        var rest = tidy(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        while (!rest.isEmpty() && lines.size() < widths.size()) {
            double width = widths.get(lines.size());
            if (lines.size() == widths.size() - 1 || width(rest, face) <= width) {
                lines.add(shortened(rest, face, width));
                rest = "";
            } else {
                int end = breakAt(rest, face, width);
                lines.add(rest.substring(0, end).stripTrailing());
                rest = rest.substring(end).strip();
            }
        }
        return List.copyOf(lines);
    }

    /** The same with lines of one width. */
    public List<String> wrapped(String text, Face face, double width, int most) {
        return wrapped(text, face, java.util.Collections.nCopies(most, width));
    }

    private int breakAt(String text, Face face, double width) {
        int fits = Math.max(fitting(text, face, width), Character.charCount(text.codePointAt(0)));
        if (fits < text.length() && text.charAt(fits) == ' ') {
            return fits;
        }
        int space = text.lastIndexOf(' ', fits - 1);
        int hyphen = text.lastIndexOf('-', fits - 1);
        int end = Math.max(space, hyphen) + 1;
        return end > 0 ? end : fits;
    }

    /** The text with every run of white space and controls as one space, and without them at its ends. */
    static String tidy(String text) {
        var tidy = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean drawn = !Character.isWhitespace(c)
                    && !Character.isISOControl(c)
                    && !Character.isSpaceChar(c)
                    && Character.getType(c) != Character.SURROGATE
                    && (c & 0xFFFE) != 0xFFFE
                    && !turnsText(c);
            if (drawn) {
                if (gap && !tidy.isEmpty()) {
                    tidy.append(' ');
                }
                tidy.appendCodePoint(c);
            }
            gap = !drawn;
        }
        return tidy.toString();
    }

    /** Whether it only changes the direction of what follows; a name must not reach beyond itself. */
    private static boolean turnsText(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
    }
}
