package org.dartboard.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.jspecify.annotations.Nullable;

/**
 * What the text of something kept says about it, in an unknown property of its file.
 *
 * @param picture the name of the file of its picture; null for none
 */
record Slip(Label label, ItemKind kind, @Nullable String picture) {

    private static final String PROPERTY = "kept";

    static Slip of(Label label, ItemKind kind, @Nullable String picture) {
        return new Slip(label, kind, picture);
    }

    /** A content's environment with the slip on it. */
    Environment on(Content content) {
        var slip = new LinkedHashMap<String, @Nullable Object>();
        slip.put("kind", kind.name().toLowerCase(Locale.ROOT));
        slip.put("name", label.name());
        if (!label.note().isEmpty()) {
            slip.put("note", label.note());
        }
        if (!label.folder().isEmpty()) {
            slip.put("folder", label.folder());
        }
        if (!label.tags().isEmpty()) {
            slip.put("tags", label.tags());
        }
        if (picture != null) {
            slip.put("picture", picture);
        }
        var environment = content.environment();
        var extras = new LinkedHashMap<>(environment.extras().values());
        extras.put(PROPERTY, slip);
        return with(environment, extras);
    }

    /** The slip on an environment. One without is a template of its own name. */
    static Slip from(Environment environment) {
        if (!(environment.extras().values().get(PROPERTY) instanceof Map<?, ?> slip)) {
            return new Slip(Label.of(environment.name()), ItemKind.TEMPLATE, null);
        }
        var kind = Stream.of(ItemKind.values())
                .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(slip.get("kind")))
                .findFirst()
                .orElse(ItemKind.TEMPLATE);
        List<String> tags = slip.get("tags") instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
        var picture = slip.get("picture") instanceof String name ? name : null;
        return new Slip(new Label(text(slip, "name"), text(slip, "note"), text(slip, "folder"), tags), kind, picture);
    }

    private static String text(Map<?, ?> slip, String name) {
        return slip.get(name) instanceof String text ? text : "";
    }

    /** An environment without a slip. */
    static Environment without(Environment environment) {
        var extras = new LinkedHashMap<>(environment.extras().values());
        extras.remove(PROPERTY);
        return with(environment, extras);
    }

    private static Environment with(Environment environment, LinkedHashMap<String, @Nullable Object> extras) {
        return Environment.SCHEMA.make(Environment.SCHEMA.values(environment).putExtras(new Extras(extras)));
    }
}
