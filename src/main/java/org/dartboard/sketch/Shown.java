package org.dartboard.sketch;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;

/**
 * The names by which a sketch tells the elements of an environment apart: their own, on one line, or the id of an element
 * that has none or shares it with an earlier one of its type.
 */
final class Shown {

    private final Map<Element.Type, Map<String, String>> ids = new EnumMap<>(Element.Type.class);
    private final Map<String, String> names = new HashMap<>();

    Shown(Environment environment) {
        for (var type : Element.Type.values()) {
            ids.put(type, new HashMap<>());
        }
        for (var element : environment.elements()) {
            var name = oneLine(element.name());
            boolean free = !name.isBlank() && !ids(element.type()).containsKey(key(name));
            var shown = free ? name : element.id();
            names.put(element.id(), shown);
            ids(element.type()).putIfAbsent(key(shown), element.id());
        }
    }

    /** The ids of the elements of a type by the keys of their names; more may be added. */
    Map<String, String> ids(Element.Type type) {
        return Objects.requireNonNull(ids.get(type));
    }

    /** The name for an element. */
    String name(String id) {
        return names.getOrDefault(id, id);
    }

    /** What two names have in common that mean the same. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** A name with a blank for each line's end. */
    static String oneLine(String name) {
        return name.replaceAll("\\R", " ");
    }
}
