package org.dartboard.model;

import java.util.List;

/**
 * A choice that is made at a touchpoint.
 *
 * @param expertise what it takes to judge it, 0 to 4
 * @param openOption whether she may put forward her own
 * @param about need tags that it is about
 * @param options at least one, in the order the file lists them
 */
public record Decision(
        Stakes stakes,
        int expertise,
        DecidedBy decidedBy,
        boolean openOption,
        List<String> about,
        List<Option> options,
        Extras extras) {

    /** How much hangs on it. */
    public enum Stakes {
        /** Nothing. */
        NONE,
        /** Little. */
        LOW,
        /** A good deal. */
        MED,
        /** Health, safety, livelihood. */
        HIGH
    }

    /** Who decides. */
    public enum DecidedBy {
        /** The firm. */
        FIRM,
        /** The person. */
        CONSUMER,
        /** Both together. */
        JOINT,
        /** A neutral party. */
        NEUTRAL
    }

    /** How much hangs on it. */
    public static final Property<Decision, Stakes> STAKES =
            Property.of("stakes", new Kind.Choice<>(Stakes.class), Stakes.NONE, Decision::stakes);

    /** What it takes to judge it. */
    public static final Property<Decision, Integer> EXPERTISE =
            Property.of("expertise", new Kind.Whole(0, 4), 0, Decision::expertise);

    /** Who decides. */
    public static final Property<Decision, DecidedBy> DECIDED_BY =
            Property.of("decidedBy", new Kind.Choice<>(DecidedBy.class), DecidedBy.CONSUMER, Decision::decidedBy);

    /** Whether she may put forward her own. */
    public static final Property<Decision, Boolean> OPEN_OPTION =
            Property.of("openOption", new Kind.Flag(), false, Decision::openOption);

    /** The need tags it is about. */
    public static final Property<Decision, List<String>> ABOUT = Tags.of("about", Decision::about);

    /** What can be chosen. */
    public static final Property<Decision, List<Option>> OPTIONS = Property.required(
            "options", new Kind.Many<>(new Kind.Part<>(Option.SCHEMA), 1, Option::id), Decision::options);

    /** Properties in canonical order. */
    public static final Schema<Decision> SCHEMA = new Schema<>(
            v -> new Decision(
                    v.get(STAKES),
                    v.get(EXPERTISE),
                    v.get(DECIDED_BY),
                    v.get(OPEN_OPTION),
                    v.get(ABOUT),
                    v.get(OPTIONS),
                    v.extras()),
            Decision::extras,
            List.of(STAKES, EXPERTISE, DECIDED_BY, OPEN_OPTION, ABOUT, OPTIONS));

    /** Checks ranges, and that there is something to choose. */
    public Decision {
        InvalidModel.unless(EXPERTISE.accepts(expertise), "expertise", expertise);
        about = Tags.checked("about", about);
        options = List.copyOf(options);
        InvalidModel.unless(OPTIONS.accepts(options), "options", options);
    }

    /** Whether it matters enough that risk and consent are asked for: stakes of MED or HIGH. */
    public boolean isWeighty() {
        return stakes.compareTo(Stakes.MED) >= 0;
    }
}
