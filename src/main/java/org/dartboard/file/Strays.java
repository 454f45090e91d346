package org.dartboard.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.model.Persona;
import org.dartboard.model.Property;
import org.dartboard.model.Schema;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Brings what stands in a wrong place, after a bracket or a name was lost, to the list where it belongs. */
final class Strays {

    private static final List<String> LISTS = List.of("tags", "elements", "links", "personas", "scenarios");
    private static final Set<String> ELEMENTS =
            Stream.of(Element.Type.values()).map(Element.Type::fileName).collect(Collectors.toSet());
    private static final Set<String> LINKS =
            Stream.of(Link.Type.values()).map(Link.Type::fileName).collect(Collectors.toSet());
    private static final Set<String> OF_A_PERSON = names(Persona.SCHEMA);

    private final Map<String, List<Json>> lists = new LinkedHashMap<>();
    private final Scraper.Notes notes;

    private Strays(Scraper.Notes notes) {
        this.notes = notes;
        LISTS.forEach(name -> lists.put(name, new ArrayList<>()));
    }

    private static Set<String> names(Schema<?> schema) {
        return schema.properties().stream().map(Property::name).collect(Collectors.toSet());
    }

    /** The file's object with everything in its place; what has none is told. */
    static Json.Obj housed(Scraper.Found found, Scraper.Notes notes) {
        var strays = new Strays(notes);
        var members = new LinkedHashMap<String, Json>();
        found.root().members().forEach((name, json) -> {
            if (LISTS.contains(name)) {
                strays.list(name, json);
            } else if (name.equals("format") || Environment.SCHEMA.property(name) != null) {
                members.put(name, json);
            } else {
                // An unknown property, or one of an object that has lost its beginning: nobody can tell
                notes.leftOut(
                        json.line(), json.column(), Phrase.of("file.left.member", "name", Wording.shown(name, 60)));
            }
        });
        found.strays().forEach(strays::stray);
        strays.lists.forEach((name, items) -> {
            if (!items.isEmpty()) {
                members.put(
                        name,
                        new Json.Arr(
                                items, items.getFirst().line(), items.getFirst().column()));
            }
        });
        return new Json.Obj(members, found.root().line(), found.root().column());
    }

    private void list(String name, Json json) {
        if (json instanceof Json.Arr list) {
            for (var item : list.items()) {
                var home = home(item);
                into(home == null ? name : home).add(item);
            }
        } else {
            stray(json);
        }
    }

    private void stray(Json json) {
        if (json instanceof Json.Arr list) {
            list.items().forEach(this::stray);
            return;
        }
        var home = home(json);
        if (home == null) {
            notes.leftOut(json.line(), json.column(), Phrase.of("file.left.item"));
        } else {
            into(home).add(json);
        }
    }

    private List<Json> into(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** The list that an object belongs to by what it holds; null if that is not certain. */
    private static @Nullable String home(Json json) {
        if (!(json instanceof Json.Obj object)) {
            return null;
        }
        var type = String.valueOf(Json.text(object, "type"));
        if (LINKS.contains(type) && object.get("from") != null && object.get("to") != null) {
            return "links";
        }
        if (Json.text(object, "id") == null) {
            return null;
        }
        if (ELEMENTS.contains(type)) {
            return "elements";
        }
        var names = object.members().keySet();
        if (names.contains("type")) {
            return null;
        }
        if (names.contains("label")) {
            return "tags";
        }
        if (names.contains("controls")) {
            return "scenarios";
        }
        return names.size() > 2 && OF_A_PERSON.containsAll(names) ? "personas" : null;
    }
}
