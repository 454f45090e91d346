package org.dartboard.cli;

/**
 * Makes text that anybody may have typed harmless on a terminal: control characters, which could move the cursor or change
 * its colours, become visible; text that runs from right to left is isolated, so that it cannot turn around the rest of its
 * line.
 */
final class Safe {

    private static final char FIRST_RIGHT_TO_LEFT = 0x590;
    private static final char FIRST_ISOLATE = 0x2066;
    private static final char ISOLATE = 0x2068;
    private static final char END_OF_ISOLATE = 0x2069;
    private static final int NON_JOINER = 0x200c;
    private static final int JOINER = 0x200d;

    /** First and last letters of the wide ranges. */
    private static final int[] WIDE = {
        0x1100, 0x115f, 0x2e80, 0x303e, 0x3040, 0xa4cf, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe30, 0xfe6f, 0xff00, 0xff60,
        0xffe0, 0xffe6, 0x1f300, 0x1faff, 0x20000, 0x3fffd
    };

    private Safe() {}

    /** The text with what would act on a terminal written as {@code \} with its number, and without isolates. */
    static String visible(String text) {
        int i = 0;
        while (i < text.length() && !isHarmful(text, i)) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        var out = new StringBuilder(text.substring(0, i));
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_ISOLATE && c <= END_OF_ISOLATE) {
                continue; // what needs isolating is isolated anew
            }
            if (isHarmful(text, i)) {
                var hex = Integer.toHexString(c);
                out.append("\\u").repeat('0', 4 - hex.length()).append(hex);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The text with a blank for each end of a line, tabulator and the like. */
    static String onOneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && Character.isWhitespace(c)) {
                return text.replace('\n', ' ')
                        .replace('\r', ' ')
                        .replace('\t', ' ')
                        .replace('\f', ' ');
            }
        }
        return text;
    }

    /** Whether the UTF-16 unit at a place would act on a terminal, or is half a character. */
    static boolean isHarmful(String text, int at) {
        char c = text.charAt(at);
        if (c >= ' ' && c < 0x7f) {
            return false;
        }
        if (Character.isSurrogate(c)) {
            boolean second = Character.isLowSurrogate(c);
            int start = second ? at - 1 : at;
            boolean whole = start >= 0
                    && start + 1 < text.length()
                    && Character.isSurrogatePair(text.charAt(start), text.charAt(start + 1));
            return !whole || isHarmful(text.codePointAt(start));
        }
        return isHarmful(c);
    }

    private static boolean isHarmful(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> c != JOINER && c != NON_JOINER;
            default -> false;
        };
    }

    /** A piece of a line in which every stretch that runs from right to left is isolated. */
    static String isolated(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) < FIRST_RIGHT_TO_LEFT) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        var out = new StringBuilder();
        int copied = 0;
        for (int at = 0; at < text.length(); ) {
            int end = endOfStretch(text, at);
            if (end > at) {
                out.append(text, copied, at)
                        .append(ISOLATE)
                        .append(text, at, end)
                        .append(END_OF_ISOLATE);
                copied = end;
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return out.append(text, copied, text.length()).toString();
    }

    /** Where the stretch that begins here ends: after its last letter from right to left before one from left to right. */
    private static int endOfStretch(String text, int start) {
        int end = start;
        for (int at = start; at < text.length(); ) {
            int c = text.codePointAt(at);
            boolean turned = isRightToLeft(c);
            if (!turned && (end == start || Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT)) {
                break;
            }
            at += Character.charCount(c);
            end = turned ? at : end;
        }
        return end;
    }

    private static boolean isRightToLeft(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }

    /** How many columns of a terminal a text takes: two for East Asian wide letters and emoji, none for marks on letters. */
    static int columns(String text) {
        int columns = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            columns += c < 0x300 ? 1 : columns(c);
            at += Character.charCount(c);
        }
        return columns;
    }

    /** The place of the first character from a start on that does not fit into so many columns. */
    static int fitting(String text, int start, int room) {
        int used = 0;
        for (int at = start; at < text.length(); ) {
            char c = text.charAt(at);
            used += c < 0x300 ? 1 : columns(text.codePointAt(at));
            if (used > room) {
                return at;
            }
            at += c < 0x300 ? 1 : Character.charCount(text.codePointAt(at));
        }
        return text.length();
    }

    private static int columns(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        for (int i = 0; i < WIDE.length; i += 2) {
            if (c >= WIDE[i] && c <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
