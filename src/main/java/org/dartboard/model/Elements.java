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

    /** An element of any type, told apart by {@code type}. */
    public static Kind.OneOf<Element> kind() {
        var schemas = new LinkedHashMap<String, Schema<? extends Element>>();
        for (var type : Element.Type.values()) {
            schemas.put(type.fileName(), schema(type));
        }
        return new Kind.OneOf<>(schemas, e -> e.type().fileName());
    }
}
