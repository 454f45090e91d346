package org.dartboard.edit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;

/** Ids made of names: "Nurse line" is {@code nurse_line}, and where that is taken, {@code nurse_line_2}. */
public final class Ids {

    private static final int LONGEST = 40;

    /** Latin letters that Unicode does not take apart into a plain one and a mark. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ł', "l"),
            Map.entry('ı', "i"));

    private Ids() {}

    /** A fresh id for an element of that name. */
    public static String element(Environment environment, Element.Type type, String name) {
        return element(type, name, environment.elements()::has);
    }

    /** An id for an element of that name that is not taken. */
    public static String element(Element.Type type, String name, Predicate<String> taken) {
        return fresh(name, type.fileName(), taken);
    }

    /** A fresh id for a persona of that name. */
    public static String persona(Environment environment, String name) {
        return fresh(name, "persona", environment.personas()::has);
    }

    /** A fresh id for a scenario of that name. */
    public static String scenario(Environment environment, String name) {
        return fresh(name, "scenario", environment.scenarios()::has);
    }

    /** The tag for some words: the one that is labelled so, else one made of the words, which may be in use already. */
    public static String tag(Environment environment, String words) {
        var wanted = words.strip();
        return environment.tags().stream()
                .filter(t -> t.label().strip().equalsIgnoreCase(wanted))
                .map(t -> t.id())
                .findFirst()
                .orElseGet(() -> fresh(wanted, "tag", _ -> false));
    }

    /**
     * An id made of a name.
     *
     * @param fallback an id for names without a letter or digit that an id can have
     */
    public static String fresh(String name, String fallback, Predicate<String> taken) {
        var plain = plain(name);
        if (plain.isEmpty()) {
            plain = fallback;
        } else if (Character.isDigit(plain.charAt(0))) {
            plain = fallback + "_" + plain;
        }
        return taken.test(plain) ? numbered(plain + "_", taken) : plain;
    }

    /** With the number after the last one taken, found by doubling and halving: thousands may share a name. */
    private static String numbered(String stem, Predicate<String> taken) {
        int low = 1;
        int high = 2;
        while (taken.test(stem + high)) {
            low = high;
            high *= 2;
        }
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (taken.test(stem + middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return stem + high;
    }

    /** Lower case letters, digits, and one {@code _} for anything between. */
    private static String plain(String name) {
        var head = name.strip();
        head = head.substring(0, Math.min(head.length(), 4 * LONGEST)).toLowerCase(Locale.ROOT);
        var plain = new StringBuilder();
        for (char c : Normalizer.normalize(head, Normalizer.Form.NFKD).toCharArray()) {
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            var letters = LETTERS.getOrDefault(c, String.valueOf(c));
            boolean keeps = letters.chars().allMatch(l -> (l >= 'a' && l <= 'z') || (l >= '0' && l <= '9'));
            if (keeps) {
                plain.append(letters);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != '_') {
                plain.append('_');
            }
        }
        plain.setLength(Math.min(plain.length(), LONGEST));
        int end = plain.length();
        return end > 0 && plain.charAt(end - 1) == '_' ? plain.substring(0, end - 1) : plain.toString();
    }
}
