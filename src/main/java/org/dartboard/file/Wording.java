package org.dartboard.file;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.dartboard.model.Kind;
import org.dartboard.model.Link;
import org.dartboard.text.Phrase;

/** Phrases for what a file should have said, and for what it says instead. */
final class Wording {

    private static final int LONGEST = 60;

    private Wording() {}

    /** What a value of a kind looks like in the file. */
    static Phrase expected(Kind<?> kind) {
        return switch (kind) {
            case Kind.Text _ -> Phrase.of("file.expected.text");
            case Kind.Identifier _ -> Phrase.of("file.expected.id");
            case Kind.Flag _ -> Phrase.of("file.expected.flag");
            case Kind.Whole(int min, int max) -> Phrase.of("file.expected.whole", "min", min, "max", max);
            case Kind.Real(double min, double max) -> Phrase.of("file.expected.real", "min", min, "max", max);
            case Kind.Money _ -> Phrase.of("file.expected.money", "max", Kind.MOST_MONEY);
            case Kind.Choice<?> choice -> choice(names(choice));
            case Kind.TimeOfDay _ -> Phrase.of("file.expected.time");
            case Kind.Many<?> many -> Phrase.of("file.expected.list", "n", many.atLeast());
            case Kind.OpenHours _ -> Phrase.of("file.expected.hours");
            case Kind.Keyed<?, ?> _, Kind.Part<?> _, Kind.OneOf<?> _, Kind.Overrides _ ->
                Phrase.of("file.expected.object");
        };
    }

    /** One of a few words. */
    static Phrase choice(Collection<String> names) {
        return Phrase.of("file.expected.choice", "names", List.copyOf(names));
    }

    /** How a file spells the constants of an enumeration that are allowed. */
    static List<String> names(Kind.Choice<?> choice) {
        return choice.allowed().stream().map(Enum::name).toList();
    }

    /** What stands in the file. */
    static Phrase found(Json json) {
        return switch (json) {
            case Json.Obj _ -> Phrase.of("file.found.object");
            case Json.Arr list -> list.items().isEmpty() ? Phrase.of("file.found.empty") : Phrase.of("file.found.list");
            case Json.Str text -> Phrase.of("file.found.text", "text", shown(text.value(), LONGEST));
            case Json.Num number ->
                Phrase.of("file.found.number", "number", shown(number.value().toString(), LONGEST));
            case Json.Bool(boolean value, int _, int _) ->
                value ? Phrase.of("file.found.true") : Phrase.of("file.found.false");
            case Json.Null _, Json.Bad _ -> Phrase.of("file.found.null");
        };
    }

    /** " Did you mean …?", or nothing. */
    static Phrase near(String word, Supplier<? extends Iterable<String>> candidates, Problems problems) {
        var nearest = problems.mayLookUp() ? Nearest.to(word, candidates.get()) : null;
        return nearest == null ? Phrase.of("file.near.none") : Phrase.of("file.near", "word", nearest);
    }

    /** " Did you mean …?" with the text as an id, or nothing. */
    static Phrase nearId(String text) {
        var id = shown(text, LONGEST).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "_");
        var trimmed = id.replaceAll("^[^a-z]+|_+$", "");
        return trimmed.isEmpty() ? Phrase.of("file.near.none") : Phrase.of("file.near", "word", trimmed);
    }

    /** What tells an entry of a list from others. */
    static String key(Object key) {
        return key instanceof Link.Key link
                ? link.from() + " " + link.type().fileName() + " " + link.to()
                : shown(key.toString(), LONGEST);
    }

    /** A text from the file, shortened, and without characters that would act on a screen or reverse its line. */
    static String shown(String text, int longest) {
        var shown = new StringBuilder();
        text.codePoints().limit(longest).forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> shown.append("\\u%04x".formatted(c));
                default -> shown.appendCodePoint(c);
            }
        });
        return text.codePointCount(0, text.length()) > longest
                ? shown.append('…').toString()
                : shown.toString();
    }
}
