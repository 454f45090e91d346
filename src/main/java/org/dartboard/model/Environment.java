package org.dartboard.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole model: what can happen, the people who may live it, and what was said of it in a workshop.
 *
 * <p>Immutable and always consistent: every id is unique, every link joins what its type may join, and every persona,
 * scenario and control names only what is there.
 *
 * @param activeScenario the scenario that applies; null: the controls that are in place
 * @param layout positions of elements that have one; the others are placed automatically
 */
public record Environment(
        String name,
        String description,
        String currency,
        Table<Tag> tags,
        Table<Element> elements,
        List<Link> links,
        Table<Persona> personas,
        Table<Scenario> scenarios,
        @Nullable String activeScenario,
        SequencedMap<String, Position> layout,
        List<RegisterEntry> register,
        List<Played> played,
        List<Prediction> predictions,
        @Nullable Lesson lesson,
        List<View> views,
        List<TalkStep> talk,
        Board board,
        Extras extras) {

    /** The name. */
    public static final Property<Environment, String> NAME =
            Property.of("name", new Kind.Text(), "", Environment::name);

    /** The description. */
    public static final Property<Environment, String> DESCRIPTION =
            Property.of("description", new Kind.Text(), "", Environment::description);

    /** The currency of its prices, as people write it. */
    public static final Property<Environment, String> CURRENCY =
            Property.of("currency", new Kind.Text(), "", Environment::currency);

    /** Words for tags. */
    public static final Property<Environment, List<Tag>> TAGS =
            Property.of("tags", Kind.many(new Kind.Part<>(Tag.SCHEMA), Tag::id), List.of(), Environment::tags);

    /** The elements. */
    public static final Property<Environment, List<Element>> ELEMENTS =
            Property.of("elements", Kind.many(Elements.kind(), Element::id), List.of(), Environment::elements);

    /** The links. */
    public static final Property<Environment, List<Link>> LINKS =
            Property.of("links", Kind.many(Link.KIND, Link::key), List.of(), Environment::links);

    /** The people. */
    public static final Property<Environment, List<Persona>> PERSONAS = Property.of(
            "personas", Kind.many(new Kind.Part<>(Persona.SCHEMA), Persona::id), List.of(), Environment::personas);

    /** The scenarios. */
    public static final Property<Environment, List<Scenario>> SCENARIOS = Property.of(
            "scenarios", Kind.many(new Kind.Part<>(Scenario.SCHEMA), Scenario::id), List.of(), Environment::scenarios);

    /** The scenario that applies. */
    public static final Property<Environment, String> ACTIVE_SCENARIO =
            Property.optional("activeScenario", new Kind.Identifier(), Environment::activeScenario);

    /** Where elements stand. */
    public static final Property<Environment, Map<String, Position>> LAYOUT = Property.of(
            "layout",
            new Kind.Keyed<>(new Kind.Identifier(), new Kind.Part<>(Position.SCHEMA)),
            Map.of(),
            Environment::layout);

    /** What was decided about gaps. */
    public static final Property<Environment, List<RegisterEntry>> REGISTER =
            Property.of("register", Kind.list(new Kind.Part<>(RegisterEntry.SCHEMA)), List.of(), Environment::register);

    /** Walks that people played. */
    public static final Property<Environment, List<Played>> PLAYED =
            Property.of("played", Kind.list(new Kind.Part<>(Played.SCHEMA)), List.of(), Environment::played);

    /** What people predicted. */
    public static final Property<Environment, List<Prediction>> PREDICTIONS = Property.of(
            "predictions", Kind.list(new Kind.Part<>(Prediction.SCHEMA)), List.of(), Environment::predictions);

    /** How to teach with it. */
    public static final Property<Environment, Lesson> LESSON =
            Property.optional("lesson", new Kind.Part<>(Lesson.SCHEMA), Environment::lesson);

    /** Views kept by name. */
    public static final Property<Environment, List<View>> VIEWS =
            Property.of("views", Kind.list(new Kind.Part<>(View.SCHEMA)), List.of(), Environment::views);

    /** The stops of a talk. */
    public static final Property<Environment, List<TalkStep>> TALK =
            Property.of("talk", Kind.list(new Kind.Part<>(TalkStep.SCHEMA)), List.of(), Environment::talk);

    /** What lies on the map besides. */
    public static final Property<Environment, Board> BOARD =
            Property.of("board", new Kind.Part<>(Board.SCHEMA), Board.EMPTY, Environment::board);

    /** Properties in canonical order; a file states its format before them. */
    public static final Schema<Environment> SCHEMA = new Schema<>(
            Environment::from,
            Environment::extras,
            List.of(
                    NAME,
                    DESCRIPTION,
                    CURRENCY,
                    TAGS,
                    ELEMENTS,
                    LINKS,
                    PERSONAS,
                    SCENARIOS,
                    ACTIVE_SCENARIO,
                    LAYOUT,
                    REGISTER,
                    PLAYED,
                    PREDICTIONS,
                    LESSON,
                    VIEWS,
                    TALK,
                    BOARD));

    /** An environment with nothing in it. */
    public static final Environment EMPTY = SCHEMA.make(new Values<>());

    /**
     * Checks that it is consistent.
     *
     * @throws InvalidModel naming the first thing that is not
     */
    public Environment {
        links = List.copyOf(links);
        layout = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(layout));
        register = List.copyOf(register);
        played = List.copyOf(played);
        predictions = List.copyOf(predictions);
        views = List.copyOf(views);
        talk = List.copyOf(talk);
        var problems = Consistency.check(elements, links, personas, scenarios, activeScenario);
        if (!problems.isEmpty()) {
            throw new InvalidModel(
                    problems.getFirst().path().toString(), problems.getFirst().value());
        }
    }

    private static Environment from(Values<Environment> v) {
        return new Environment(
                v.get(NAME),
                v.get(DESCRIPTION),
                v.get(CURRENCY),
                Table.of(v.get(TAGS)),
                Table.of(v.get(ELEMENTS)),
                v.get(LINKS),
                Table.of(v.get(PERSONAS)),
                Table.of(v.get(SCENARIOS)),
                v.get(ACTIVE_SCENARIO),
                new LinkedHashMap<>(v.get(LAYOUT)),
                v.get(REGISTER),
                v.get(PLAYED),
                v.get(PREDICTIONS),
                v.get(LESSON),
                v.get(VIEWS),
                v.get(TALK),
                v.get(BOARD),
                v.extras());
    }

    /** The same environment with one property changed. */
    public <T> Environment with(Property<? super Environment, T> property, @Nullable T value) {
        return SCHEMA.with(this, property, value);
    }

    /** The element of that id, or null. */
    public @Nullable Element element(String id) {
        return elements.find(id);
    }

    /** The touchpoint of that id, or null. */
    public @Nullable Touchpoint touchpoint(String id) {
        return elements.find(id) instanceof Touchpoint t ? t : null;
    }

    /** The persona of that id, or null. */
    public @Nullable Persona persona(String id) {
        return personas.find(id);
    }

    /** All elements of one type, in file order. */
    public <E extends Element> Stream<E> all(Class<E> type) {
        return elements.stream().filter(type::isInstance).map(type::cast);
    }

    /** All links of one type, in file order. */
    public Stream<Link> all(Link.Type type) {
        return links.stream().filter(l -> l.type() == type);
    }

    /** The words for a tag: its label, else the tag with its separators as spaces. */
    public String label(String tag) {
        var known = tags.find(tag);
        return known == null || known.label().isBlank() ? tag.replace('_', ' ').replace('-', ' ') : known.label();
    }
}
