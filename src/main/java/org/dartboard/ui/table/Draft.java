package org.dartboard.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.dartboard.edit.Add;
import org.dartboard.edit.AddPersona;
import org.dartboard.edit.DeleteLinks;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Fill;
import org.dartboard.edit.Ids;
import org.dartboard.edit.SetPersona;
import org.dartboard.edit.SetTagLabel;
import org.dartboard.edit.Several;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Control;
import org.dartboard.model.Effect;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Event;
import org.dartboard.model.Extras;
import org.dartboard.model.Identified;
import org.dartboard.model.Link;
import org.dartboard.model.Moment;
import org.dartboard.model.Persona;
import org.dartboard.model.Position;
import org.dartboard.model.Property;
import org.dartboard.model.Schema;
import org.dartboard.model.Values;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** What the rows of a table become: put together cell by cell, and then one edit. */
final class Draft {

    private static final int HOUR = 60;
    private static final int ROW = 6;
    private static final double ACROSS = 220;
    private static final double DOWN = 130;

    private final Index index;
    private final Rows rows;
    private final SequencedMap<String, Identified> changed = new LinkedHashMap<>();
    private final SequencedMap<String, Identified> added = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final SequencedSet<Link.Key> joined = new LinkedHashSet<>();
    private final SequencedSet<Link.Key> parted = new LinkedHashSet<>();
    private final SequencedMap<String, String> labels = new LinkedHashMap<>();

    Draft(Index index, Rows rows) {
        this.index = index;
        this.rows = rows;
    }

    Index index() {
        return index;
    }

    /** A row as it is by now. */
    Identified thing(String row) {
        var thing = changed.containsKey(row) ? changed.get(row) : added.get(row);
        thing = thing == null ? rows.thing(index.environment(), row) : thing;
        if (thing == null) {
            throw new IllegalArgumentException(row);
        }
        return thing;
    }

    /** A new row of that name, at the end. */
    String add(String name) {
        var type = rows.type();
        var environment = index.environment();
        String id;
        if (type == null) {
            id = Ids.fresh(name, "persona", i -> environment.personas().has(i) || added.containsKey(i));
            added.put(
                    id,
                    Persona.SCHEMA.make(
                            new Values<Persona>().put(Persona.ID, id).put(Persona.NAME, name)));
        } else {
            id = Ids.element(type, name, i -> environment.elements().has(i) || added.containsKey(i));
            added.put(id, make(Elements.schema(type), id, name));
        }
        named(id, name);
        return id;
    }

    /** How many rows are new. */
    int added() {
        return added.size();
    }

    private static <E extends Element> Element make(Schema<E> schema, String id, String name) {
        var values = new Values<E>().put(Elements.ID, id).put(Elements.NAME, name);
        // What has no default begins as what says least
        state(schema, values, Control.KIND, BuildingBlock.ACCESS);
        state(schema, values, Control.EFFECT, Effect.NONE);
        state(schema, values, Event.AT, Moment.MONDAY_MORNING);
        state(schema, values, Event.WITHIN_MINUTES, HOUR);
        return schema.make(values);
    }

    @SuppressWarnings("unchecked") // the schema has the property
    private static <E extends Element, T> void state(
            Schema<E> schema, Values<E> values, Property<?, T> property, T value) {
        if (schema.properties().contains(property)) {
            values.put((Property<E, T>) property, value);
        }
    }

    private void named(String id, String name) {
        names.putIfAbsent(Index.key(name), id);
    }

    /** Gives a row a property that it has. */
    <R, T> void set(String row, Property<R, T> property, @Nullable T value) {
        var before = thing(row);
        var after = with(before, property, value);
        if (added.containsKey(row)) {
            added.put(row, after);
        } else if (!after.equals(before) || changed.containsKey(row)) {
            changed.put(row, after);
        }
        if (value instanceof String name && (property == (Object) Elements.NAME || property == (Object) Persona.NAME)) {
            named(row, name);
        }
    }

    @SuppressWarnings("unchecked") // columns give rows properties of their own schema
    private static <E extends Element, T> Identified with(
            Identified thing, Property<?, T> property, @Nullable T value) {
        return thing instanceof Persona persona
                ? persona.with((Property<Persona, T>) property, value)
                : ((Schema<E>) Elements.schema(((Element) thing).type()))
                        .with((E) thing, (Property<E, T>) property, value);
    }

    /** The element of that type and name, one that is being added or named now included; null if there is none. */
    @Nullable
    String find(Element.Type type, String name) {
        var here = type == rows.type() ? names.get(Index.key(name)) : null;
        return here == null ? index.find(type, name) : here;
    }

    /** Joins two elements. */
    void join(Link.Key link) {
        if (!parted.remove(link)) {
            joined.add(link);
        }
    }

    /** Parts two elements. */
    void part(Link.Key link) {
        if (!joined.remove(link)) {
            parted.add(link);
        }
    }

    /** The tag for some words, which gets them as its label where it would be read otherwise. */
    String tag(String words) {
        var environment = index.environment();
        var wanted = words.strip();
        var tag = Ids.tag(environment, wanted);
        boolean known = environment.tags().has(tag);
        if (!known && !environment.label(tag).equals(wanted)) {
            labels.putIfAbsent(tag, wanted);
        }
        return tag;
    }

    /** All of it as one edit; empty if it comes to nothing. */
    Optional<Edit> edit(Phrase title) {
        var environment = index.environment();
        var edits = new ArrayList<Edit>();
        labels.forEach((tag, label) -> edits.add(new SetTagLabel(tag, label)));
        if (!parted.isEmpty()) {
            edits.add(new DeleteLinks(List.copyOf(parted)));
        }
        var elements = added.values().stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
        var links =
                joined.stream().map(k -> Link.of(k.type(), k.from(), k.to())).toList();
        if (!elements.isEmpty() || !links.isEmpty()) {
            edits.add(new Add(elements, links, places(elements)));
        }
        for (var thing : added.values()) {
            if (thing instanceof Persona persona) {
                edits.add(new AddPersona(persona));
            }
        }
        var filled = new ArrayList<Element>();
        changed.forEach((row, thing) -> {
            if (thing.equals(rows.thing(environment, row))) {
                return;
            }
            if (thing instanceof Persona persona) {
                edits.add(new SetPersona(persona));
            } else {
                filled.add((Element) thing);
            }
        });
        if (!filled.isEmpty()) {
            edits.add(new Fill(filled));
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Several(title, edits));
    }

    /** Below what is on the map, side by side. */
    private SequencedMap<String, Position> places(List<Element> elements) {
        var layout = index.environment().layout().values();
        double left = layout.stream().mapToDouble(Position::x).min().orElse(0);
        double bottom = layout.stream().mapToDouble(Position::y).max().orElse(-DOWN);
        var places = new LinkedHashMap<String, Position>();
        for (var element : elements) {
            int n = places.size();
            places.put(element.id(), new Position(left + n % ROW * ACROSS, bottom + (1 + n / ROW) * DOWN, Extras.NONE));
        }
        return places;
    }
}
