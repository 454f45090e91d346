package org.dartboard.sketch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import org.dartboard.edit.Add;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Ids;
import org.dartboard.edit.SetEnvironment;
import org.dartboard.edit.SetProperty;
import org.dartboard.edit.Several;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.model.Property;
import org.dartboard.model.Schema;
import org.dartboard.model.Touchpoint;
import org.dartboard.model.Values;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** What a text adds to an environment, while the text is read. */
final class Drawing {

    private final Environment environment;
    private final Shown shown;
    private final SequencedMap<String, Element> elements = new LinkedHashMap<>();
    private final SequencedSet<Link> links = new LinkedHashSet<>();
    private final Set<Link.Key> keys = new HashSet<>();
    private final Set<String> led = new HashSet<>();
    private final SequencedSet<String> beginnings = new LinkedHashSet<>();
    private final Set<String> mentioned = new HashSet<>();
    private final List<Edit> changes = new ArrayList<>();
    private @Nullable String title;

    Drawing(Environment environment) {
        this.environment = environment;
        shown = new Shown(environment);
        environment.links().forEach(l -> keys.add(l.key()));
        environment.all(Link.Type.LEADS_TO).forEach(l -> led.add(l.to()));
    }

    @Nullable
    String title() {
        return title;
    }

    /** Names the environment. */
    void name(String name) {
        title = name;
    }

    /** The id of the element of that type and name, which is made if there is none. */
    String element(Element.Type type, String name) {
        var id = shown.ids(type).computeIfAbsent(Shown.key(name), _ -> make(type, name));
        if (type == Element.Type.TOUCHPOINT) {
            mentioned.add(id);
        }
        return id;
    }

    private String make(Element.Type type, String name) {
        var id = Ids.element(
                type,
                name,
                i -> elements.containsKey(i) || environment.elements().has(i));
        elements.put(id, make(Elements.schema(type), id, name));
        return id;
    }

    private static <E extends Element> Element make(Schema<E> schema, String id, String name) {
        return schema.make(new Values<E>().put(Elements.ID, id).put(Elements.NAME, name));
    }

    /** Joins two elements, unless they are joined like this. */
    void link(Link.Type type, String from, String to) {
        var link = Link.of(type, from, to);
        if (keys.add(link.key())) {
            links.add(link);
            if (type == Link.Type.LEADS_TO) {
                led.add(to);
            }
        }
    }

    /** A line begins with this touchpoint. */
    void begins(String touchpoint) {
        beginnings.add(touchpoint);
    }

    /** Gives a property of a touchpoint a value, which it accepts. */
    <T> void set(String touchpoint, Property<? super Touchpoint, T> property, T value) {
        if (elements.get(touchpoint) instanceof Touchpoint made) {
            elements.put(touchpoint, made.with(property, value));
        } else {
            changes.add(SetProperty.of(touchpoint, property, value));
        }
    }

    /** Everything as one edit. */
    Several edit() {
        for (var id : beginnings) {
            if (!led.contains(id) && elements.get(id) instanceof Touchpoint made) {
                elements.put(id, made.with(Touchpoint.ENTRY, true));
            }
        }
        var edits = new ArrayList<Edit>();
        if (title != null && !title.equals(Shown.oneLine(environment.name()).strip())) {
            edits.add(new SetEnvironment<>(Environment.NAME, title));
        }
        if (!elements.isEmpty() || !links.isEmpty()) {
            edits.add(new Add(List.copyOf(elements.values()), List.copyOf(links), new LinkedHashMap<>()));
        }
        edits.addAll(changes);
        int n = mentioned.size();
        return new Several(n == 0 ? Phrase.of("sketch.edit.other") : Phrase.of("sketch.edit", "n", n), edits);
    }
}
