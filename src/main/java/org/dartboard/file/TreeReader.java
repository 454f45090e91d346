package org.dartboard.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.dartboard.model.Kind;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Makes a tree of a text, within limits; what is wrong with the JSON goes to the problems. */
final class TreeReader {

    /** The deepest nesting; an object in the file's own object has depth 2. */
    static final int DEEPEST = 64;

    /** The longest number in characters; it and the size below keep every later computation short. */
    static final int LONGEST_NUMBER = 100;

    /** Numbers are smaller than this power of ten, and have at most so many decimals. */
    static final int LARGEST_EXPONENT = 400;

    /** The most values, which bounds the memory that a hostile file can take. */
    static final int MOST_VALUES = 8_000_000;

    private final String text;
    private final JsonParser parser;
    private final Problems problems;
    private Place place = Place.ROOT;
    private int values;

    private TreeReader(String text, JsonParser parser, Problems problems) {
        this.text = text;
        this.parser = parser;
        this.problems = problems;
    }

    /** The tree; null if the problems say that there is none. */
    static @Nullable Json read(String text, Problems problems) {
        try (var parser = factory().createParser(text)) {
            return new TreeReader(text, parser, problems).file();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    /** Jackson's own limits step aside for those above, which give located problems instead of exceptions. */
    private static JsonFactory factory() {
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .build();
        return JsonFactory.builder()
                .streamReadConstraints(constraints)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .build();
    }

    private @Nullable Json file() throws IOException {
        try {
            if (parser.nextToken() == null) {
                problems.error(1, 1, place, Phrase.of("file.empty"));
                return null;
            }
            var json = value(1);
            if (parser.nextToken() != null) {
                problem(Phrase.of("file.after"));
            }
            return json;
        } catch (JsonEOFException e) {
            problem(e.getLocation(), Phrase.of("file.cut"));
        } catch (JsonProcessingException e) {
            syntax(e.getLocation());
        } catch (Unreadable e) {
            problem(parser.currentTokenLocation(), e.phrase);
        }
        return null;
    }

    private Json value(int depth) throws IOException, Unreadable {
        if (++values > MOST_VALUES) {
            throw new Unreadable(Phrase.of("file.values", "most", MOST_VALUES));
        }
        var at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(depth, line, column);
            case START_ARRAY -> list(depth, line, column);
            case VALUE_STRING -> string(line, column);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(line, column);
            case VALUE_TRUE -> new Json.Bool(true, line, column);
            case VALUE_FALSE -> new Json.Bool(false, line, column);
            case VALUE_NULL -> new Json.Null(line, column);
            case FIELD_NAME, END_OBJECT, END_ARRAY, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException(parser.currentToken().name());
        };
    }

    private Json object(int depth, int line, int column) throws IOException, Unreadable {
        checkDepth(depth);
        var members = new LinkedHashMap<String, Json>();
        var outer = place;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            place = outer.at(name);
            if (name.length() > Kind.LONGEST_TEXT) {
                problem(Phrase.of("file.long", "most", Kind.LONGEST_TEXT));
            }
            if (members.containsKey(name)) {
                problem(Phrase.of("file.twice"));
            }
            parser.nextToken();
            members.putIfAbsent(name, value(depth + 1));
            place = outer;
        }
        return new Json.Obj(members, line, column);
    }

    private Json list(int depth, int line, int column) throws IOException, Unreadable {
        checkDepth(depth);
        var items = new ArrayList<Json>();
        var outer = place;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            place = outer.at(items.size());
            items.add(value(depth + 1));
            place = outer;
        }
        return new Json.Arr(items, line, column);
    }

    private static void checkDepth(int depth) throws Unreadable {
        if (depth > DEEPEST) {
            throw new Unreadable(Phrase.of("file.deep", "most", DEEPEST));
        }
    }

    private Json string(int line, int column) throws IOException {
        var value = parser.getText();
        if (value.length() > Kind.LONGEST_TEXT) {
            problem(Phrase.of("file.long", "most", Kind.LONGEST_TEXT));
            return new Json.Bad(line, column);
        }
        return new Json.Str(value, line, column);
    }

    private Json number(int line, int column) throws IOException {
        if (parser.getTextLength() <= LONGEST_NUMBER) {
            try {
                var number = new BigDecimal(parser.getText());
                if (isUsual(number)) {
                    return new Json.Num(number, line, column);
                }
            } catch (NumberFormatException e) {
                // An exponent beyond any int: too large like the others
            }
        }
        problem(Phrase.of("file.number", "digits", LONGEST_NUMBER));
        return new Json.Bad(line, column);
    }

    /** Whether a number is neither huge nor minute. */
    static boolean isUsual(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale()) <= LARGEST_EXPONENT
                && Math.abs((long) number.scale()) <= LARGEST_EXPONENT;
    }

    /** Jackson stops behind a word that it does not know, such as NaN; people look for its beginning. */
    private void syntax(JsonLocation at) {
        int from = Math.clamp(at.getCharOffset(), 0, text.length());
        int back = 0;
        while (!endsLine(from) && from - back > 0 && Character.isLetterOrDigit(text.charAt(from - back - 1))) {
            back++;
        }
        var rest = text.substring(from - back, Math.min(text.length(), from + 40));
        var found = Wording.shown(rest.lines().findFirst().orElse(""), 20);
        var message = found.isBlank() ? Phrase.of("file.syntax.end") : Phrase.of("file.syntax", "found", found);
        problems.error(at.getLineNr(), at.getColumnNr() - back, place, message);
    }

    private boolean endsLine(int at) {
        return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private void problem(Phrase message) {
        problem(parser.currentTokenLocation(), message);
    }

    private void problem(JsonLocation at, Phrase message) {
        problems.error(at.getLineNr(), at.getColumnNr(), place, message);
    }

    /** Reading ends here. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Phrase phrase;

        Unreadable(Phrase phrase) {
            super(phrase.key());
            this.phrase = phrase;
        }
    }
}
