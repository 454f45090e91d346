package org.dartboard.gallery;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dartboard.model.Extras;
import org.dartboard.model.Persona;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the gallery.
 *
 * @param persona as the gallery has her: channels by the kinds that the gallery knows, no goals
 * @param quote what she would say first
 * @param money what it is like for her to pay
 * @param marks what makes her particular, in two or three words each
 * @param avoids the kinds of channels that she cannot or will not use, each with the reason
 */
public record Guest(
        Persona persona, String quote, String money, List<String> marks, SequencedMap<String, String> avoids) {

    static final String QUOTE = "quote";
    static final String MONEY = "money";
    static final String MARKS = "marks";
    static final String AVOIDS = "avoids";

    /** Keeps its own copies. */
    public Guest {
        marks = List.copyOf(marks);
        avoids = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(avoids));
    }

    /** Her story as it is told of somebody of that name; of her own if it is blank. */
    public String story(String name) {
        var own = persona.name();
        if (name.isBlank() || own.isBlank()) {
            return persona.story();
        }
        return Pattern.compile("\\b" + Pattern.quote(own) + "\\b", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(persona.story())
                .replaceAll(Matcher.quoteReplacement(name));
    }

    /** Somebody as her file tells of her. */
    static Guest of(Persona persona) {
        var values = persona.extras().values();
        var avoids = new LinkedHashMap<String, String>();
        for (var each : list(values.get(AVOIDS))) {
            if (each instanceof Map<?, ?> one) {
                avoids.put(text(one.get("channel")), text(one.get("why")));
            }
        }
        return new Guest(
                plain(persona),
                text(values.get(QUOTE)),
                text(values.get(MONEY)),
                list(values.get(MARKS)).stream().map(Guest::text).toList(),
                avoids);
    }

    /** Without what only the gallery reads. */
    private static Persona plain(Persona persona) {
        return Persona.SCHEMA.make(Persona.SCHEMA.values(persona).putExtras(Extras.NONE));
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }
}
