package org.dartboard.model;

import java.util.List;

/**
 * Something that can befall a person.
 *
 * @param at when in the week it happens
 * @param withinMinutes how soon somebody must be there, 0 to ten years
 * @param stakes LOW, MED or HIGH
 * @param facts it befalls only personas with one of these; empty: all
 */
public record Event(
        String id,
        String name,
        String description,
        Moment at,
        int withinMinutes,
        Decision.Stakes stakes,
        List<String> facts,
        Extras extras)
        implements Element {

    /** When in the week it happens. */
    public static final Property<Event, Moment> AT = Property.required("at", new Kind.Part<>(Moment.SCHEMA), Event::at);

    /** How soon somebody must be there. */
    public static final Property<Event, Integer> WITHIN_MINUTES =
            Property.required("withinMinutes", new Kind.Whole(0, Kind.TEN_YEARS), Event::withinMinutes);

    /** How much hangs on it; never NONE. */
    public static final Property<Event, Decision.Stakes> STAKES = Property.of(
            "stakes",
            new Kind.Choice<>(
                    Decision.Stakes.class, List.of(Decision.Stakes.LOW, Decision.Stakes.MED, Decision.Stakes.HIGH)),
            Decision.Stakes.MED,
            Event::stakes);

    /** It befalls only personas with one of these; empty: all. */
    public static final Property<Event, List<String>> FACTS = Tags.of("facts", Event::facts);

    /** Properties in canonical order. */
    public static final Schema<Event> SCHEMA = new Schema<>(
            v -> new Event(
                    v.get(Elements.ID),
                    v.get(Elements.NAME),
                    v.get(Elements.DESCRIPTION),
                    v.get(AT),
                    v.get(WITHIN_MINUTES),
                    v.get(STAKES),
                    v.get(FACTS),
                    v.extras()),
            Event::extras,
            List.of(Elements.ID, Elements.NAME, Elements.DESCRIPTION, AT, WITHIN_MINUTES, STAKES, FACTS));

    /** Checks ids and ranges. */
    public Event {
        InvalidModel.unless(Identified.isId(id), "id", id);
        InvalidModel.unless(WITHIN_MINUTES.accepts(withinMinutes), "withinMinutes", withinMinutes);
        facts = Tags.checked("facts", facts);
        InvalidModel.unless(STAKES.accepts(stakes), "stakes", stakes);
    }

    @Override
    public Type type() {
        return Type.EVENT;
    }
}
