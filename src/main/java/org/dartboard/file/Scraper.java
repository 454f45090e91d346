package org.dartboard.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** So much can be passed over without doubt that the object is still the same. */
    private static final int SHORT = 120;

    private final Cursor in;
    private final Notes notes;
    private final List<Json> strays = new ArrayList<>();
    private int values;
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
        in = new Cursor(text);
        this.notes = notes;
    }

    /** What can be found in a text. */
    static Found read(String text, Notes notes) {
        var scraper = new Scraper(text, notes);
        var members = new LinkedHashMap<String, Json>();
        scraper.in.blanks();
        if (scraper.in.next() == '{') {
            scraper.in.at++;
        }
        scraper.members(members, 1);
        return new Found(new Json.Obj(members, 1, 1), scraper.strays);
    }

    /** Reads members up to the end of their object, or, of the file's own, of the file. */
    private void members(Map<String, Json> into, int depth) {
        boolean own = depth == 1;
        boolean doubtful = false;
        while (true) {
            if (lost) {
                lost = false;
                doubtful = !own;
            }
            in.blanks();
            switch (in.next()) {
                case Cursor.END -> {
                    if (!own) {
                        puzzle(Phrase.of("file.left.cut"));
                    }
                    return;
                }
                case ',' -> in.at++;
                case '}' -> {
                    in.at++;
                    if (!own) {
                        return;
                    }
                }
                case ']' -> {
                    if (!own && lists > 0) {
                        puzzle(Phrase.of("file.left.open"));
                        return;
                    }
                    in.at++;
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

    private void member(Map<String, Json> into, int depth, boolean doubtful) {
        int column = in.column(in.at);
        int inLine = in.line();
        var name = in.string();
        if (name == null || name.length() > Kind.LONGEST_TEXT) {
            notes.leftOut(inLine, column, Phrase.of("file.left.text"));
            return;
        }
        in.blanks();
        if (in.next() == ':') {
            in.at++;
            in.blanks();
        } else if (!begins(in.next()) || !name.chars().allMatch(c -> Cursor.isOfName((char) c))) {
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
            notes.leftOut(
                    inLine, column, Phrase.of("file.left.member", "name", Wording.shown(name, Cursor.LONGEST_NAME)));
            puzzled |= doubtful;
        }
    }

    /** Whether a value begins with that. */
    private static boolean begins(int c) {
        return c == '{' || c == '[' || c == '"' || c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
    }

    /** The value that begins here; null if there is none that can be understood. */
    private @Nullable Json value(int depth) {
        if (++values > TreeReader.MOST_VALUES) {
            puzzle(Phrase.of("file.left.cut"));
            in.at = in.text.length();
            return null;
        }
        int from = in.at;
        int column = in.column(from);
        int inLine = in.line();
        var value = switch (in.next()) {
            case '{' -> object(depth, inLine, column);
            case '[' -> list(depth, inLine, column);
            case '"' -> text(inLine, column);
            case ',', '}', ']', ':', Cursor.END -> null;
            default -> in.word(inLine, column);
        };
        if (value instanceof Json.Obj || value instanceof Json.Arr) {
            return value;
        }
        int end = in.at;
        in.blanks();
        int follows = in.next();
        if (follows == ':' && value instanceof Json.Str) {
            in.at = from; // its value is missing, and this is the next name
            return null;
        }
        if (in.at == from && follows != ',' && follows != '}' && follows != ']' && follows != Cursor.END) {
            pass();
            return null;
        }
        if ("\",}]{[".indexOf(follows) >= 0
                || follows == Cursor.END
                || in.text.substring(end, in.at).indexOf('\n') >= 0) {
            return value;
        }
        pass(); // where it ends is not certain
        return null;
    }

    private @Nullable Json object(int depth, int inLine, int column) {
        if (depth > TreeReader.DEEPEST) {
            return skip();
        }
        in.at++;
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
        in.at++;
        lists++;
        var items = new ArrayList<Json>();
        items(items, depth);
        lists--;
        return new Json.Arr(items, inLine, column);
    }

    private void items(List<Json> into, int depth) {
        while (true) {
            in.blanks();
            int from = in.at;
            switch (in.next()) {
                case Cursor.END -> {
                    puzzle(Phrase.of("file.left.cut"));
                    return;
                }
                case ',' -> in.at++;
                case ']' -> {
                    in.at++;
                    return;
                }
                case '}' -> {
                    puzzle(Phrase.of("file.left.open"));
                    return;
                }
                default -> {
                    int column = in.column(in.at);
                    int inLine = in.line();
                    boolean before = lost; // that is no doubt about the next item
                    lost = false;
                    var item = value(depth + 1);
                    lost |= before;
                    if (item != null) {
                        into.add(item);
                        puzzled = false;
                    } else if (in.next() == '"'
                            && in.at == from
                            && (in.startsWith("\"type\"") || in.startsWith("\"id\""))) {
                        puzzle(Phrase.of("file.left.open"));
                        into.add(rest(depth + 1, inLine, column));
                    } else if (in.next() == '"' && in.at == from) {
                        puzzle(Phrase.of("file.left.open")); // a name: the list has lost its end
                        return;
                    } else {
                        in.at = Math.max(in.at, from + 1);
                        notes.leftOut(inLine, column, Phrase.of("file.left.item"));
                    }
                }
            }
        }
    }

    private @Nullable Json text(int inLine, int column) {
        var read = in.string();
        return read == null || read.length() > Kind.LONGEST_TEXT ? null : new Json.Str(read, inLine, column);
    }

    /** Passes over an object or a list that is nested too deeply. */
    private @Nullable Json skip() {
        int column = in.column(in.at);
        notes.leftOut(in.line(), column, Phrase.of("file.left.deep", "most", TreeReader.DEEPEST));
        int open = 0;
        while (in.at < in.text.length()) {
            char c = in.text.charAt(in.at);
            if (c == '"') {
                in.string();
                continue;
            }
            open += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            in.at++;
            if (open <= 0) {
                break;
            }
        }
        return null;
    }

    /** Passes over what cannot be understood. */
    private void pass() {
        if (in.at >= in.text.length()) {
            return;
        }
        int from = in.at;
        int column = in.column(in.at);
        int inLine = in.line();
        boolean brackets = false;
        do {
            char c = in.text.charAt(in.at);
            brackets |= "{}[]".indexOf(c) >= 0 || (c < ' ' && c != '\t');
            in.at++;
        } while (in.at < in.text.length() && in.text.charAt(in.at) != '\n' && !in.isMember());
        lost |= brackets || in.at - from > SHORT;
        var found = Wording.shown(in.text.substring(from, Math.min(in.at, from + 20)), 20);
        if (!puzzled) {
            notes.leftOut(inLine, column, Phrase.of("file.left.puzzle", "found", found));
        }
        puzzled = true;
    }

    private void puzzle(Phrase what) {
        if (!puzzled) {
            int column = in.column(in.at);
            notes.leftOut(in.line(), column, what);
        }
        puzzled = true;
    }
}
