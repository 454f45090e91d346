package org.dartboard.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.picture.Face;

/** Breaks text into lines: at its own line breaks, at blanks, after hyphens, and within a word that is too long. Nothing is lost. */
final class Lines {

    private Lines() {}

    static List<String> of(Fonts fonts, String text, Face face, double room) {
        var lines = new ArrayList<String>();
        text.lines().forEach(line -> broken(fonts, fonts.clean(line).strip(), face, room, lines));
        return lines;
    }

    private static void broken(Fonts fonts, String line, Face face, double room, List<String> lines) {
        int start = 0;
        while (start < line.length()) {
            int end = end(fonts, line, start, face, room);
            lines.add(line.substring(start, end).strip());
            start = end;
            while (start < line.length() && line.charAt(start) == ' ') {
                start++;
            }
        }
    }

    /** Where a line that begins at a place ends; at least one letter later. */
    private static int end(Fonts fonts, String text, int start, Face face, double room) {
        double used = 0;
        int last = -1;
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            used += fonts.width(text.substring(i, next), face);
            if (c == ' ') {
                last = i;
            } else if (used > room) {
                return last > start ? last : Math.max(i, start + Character.charCount(text.codePointAt(start)));
            }
            if (c == '-' && i > start) {
                last = next;
            }
            i = next;
        }
        return text.length();
    }
}
