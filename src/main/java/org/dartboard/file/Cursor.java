package org.dartboard.file;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A place in a text that may be no JSON, and what can be read from there on: texts, numbers, words. It only goes on. */
final class Cursor {

    /** A name in a file has no more characters, as far as this is concerned. */
    static final int LONGEST_NAME = 64;

    /** Stands behind the last character. */
    static final char END = '\uFFFF';

    final String text;
    int at;
    private int line = 1;
    private int lineStart;
    private int seen;

    Cursor(String text) {
        this.text = text.replace(END, '\uFFFD');
    }

    /** What stands here. */
    char next() {
        return at < text.length() ? text.charAt(at) : END;
    }

    /** Passes over blanks and ends of lines. */
    void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    boolean startsWith(String beginning) {
        return text.startsWith(beginning, at);
    }

    /** The text that begins here; null if it has no end in its line, or was overwritten. */
    @Nullable
    String string() {
        var string = new StringBuilder();
        boolean broken = false;
        at++;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return broken ? null : string.toString();
            }
            if (c == '\n' || c == '\r') {
                return null;
            }
            broken |= c < ' ' && c != '\t';
            string.append(c == '\\' ? escaped() : c);
        }
        return null;
    }

    /** What an escape means; it stays on its last character. One that means nothing stands for itself. */
    private char escaped() {
        char c = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        int plain = "\"\\/bfnrt".indexOf(c);
        if (plain >= 0) {
            at++;
            return "\"\\/\b\f\n\r\t".charAt(plain);
        }
        if (c == 'u' && at + 5 < text.length()) {
            int code = 0;
            for (int i = at + 2; i < at + 6; i++) {
                int digit = text.charAt(i) < 128 ? Character.digit(text.charAt(i), 16) : -1;
                code = digit < 0 || code < 0 ? -1 : 16 * code + digit;
            }
            if (code >= 0) {
                at += 5;
                return (char) code;
            }
        }
        return '\\';
    }

    /** A number, true, false or null. */
    @Nullable
    Json word(int inLine, int column) {
        int from = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at - from > TreeReader.LONGEST_NUMBER) {
            return null;
        }
        var word = text.substring(from, at);
        return switch (word) {
            case "true" -> new Json.Bool(true, inLine, column);
            case "false" -> new Json.Bool(false, inLine, column);
            case "null" -> new Json.Null(inLine, column);
            default -> number(word, inLine, column);
        };
    }

    private static @Nullable Json number(String word, int inLine, int column) {
        if (!word.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d{1,4})?")) {
            return null;
        }
        var number = new BigDecimal(word);
        return TreeReader.isUsual(number) ? new Json.Num(number, inLine, column) : null;
    }

    /** Whether a member of an object begins here: a comma or a brace, a name, a colon. */
    boolean isMember() {
        char c = text.charAt(at);
        if (c != ',' && c != '{') {
            return false;
        }
        int i = behindSpaces(at + 1);
        if (i >= text.length() || text.charAt(i) != '"') {
            return false;
        }
        int name = i + 1;
        i = name;
        while (i < text.length() && i - name < LONGEST_NAME && isOfName(text.charAt(i))) {
            i++;
        }
        if (i == name || i >= text.length() || text.charAt(i) != '"') {
            return false;
        }
        i = behindSpaces(i + 1);
        return i < text.length() && text.charAt(i) == ':';
    }

    static boolean isOfName(char c) {
        return c == '_' || c == '-' || (c < 128 && Character.isLetterOrDigit(c));
    }

    private int behindSpaces(int from) {
        int i = from;
        while (i < text.length() && i - from < LONGEST_NAME && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** The column of a place, none before one asked for earlier; the line is known then, too. */
    int column(int place) {
        for (; seen < place && seen < text.length(); seen++) {
            if (text.charAt(seen) == '\n') {
                line++;
                lineStart = seen + 1;
            }
        }
        return Math.max(1, place - lineStart + 1);
    }

    /** The line of the place whose column was asked for last, from 1. */
    int line() {
        return line;
    }
}
