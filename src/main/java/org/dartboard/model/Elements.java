package org.dartboard.model;

import java.util.LinkedHashMap;

/** What all elements share: the properties at their head, and the table of their schemas. */
public final class Elements {

    /** The id. */
    public static final Property<Element, String> ID = Property.required("id", new Kind.Identifier(), Element::id);

    /** The name. */
    public static final Property<Element, String> NAME = Property.required("name", new Kind.Text(), Element::name);

    /** The description. */
    public static final Property<Element, String> DESCRIPTION =
            Property.of("description", new Kind.Text(), "", Element::description);

    private Elements() {}

    /** The schema of a type. */
    public static Schema<? extends Element> schema(Element.Type type) {
        return switch (type) {
            case TOUCHPOINT -> Touchpoint.SCHEMA;
            case CHANNEL -> Channel.SCHEMA;
            case COMMUNITY -> Community.SCHEMA;
            case CONTROL -> Control.SCHEMA;
            case ACTOR -> Actor.SCHEMA;
            case OUTCOME -> Outcome.SCHEMA;
            case EVENT -> Event.SCHEMA;
            case OFFERING -> Offering.SCHEMA;
            case NOTE -> Note.SCHEMA;
        };
    }

    /**
     * A new element of a type: everything at its default, and what has none at what is plainest. An event is on Monday
     * morning and to be answered within a day; a control supplies access and changes nothing yet.
     *
     * @throws InvalidModel if the id is none
     */
    public static Element make(Element.Type type, String id, String name) {
        return switch (type) {
            case CONTROL ->
                Control.SCHEMA.make(Elements.<Control>named(id, name)
                        .put(Control.KIND, BuildingBlock.ACCESS)
                        .put(Control.EFFECT, Effect.NONE));
            case EVENT ->
                Event.SCHEMA.make(Elements.<Event>named(id, name)
                        .put(Event.AT, Moment.MONDAY_MORNING)
                        .put(Event.WITHIN_MINUTES, Moment.DAY));
            case TOUCHPOINT, CHANNEL, COMMUNITY, ACTOR, OUTCOME, OFFERING, NOTE -> plain(schema(type), id, name);
        };
    }

    private static <E extends Element> Element plain(Schema<E> schema, String id, String name) {
        return schema.make(named(id, name));
    }

    private static <E extends Element> Values<E> named(String id, String name) {
        return new Values<E>().put(ID, id).put(NAME, name);
    }

    /** An element of any type, told apart by {@code type}. */
    public static Kind.OneOf<Element> kind() {
        var schemas = new LinkedHashMap<String, Schema<? extends Element>>();
        for (var type : Element.Type.values()) {
            schemas.put(type.fileName(), schema(type));
        }
        return new Kind.OneOf<>(schemas, e -> e.type().fileName());
    }
}
