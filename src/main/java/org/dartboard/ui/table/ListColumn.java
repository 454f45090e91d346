package org.dartboard.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dartboard.model.Community;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Event;
import org.dartboard.model.Goal;
import org.dartboard.model.Identified;
import org.dartboard.model.Need;
import org.dartboard.model.Persona;
import org.dartboard.model.Property;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list: tags, or names of elements. What a cell names again keeps what else was said of it, such as the
 * weight of a need.
 *
 * @param named the type of the elements that are named; null: tags
 * @param key what tells entries apart: the tag, or the id of the element
 * @param fresh an entry that is new
 */
// texts: table.column.*
record ListColumn<R, T>(
        Property<R, List<T>> property, Element.@Nullable Type named, Function<T, String> key, Function<String, T> fresh)
        implements Column {

    private static final int USUAL = 2;

    /** A list of tags. */
    static <R> ListColumn<R, String> tags(Property<R, List<String>> property) {
        return new ListColumn<>(property, null, t -> t, t -> t);
    }

    /** The channels of people. */
    static ListColumn<Persona, String> channels() {
        return new ListColumn<>(Persona.CHANNELS, Element.Type.CHANNEL, c -> c, c -> c);
    }

    /** The needs of people. */
    static ListColumn<Persona, Need> needs() {
        return new ListColumn<>(Persona.NEEDS, null, Need::tag, t -> new Need(t, USUAL, false));
    }

    /** The goals of people. */
    static ListColumn<Persona, Goal> goals() {
        return new ListColumn<>(Persona.GOALS, Element.Type.OUTCOME, Goal::outcome, o -> new Goal(o, USUAL));
    }

    @Override
    public String id() {
        return property.name();
    }

    @Override
    public String title(Index index) {
        return index.text("table.column." + property.name());
    }

    @SuppressWarnings("unchecked") // the rows of a column's table have its property
    private List<T> list(Identified thing) {
        return Objects.requireNonNull(property.get((R) thing));
    }

    @Override
    public String text(Index index, Identified thing) {
        return list(thing).stream()
                .map(key)
                .map(k -> named == null ? index.environment().label(k) : index.name(k))
                .collect(Collectors.joining(", "));
    }

    @Override
    public Reading read(Draft draft, String cell) {
        var type = named;
        if (type == null) {
            var labels = parts(draft.index()).stream().map(Index::key).collect(Collectors.toSet());
            return new Reading.Value(Cells.parts(cell, w -> labels.contains(Index.key(w))));
        }
        var ids = new ArrayList<String>();
        for (var name : Cells.parts(cell, n -> draft.find(type, n) != null)) {
            var id = draft.find(type, name);
            if (id == null) {
                return new Reading.Problem(Phrase.of("table.bad.link", "type", type, "name", name));
            }
            ids.add(id);
        }
        return new Reading.Value(ids);
    }

    @Override
    @SuppressWarnings("unchecked") // as it was read
    public void write(Draft draft, String row, Reading.Value value) {
        var there = new HashMap<String, T>();
        list(draft.thing(row)).forEach(entry -> there.put(key.apply(entry), entry));
        var keys = ((List<String>) Objects.requireNonNull(value.value()))
                .stream().map(k -> named == null ? draft.tag(k) : k).distinct();
        draft.set(
                row,
                property,
                keys.map(k -> there.containsKey(k) ? Objects.requireNonNull(there.get(k)) : fresh.apply(k))
                        .toList());
    }

    @Override
    public List<String> parts(Index index) {
        return named == null ? labels(index.environment()) : index.names(named, true);
    }

    /** The words of all tags. */
    private static List<String> labels(Environment environment) {
        var tags = new TreeSet<String>();
        environment.tags().forEach(t -> tags.add(t.id()));
        for (var element : environment.elements()) {
            switch (element) {
                case Touchpoint t -> {
                    tags.addAll(t.touches());
                    tags.addAll(t.adaptsTo());
                    tags.addAll(t.riskFor());
                }
                case Community c -> tags.addAll(c.adaptsTo());
                case Event e -> tags.addAll(e.facts());
                default -> {}
            }
        }
        environment.personas().forEach(p -> {
            tags.addAll(p.tags());
            tags.addAll(p.riskFacts());
        });
        return tags.stream()
                .map(environment::label)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    @Override
    public double width() {
        return 180;
    }
}
