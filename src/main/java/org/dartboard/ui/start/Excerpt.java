package org.dartboard.ui.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dartboard.file.DartboardFile;

/**
 * A few lines of a file around a place. Whatever the file holds, it is short, and none of its characters acts on a screen.
 *
 * @param lines empty if the file cannot be read
 */
record Excerpt(List<Line> lines) {

    /** How many lines are shown before and after the one that it is about. */
    static final int AROUND = 2;

    /** The most characters of a line that are shown. */
    static final int WIDEST = 160;

    /**
     * A line.
     *
     * @param number from 1
     * @param text what is shown of it; each character of the file is one
     * @param mark where the place is in that text, from 0; -1 if it is on another line
     */
    record Line(int number, String text, int mark) {}

    /** Keeps its own copy. */
    Excerpt {
        lines = List.copyOf(lines);
    }

    /**
     * The lines around a place.
     *
     * @param line from 1
     * @param column from 1, in UTF-16 units
     */
    static Excerpt of(Path file, int line, int column) {
        try (var in = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8), 1 << 16)) {
            return new Excerpt(read(in, line, column));
        } catch (IOException e) {
            return new Excerpt(List.of());
        }
    }

    private static List<Line> read(Reader in, int line, int column) throws IOException {
        int from = Math.max(0, column - 1 - WIDEST / 2);
        var lines = new ArrayList<Line>();
        var text = new StringBuilder();
        int number = 1;
        int at = 0;
        boolean any = false;
        int before = 0;
        for (int read = 0; read < DartboardFile.LARGEST && number <= line + AROUND; read++) {
            int c = in.read();
            if (c < 0) {
                break;
            }
            if (read == 0 && c == '\uFEFF') {
                continue;
            }
            if (c == '\n' && before == '\r') {
                before = c;
                continue;
            }
            before = c;
            if (c == '\n' || c == '\r') {
                add(lines, number, text, line, column, from);
                number++;
                at = 0;
                any = false;
            } else {
                if (number >= line - AROUND && at >= from && text.length() < WIDEST) {
                    text.append(plain((char) c));
                }
                at++;
                any = true;
            }
        }
        if ((any || number == line) && number <= line + AROUND) {
            add(lines, number, text, line, column, from);
        }
        return lines;
    }

    private static void add(List<Line> lines, int number, StringBuilder text, int line, int column, int from) {
        if (number >= line - AROUND) {
            int mark = number == line ? Math.clamp(column - 1 - from, 0, text.length()) : -1;
            lines.add(new Line(number, text.toString(), mark));
        }
        text.setLength(0);
    }

    /** A text without characters that would act on a screen. */
    static String plain(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    /** A character that only shows itself; surrogates stay, for two of them are one. */
    private static char plain(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\t' ? ' ' : '·';
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '·';
            default -> c;
        };
    }
}
