package org.dartboard.library;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dartboard.model.Environment;
import org.dartboard.model.Kind;
import org.dartboard.model.Property;
import org.dartboard.model.Schema;

/** Texts as words that are the same however they are written: small letters without accents. */
final class Words {

    /** Longer ones are cut, UTF-16 units. */
    static final int LONGEST = 64;

    /** So many words of one content are kept. */
    private static final int MOST = 50_000;

    /** What a word counts by where it stands. */
    static final int NAME = 8;

    static final int TAG = 4;
    static final int NOTE = 2;
    private static final int NAME_INSIDE = 2;
    private static final int INSIDE = 1;

    /** What people would call an element, or a tag. */
    private static final Set<String> NAMES = Set.of("name", "label");

    /** Letters that Unicode does not take apart into a plain one and a mark. */
    private static final Map<Character, String> LETTERS =
            Map.of('ß', "ss", 'æ', "ae", 'œ', "oe", 'ø', "o", 'đ', "d", 'ð', "d", 'þ', "th", 'ł', "l", 'ı', "i");

    private final Map<String, Integer> weights = new HashMap<>();

    /** The words of a text, in their order, each once. */
    static Set<String> of(String text) {
        var words = new LinkedHashSet<String>();
        var folded = folded(text);
        int start = -1;
        for (int at = 0; at <= folded.length(); ) {
            int c = at < folded.length() ? folded.codePointAt(at) : ' ';
            boolean alone = Character.isIdeographic(c); // no blanks between words
            if (start >= 0 && (alone || !Character.isLetterOrDigit(c))) {
                words.add(cut(folded.substring(start, at)));
                start = -1;
            } else if (start < 0 && !alone && Character.isLetterOrDigit(c)) {
                start = at;
            }
            if (alone) {
                words.add(Character.toString(c));
            }
            at += Character.charCount(c);
        }
        return words;
    }

    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }

    /** In small letters and without accents. */
    static String folded(String text) {
        int plain = 0;
        while (plain < text.length() && text.charAt(plain) < 0x80) {
            plain++;
        }
        var small = text.toLowerCase(Locale.ROOT);
        if (plain == text.length()) {
            return small;
        }
        var folded = new StringBuilder(small.length());
        for (char c : Normalizer.normalize(small, Normalizer.Form.NFKD).toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                var letters = c < 0x80 ? null : LETTERS.get(c);
                folded.append(letters == null ? String.valueOf(c) : letters);
            }
        }
        return folded.toString();
    }

    /** The words in an environment: everything people wrote there, names counting more. */
    static Map<String, Integer> inside(Environment environment) {
        var words = new Words();
        words.visit(Environment.SCHEMA, environment);
        return words.weights;
    }

    /** Takes up the words of a text where they count more than before. */
    private void add(String text, int weight) {
        for (var word : of(text)) {
            if (weights.size() < MOST || weights.containsKey(word)) {
                weights.merge(word, weight, Math::max);
            }
        }
    }

    /** The words that an item is found by. */
    static Map<String, Integer> of(Label label, Map<String, Integer> inside) {
        var words = new Words();
        words.weights.putAll(inside);
        words.add(label.name(), NAME);
        label.tags().forEach(t -> words.add(t, TAG));
        words.add(label.note(), NOTE);
        return words.weights;
    }

    private <R> void visit(Schema<R> schema, R owner) {
        for (var property : schema.properties()) {
            visit(property, owner);
        }
    }

    private <R, T> void visit(Property<? super R, T> property, R owner) {
        var value = property.get(owner);
        if (value != null) {
            visit(property.kind(), value, NAMES.contains(property.name()) ? NAME_INSIDE : INSIDE);
        }
    }

    private <T> void visit(Kind<T> kind, T value, int weight) {
        switch (kind) {
            case Kind.Text _ -> add((String) value, weight);
            case Kind.Many<?> many -> ((List<?>) value).forEach(v -> item(many.of(), v, weight));
            case Kind.Keyed<?, ?> keyed -> ((Map<?, ?>) value).values().forEach(v -> item(keyed.value(), v, weight));
            case Kind.Part<T> part -> visit(part.schema(), value);
            case Kind.OneOf<T> oneOf -> visit(oneOf.schemaOf(value), value);
            case Kind.Identifier _,
                    Kind.Flag _,
                    Kind.Whole _,
                    Kind.Real _,
                    Kind.Money _,
                    Kind.Choice<?> _,
                    Kind.TimeOfDay _,
                    Kind.OpenHours _,
                    Kind.Overrides _ -> {
                // nothing that people say
            }
        }
    }

    @SuppressWarnings("unchecked") // a list or map of a kind holds values of that kind
    private <T> void item(Kind<T> kind, Object value, int weight) {
        visit(kind, (T) value, weight);
    }
}
