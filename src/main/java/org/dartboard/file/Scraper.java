package org.dartboard.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.dartboard.model.Kind;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of a text that is no JSON any more: cut off, overwritten, a bracket or a quotation mark lost. It does not throw,
 * takes a time in proportion to the text, and tells what it passes over.
 *
 * <p>It trusts what people's files have in common. No text goes on in the next line. A brace where a name should stand means
 * that an object has lost its end; a name where a value should stand, that a list has. After something that cannot be
 * understood, a new member of an object, or else the next line, is where it makes sense again; if much was passed over, or a
 * bracket, the rest of that object may be another one's and is left out. The file's own object ends with the file, and objects
 * that stray into it are returned apart.
 */
final class Scraper {

    /** A name in a file has no more characters, as far as this is concerned. */
    private static final int LONGEST_NAME = 64;

    /** So much can be passed over without doubt that the object is still the same. */
    private static final int SHORT = 120;

    /** Stands behind the last character. */
    private static final char END = '\uFFFF';

    private final String text;
    private final Notes notes;
    private final List<Json> strays = new ArrayList<>();
    private int at;
    private int values;
    private int line = 1;
    private int lineStart;
    private int seen;
    private int lists;
    /** Whether it is not certain that what follows belongs to the same object. */
    private boolean lost;
    /** Whether the latest note was about something that cannot be understood, and nothing good has come since. */
    private boolean puzzled;

    /** Hears what is passed over. */
    interface Notes {
        /** Something at a line and a column, from 1. */
        void leftOut(int line, int column, Phrase what);
    }

    /**
     * What was found.
     *
     * @param root the file's own object
     * @param strays objects and lists that stand where none can be
     */
    record Found(Json.Obj root, List<Json> strays) {}

    private Scraper(String text, Notes notes) {
        this.text = text.replace(END, '\uFFFD');
        this.notes = notes;
    }

    /** What can be found in a text. */
    static Found read(String text, Notes notes) {
        var scraper = new Scraper(text, notes);
        var members = new LinkedHashMap<String, Json>();
        scraper.blanks();
        if (scraper.next() == '{') {
            scraper.at++;
        }
        scraper.members(members, 1);
        return new Found(new Json.Obj(members, 1, 1), scraper.strays);
    }

    /** Reads members up to the end of their object, or, of the file's own, of the file. */
    private void members(LinkedHashMap<String, Json> into, int depth) {
        boolean own = depth == 1;
        boolean doubtful = false;
        while (true) {
            if (lost) {
                lost = false;
                doubtful = !own;
            }
            blanks();
            switch (next()) {
                case END -> {
                    if (!own) {
                        puzzle(Phrase.of("file.left.cut"));
                    }
                    return;
                }
                case ',' -> at++;
                case '}' -> {
                    at++;
                    if (!own) {
                        return;
                    }
                }
                case ']' -> {
                    if (!own && lists > 0) {
                        puzzle(Phrase.of("file.left.open"));
                        return;
                    }
                    at++;
                }
                case '{' -> {
                    if (!own) {
                        puzzle(Phrase.of("file.left.open"));
                        return;
                    }
                    stray(depth);
                }
                case '[' -> {
                    if (own) {
                        stray(depth);
                    } else {
                        pass();
                    }
                }
                case '"' -> member(into, depth, doubtful);
                default -> pass();
            }
        }
    }

    private void stray(int depth) {
        var value = value(depth + 1);
        if (value != null) {
            strays.add(value);
        }
    }

    private void member(LinkedHashMap<String, Json> into, int depth, boolean doubtful) {
        int column = column(at);
        int inLine = line;
        var name = string();
        if (name == null || name.length() > Kind.LONGEST_TEXT) {
            notes.leftOut(inLine, column, Phrase.of("file.left.text"));
            return;
        }
        blanks();
        if (next() == ':') {
            at++;
            blanks();
        } else if (!begins(next()) || !name.chars().allMatch(c -> isOfName((char) c))) {
            pass();
            return;
        }
        var value = value(depth + 1);
        if (value != null && !doubtful && !into.containsKey(name)) {
            into.put(name, value);
            puzzled = false;
        } else if (value != null && depth == 1) {
            strays.add(value);
        } else if (!doubtful || !puzzled) {
            notes.leftOut(inLine, column, Phrase.of("file.left.member", "name", Wording.shown(name, LONGEST_NAME)));
            puzzled |= doubtful;
        }
    }

    /** Whether a value begins with that. */
    private static boolean begins(int c) {
        return c == '{' || c == '[' || c == '"' || c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z';
    }

