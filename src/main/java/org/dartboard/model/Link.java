package org.dartboard.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A directed relation between two elements, told apart by type, from and to (method, section 1).
 *
 * @param delayMinutes of a leadsTo: how long until the next touchpoint can begin, 0 to ten years; else 0
 * @param carriesContext of a leadsTo: whether what she said goes along; else true
 * @param activation of a supplies: how the supply comes; else ON_DEMAND
 * @param leadMinutes of a supplies: how long it takes, 0 to ten years; else 0
 */
public record Link(
        Type type,
        String from,
        String to,
        int delayMinutes,
        boolean carriesContext,
        Activation activation,
        int leadMinutes,
        Extras extras) {

    /** The types of links and what they may join. */
    public enum Type {
        /** From one touchpoint a person may go on to another. */
        LEADS_TO("leadsTo", Set.of(Element.Type.TOUCHPOINT), Element.Type.TOUCHPOINT),
        /** A touchpoint or community is reached through a channel. */
        REACHED_THROUGH(
                "reachedThrough", Set.of(Element.Type.TOUCHPOINT, Element.Type.COMMUNITY), Element.Type.CHANNEL),
        /** An actor hosts a touchpoint. */
        HOSTED_BY("hostedBy", Set.of(Element.Type.TOUCHPOINT), Element.Type.ACTOR),
        /** A touchpoint is a route to a community. */
        CONNECTS("connects", Set.of(Element.Type.TOUCHPOINT), Element.Type.COMMUNITY),
        /** At a touchpoint an outcome is reached. */
        YIELDS("yields", Set.of(Element.Type.TOUCHPOINT), Element.Type.OUTCOME),
        /** A touchpoint is there for an event. */
        ANSWERED_BY("answeredBy", Set.of(Element.Type.EVENT), Element.Type.TOUCHPOINT),
        /** A control acts on a touchpoint. */
        GOVERNS("governs", Set.of(Element.Type.CONTROL), Element.Type.TOUCHPOINT),
        /** An actor watches over a touchpoint; it counts only from a neutral party. */
        OVERSEES("oversees", Set.of(Element.Type.ACTOR), Element.Type.TOUCHPOINT),
        /** An actor supplies a touchpoint. */
        SUPPLIES("supplies", Set.of(Element.Type.ACTOR), Element.Type.TOUCHPOINT),
        /** A touchpoint uses an offering. */
        USES("uses", Set.of(Element.Type.TOUCHPOINT), Element.Type.OFFERING);

        private final String fileName;

        @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
        private final Set<Element.Type> from;

        private final Element.Type to;

        Type(String fileName, Set<Element.Type> from, Element.Type to) {
            this.fileName = fileName;
            this.from = from;
            this.to = to;
        }

        /** How a file spells the type. */
        public String fileName() {
            return fileName;
        }

        /** What it may start from. */
        public Set<Element.Type> from() {
            return from;
        }

        /** What it leads to. */
        public Element.Type to() {
            return to;
        }
    }

    /** How a supply comes. */
    public enum Activation {
        /** When it is asked for. */
        ON_DEMAND,
        /** As arranged beforehand. */
        STANDING
    }

    /**
     * What tells links apart. Its own methods spare the command line what the JVM does to make those of records: it takes
     * longer than a walk.
     */
    public record Key(Type type, String from, String to) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && type == key.type && from.equals(key.from) && to.equals(key.to);
        }

        @Override
        public int hashCode() {
            return 31 * from.hashCode() + to.hashCode();
        }
    }

    private static final Property<Link, String> FROM = Property.required("from", new Kind.Identifier(), Link::from);
    private static final Property<Link, String> TO = Property.required("to", new Kind.Identifier(), Link::to);

    /** Of a leadsTo: how long until the next touchpoint can begin. */
    public static final Property<Link, Integer> DELAY_MINUTES =
            Property.of("delayMinutes", new Kind.Whole(0, Kind.TEN_YEARS), 0, Link::delayMinutes);

    /** Of a leadsTo: whether what she said goes along. */
    public static final Property<Link, Boolean> CARRIES_CONTEXT =
            Property.of("carriesContext", new Kind.Flag(), true, Link::carriesContext);

    /** Of a supplies: how it comes. */
    public static final Property<Link, Activation> ACTIVATION =
            Property.of("activation", new Kind.Choice<>(Activation.class), Activation.ON_DEMAND, Link::activation);

    /** Of a supplies: how long it takes. */
    public static final Property<Link, Integer> LEAD_MINUTES =
            Property.of("leadMinutes", new Kind.Whole(0, Kind.TEN_YEARS), 0, Link::leadMinutes);

    /** A link of any type, told apart by {@code type}. */
    public static final Kind.OneOf<Link> KIND = kind(Set.of());

    /** A link that a control may add: of any type but governs (method, section 3). */
    public static final Kind.OneOf<Link> ADDABLE = kind(Set.of(Type.GOVERNS));

    /** Checks ids and ranges, and that only the types that have them state times. */
    public Link {
        InvalidModel.unless(Identified.isId(from), "from", from);
        InvalidModel.unless(Identified.isId(to), "to", to);
        InvalidModel.unless(DELAY_MINUTES.accepts(delayMinutes), "delayMinutes", delayMinutes);
        InvalidModel.unless(LEAD_MINUTES.accepts(leadMinutes), "leadMinutes", leadMinutes);
        InvalidModel.unless(type == Type.LEADS_TO || (delayMinutes == 0 && carriesContext), "delayMinutes", type);
        InvalidModel.unless(
                type == Type.SUPPLIES || (leadMinutes == 0 && activation == Activation.ON_DEMAND), "leadMinutes", type);
    }

    /** A link with every property at its default. */
    public static Link of(Type type, String from, String to) {
        return new Link(type, from, to, 0, true, Activation.ON_DEMAND, 0, Extras.NONE);
    }

    /** What tells it apart. */
    public Key key() {
        return new Key(type, from, to);
    }

    /** The schema of a type: from, to and what belongs to the type. */
    public static Schema<Link> schema(Type type) {
        return new Schema<>(
                v -> new Link(
                        type,
                        v.get(FROM),
                        v.get(TO),
                        v.get(DELAY_MINUTES),
                        v.get(CARRIES_CONTEXT),
                        v.get(ACTIVATION),
                        v.get(LEAD_MINUTES),
                        v.extras()),
                Link::extras,
                switch (type) {
                    case LEADS_TO -> List.of(FROM, TO, DELAY_MINUTES, CARRIES_CONTEXT);
                    case SUPPLIES -> List.of(FROM, TO, ACTIVATION, LEAD_MINUTES);
                    default -> List.of(FROM, TO);
                });
    }

    private static Kind.OneOf<Link> kind(Set<Type> without) {
        var schemas = new LinkedHashMap<String, Schema<? extends Link>>();
        for (var type : Type.values()) {
            if (!without.contains(type)) {
                schemas.put(type.fileName(), schema(type));
            }
        }
        return new Kind.OneOf<>(schemas, l -> l.type().fileName());
    }
}
