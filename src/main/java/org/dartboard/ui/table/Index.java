package org.dartboard.ui.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** An environment as a table reads it: elements by their names, links by their ends. */
final class Index {

    private final Environment environment;
    private final Messages messages;
    private final Map<Element.Type, Map<String, String>> names = new EnumMap<>(Element.Type.class);
    private @Nullable Map<Link.Type, Map<String, List<Link>>> leaving;
    private @Nullable Map<Link.Type, Map<String, List<Link>>> arriving;

    Index(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    Environment environment() {
        return environment;
    }

    String text(String key) {
        return messages.text(key);
    }

    String say(Phrase phrase) {
        return messages.format(phrase);
    }

    /** What people called an element; its id if they called it nothing. */
    String name(String id) {
        var element = environment.element(id);
        return element == null || element.name().isBlank() ? id : element.name().strip();
    }

    /** The first element of that type and name, or null. */
    @Nullable
    String find(Element.Type type, String name) {
        return names(type).get(key(name));
    }

    /** The names of all elements of a type, in file order. */
    List<String> names(Element.Type type, boolean sorted) {
        var all = environment.elements().stream().filter(e -> e.type() == type).map(e -> name(e.id()));
        return (sorted ? all.sorted(String.CASE_INSENSITIVE_ORDER) : all).toList();
    }

    private Map<String, String> names(Element.Type type) {
        return names.computeIfAbsent(type, _ -> {
            var map = new HashMap<String, String>();
            environment.elements().stream()
                    .filter(e -> e.type() == type)
                    .forEach(e -> map.putIfAbsent(key(name(e.id())), e.id()));
            return map;
        });
    }

    /** The links of a type that leave an element, or arrive there. */
    List<Link> links(Link.Type type, String id, boolean leave) {
        var now = leave ? leaving : arriving;
        if (now == null) {
            now = new EnumMap<>(Link.Type.class);
            for (var link : environment.links()) {
                now.computeIfAbsent(link.type(), _ -> new HashMap<>())
                        .computeIfAbsent(leave ? link.from() : link.to(), _ -> new ArrayList<>())
                        .add(link);
            }
            if (leave) {
                leaving = now;
            } else {
                arriving = now;
            }
        }
        return now.getOrDefault(type, Map.of()).getOrDefault(id, List.of());
    }

    /** What two names have in common that mean the same. */
    static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
