package org.dartboard.story;

import java.util.Arrays;

/** What people wrote, made fit to be shown in a line of text: nothing in it can break the sentence around it. */
final class Plain {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SENTENCE = 200;

    private Plain() {}

    /** People's own words, safe to stand within a sentence. */
    static String words(String text) {
        return clean(text, LONGEST_NAME);
    }

    /** People's own sentence, with a capital, an end, and not too long; empty if there is nothing in it. */
    static String sentence(String text) {
        var clean = clean(text, LONGEST_SENTENCE);
        if (clean.isEmpty()) {
            return "";
        }
        int first = clean.codePointAt(0);
        var begun = Character.toString(Character.toTitleCase(first)) + clean.substring(Character.charCount(first));
        return ".!?…".indexOf(begun.charAt(begun.length() - 1)) >= 0 || begun.endsWith("\u2069") ? begun : begun + ".";
    }

    /** A person's short name: what stands before a comma, a bracket or a dash. */
    static String shortName(String name) {
        var clean = clean(name, LONGEST_NAME);
        var first = clean.split("\\s*[,;:(\\[|]|\\s+[-–—]\\s", 2)[0].strip();
        return first.isEmpty() ? clean : first;
    }

    /** An id as words with capitals, for somebody without a name. */
    static String fromId(String id) {
        return String.join(
                " ",
                Arrays.stream(id.split("[_-]+"))
                        .filter(w -> !w.isEmpty())
                        .map(w -> Character.toUpperCase(w.charAt(0)) + w.substring(1))
                        .toList());
    }

    /** One line without control characters, shortened; what runs from right to left is set apart so that it stays in place. */
    private static String clean(String text, int longest) {
        var line = new StringBuilder();
        boolean rightToLeft = false;
        for (int i = 0; i < text.length() && line.length() <= 2 * longest; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (!isHidden(c)) {
                line.appendCodePoint(isBroken(c) ? 0xFFFD : c);
                byte direction = Character.getDirectionality(c);
                rightToLeft |= direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            }
        }
        var clean = shortened(line.toString().strip(), longest);
        return rightToLeft ? "\u2068" + clean + "\u2069" : clean;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** Characters that are not seen but turn text around; the joiners of emoji and of some scripts are none of them. */
    private static boolean isHidden(int c) {
        return Character.getType(c) == Character.FORMAT && c != 0x200C && c != 0x200D;
    }

    private static boolean isBroken(int c) {
        return Character.getType(c) == Character.SURROGATE;
    }

    private static String shortened(String line, int longest) {
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        var head = line.substring(0, line.offsetByCodePoints(0, longest));
        int gap = head.lastIndexOf(' ');
        return (gap > longest / 2 ? head.substring(0, gap) : head) + "…";
    }
}
