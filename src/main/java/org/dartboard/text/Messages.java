package org.dartboard.text;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes text of phrases, in one language. A bundle is read when the first of its keys is asked for.
 *
 * <p>A missing key, a malformed template or a placeholder that nobody fills is a mistake of the program: it is reported
 * to the complaints given, and the text shows the key or the placeholder instead. Safe for use by several threads.
 */
public final class Messages {

    private final String language;
    private final Consumer<String> complaints;
    private final Function<String, @Nullable InputStream> opener;
    private final Map<String, Bundle> bundles = new ConcurrentHashMap<>();
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    /**
     * Messages in a language.
     *
     * @param language the suffix of its bundles, such as {@code de}; empty for English. What it lacks is in English
     * @param complaints is told the program's mistakes; it may throw
     */
    public Messages(String language, Consumer<String> complaints) {
        this(language, complaints, Messages.class::getResourceAsStream);
    }

    /**
     * Messages in a language.
     *
     * @param bundles opens a bundle by the name of its file, or gives null if there is none
     */
    public Messages(String language, Consumer<String> complaints, Function<String, @Nullable InputStream> bundles) {
        this.language = language;
        this.complaints = complaints;
        this.opener = bundles;
    }

    /**
     * English for tests: mistakes throw.
     *
     * @return messages that throw {@code IllegalStateException} where others only complain
     */
    public static Messages strict() {
        return new Messages("", complaint -> {
            throw new IllegalStateException(complaint);
        });
    }

    /** The text of a key that takes no arguments. */
    public String text(String key) {
        return format(Phrase.of(key));
    }

    /** The text of a phrase that needs no words from outside. */
    public String format(Phrase phrase) {
        return format(phrase, Words.NONE);
    }

    /** The text of a phrase. */
    public String format(Phrase phrase, Words words) {
        var out = new StringBuilder();
        append(template(phrase.key()).parts(), phrase, words, out);
        return out.toString();
    }

    /** Whether there is a text for a key. */
    public boolean has(String key) {
        return find(key) != null;
    }

    private void append(List<Template.Part> parts, Phrase phrase, Words words, StringBuilder out) {
        for (var part : parts) {
            switch (part) {
                case Template.Literal literal -> out.append(literal.text());
                case Template.Place place -> out.append(place(place.name(), phrase, words));
                case Template.Choice choice ->
                    append(isOne(choice.name(), phrase, words) ? choice.one() : choice.many(), phrase, words, out);
            }
        }
    }

    private String place(String name, Phrase phrase, Words words) {
        var value = phrase.args().get(name);
        var text = value == null ? words.word(name) : value(value, words);
        if (text == null && Character.isUpperCase(name.charAt(0))) {
            var small = phrase.args().get(Template.small(name));
            text = small == null ? null : capitalized(value(small, words));
        }
        if (text == null) {
            complaints.accept(phrase.key() + ": nothing for {" + name + "}");
            return "{" + name + "}";
        }
        return text;
    }

    private static String capitalized(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
    }

    private static boolean isOne(String name, Phrase phrase, Words words) {
        return switch (phrase.args().get(name)) {
            case null -> !words.plural(name);
            case BigDecimal number -> number.compareTo(BigDecimal.ONE) == 0;
            case Number number -> number.doubleValue() == 1;
            case List<?> list -> list.size() == 1;
            case Count count -> count.n() == 1;
            default -> false;
        };
    }

    private String value(Object value, Words words) {
        return switch (value) {
            case String text -> text;
            case BigDecimal number -> plain(number);
            case Double number when Double.isFinite(number) -> plain(BigDecimal.valueOf(number));
            case Number number -> number.toString();
            case Phrase phrase -> format(phrase, words);
            case List<?> list -> joined(list, words);
            case Enum<?> constant -> format(Phrase.of(key(constant)));
            default -> other(value, words);
        };
    }

    private String other(Object value, Words words) {
        var text = words.text(value);
        if (text == null) {
            complaints.accept("no words for " + value.getClass().getName());
        }
        return text == null ? value.toString() : text;
    }

    private String joined(List<?> list, Words words) {
        var text = "";
        for (int i = 0; i < list.size(); i++) {
            var item = value(list.get(i), words);
            if (i == 0) {
                text = item;
            } else if (i < list.size() - 1) {
                text = format(Phrase.of("words.list.comma", "list", text, "item", item));
            } else {
                text = format(Phrase.of("words.list.and", "list", text, "item", item));
            }
        }
        return text;
    }

    /** The key of the words for a constant. */
    public static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private Template template(String key) {
        return templates.computeIfAbsent(key, this::parse);
    }

    private Template parse(String key) {
        var text = find(key);
        if (text == null) {
            complaints.accept("no text for " + key);
            return new Template(List.of(new Template.Literal(key)));
        }
        try {
            return Template.parse(text);
        } catch (IllegalArgumentException e) {
            complaints.accept(key + ": " + e.getMessage());
            return new Template(List.of(new Template.Literal(text)));
        }
    }

    private @Nullable String find(String key) {
        int dot = key.indexOf('.');
        boolean constant = !key.isEmpty() && Character.isUpperCase(key.charAt(0));
        var area = constant || dot < 0 ? "words" : key.substring(0, dot);
        var text = language.isEmpty() ? null : bundle(area + "_" + language).text(key);
        return text == null ? bundle(area).text(key) : text;
    }

    private Bundle bundle(String name) {
        return bundles.computeIfAbsent(name, n -> Bundle.read(opener.apply(n + ".properties")));
    }
}