    /** The value that begins here; null if there is none that can be understood. */
    private @Nullable Json value(int depth) {
        if (++values > TreeReader.MOST_VALUES) {
            puzzle(Phrase.of("file.left.cut"));
            at = text.length();
            return null;
        }
        int from = at;
        int column = column(from);
        int inLine = line;
        var value = switch (next()) {
            case '{' -> object(depth, inLine, column);
            case '[' -> list(depth, inLine, column);
            case '"' -> text(inLine, column);
            case ',', '}', ']', ':', END -> null;
            default -> word(inLine, column);
        };
        if (value instanceof Json.Obj || value instanceof Json.Arr) {
            return value;
        }
        int end = at;
        blanks();
        int follows = next();
        if (follows == ':' && value instanceof Json.Str) {
            at = from; // its value is missing, and this is the next name
            return null;
        }
        if (at == from && follows != ',' && follows != '}' && follows != ']' && follows != END) {
            pass();
            return null;
        }
        if ("\",}]{[".indexOf(follows) >= 0
                || follows == END
                || text.substring(end, at).indexOf('\n') >= 0) {
            return value;
        }
        pass(); // where it ends is not certain
        return null;
    }

    private @Nullable Json object(int depth, int inLine, int column) {
        if (depth > TreeReader.DEEPEST) {
            return skip();
        }
        at++;
        return rest(depth, inLine, column);
    }

    /** An object of which the brace has been read, or is missing. */
    private Json rest(int depth, int inLine, int column) {
        var members = new LinkedHashMap<String, Json>();
        members(members, depth);
        return new Json.Obj(members, inLine, column);
    }

    private @Nullable Json list(int depth, int inLine, int column) {
        if (depth > TreeReader.DEEPEST) {
            return skip();
        }
        at++;
        lists++;
        var items = new ArrayList<Json>();
        items(items, depth);
        lists--;
        return new Json.Arr(items, inLine, column);
    }

    private void items(List<Json> into, int depth) {
        while (true) {
            blanks();
            int from = at;
            switch (next()) {
                case END -> {
                    puzzle(Phrase.of("file.left.cut"));
                    return;
                }
                case ',' -> at++;
                case ']' -> {
                    at++;
                    return;
                }
                case '}' -> {
                    puzzle(Phrase.of("file.left.open"));
                    return;
                }
                default -> {
                    int column = column(at);
                    int inLine = line;
                    boolean before = lost; // that is no doubt about the next item
                    lost = false;
                    var item = value(depth + 1);
                    lost |= before;
                    if (item != null) {
                        into.add(item);
                        puzzled = false;
                    } else if (next() == '"' && at == from && (startsWith("\"type\"") || startsWith("\"id\""))) {
                        puzzle(Phrase.of("file.left.open"));
                        into.add(rest(depth + 1, inLine, column));
                    } else if (next() == '"' && at == from) {
                        puzzle(Phrase.of("file.left.open")); // a name: the list has lost its end
                        return;
                    } else {
                        at = Math.max(at, from + 1);
                        notes.leftOut(inLine, column, Phrase.of("file.left.item"));
                    }
                }
            }
        }
    }

    private boolean startsWith(String beginning) {
        return text.startsWith(beginning, at);
    }

    private @Nullable Json text(int inLine, int column) {
        var read = string();
        return read == null || read.length() > Kind.LONGEST_TEXT ? null : new Json.Str(read, inLine, column);
    }

    /** The text that begins here; null if it has no end in its line, or was overwritten. */
    private @Nullable String string() {
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
    private @Nullable Json word(int inLine, int column) {
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

    /** Passes over an object or a list that is nested too deeply. */
    private @Nullable Json skip() {
        int column = column(at);
        notes.leftOut(line, column, Phrase.of("file.left.deep", "most", TreeReader.DEEPEST));
        int open = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                string();
                continue;
            }
            open += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            at++;
            if (open <= 0) {
                break;
            }
        }
        return null;
    }

    /** Passes over what cannot be understood. */
    private void pass() {
        if (at >= text.length()) {
            return;
        }
        int from = at;
        int column = column(at);
        int inLine = line;
        boolean brackets = false;
        do {
            char c = text.charAt(at);
            brackets |= "{}[]".indexOf(c) >= 0 || c < ' ' && c != '\t';
            at++;
        } while (at < text.length() && text.charAt(at) != '\n' && !isMember());
        lost |= brackets || at - from > SHORT;
        var found = Wording.shown(text.substring(from, Math.min(at, from + 20)), 20);
        if (!puzzled) {
            notes.leftOut(inLine, column, Phrase.of("file.left.puzzle", "found", found));
        }
        puzzled = true;
    }

    /** Whether a member of an object begins here: a comma or a brace, a name, a colon. */
    private boolean isMember() {
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

    private static boolean isOfName(char c) {
        return c == '_' || c == '-' || c < 128 && Character.isLetterOrDigit(c);
    }

    private int behindSpaces(int from) {
        int i = from;
        while (i < text.length() && i - from < LONGEST_NAME && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private char next() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void puzzle(Phrase what) {
        if (!puzzled) {
            int column = column(at);
            notes.leftOut(line, column, what);
        }
        puzzled = true;
    }

    /** The column of a place, none before one asked for earlier; the line is known then, too. */
    private int column(int place) {
        for (; seen < place && seen < text.length(); seen++) {
            if (text.charAt(seen) == '\n') {
                line++;
                lineStart = seen + 1;
            }
        }
        return Math.max(1, place - lineStart + 1);
    }
}
