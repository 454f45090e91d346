package org.dartboard.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a control does to the decision of the touchpoints it governs; ignored where there is none (method, section 3).
 *
 * <p>A null leaves the field as it is.
 *
 * @param addOptions options to append, unless one of that id exists
 */
public record DecisionEffect(
        Decision.@Nullable Stakes stakes,
        @Nullable Integer expertise,
        Decision.@Nullable DecidedBy decidedBy,
        @Nullable Boolean openOption,
        @Nullable List<String> about,
        List<Option> addOptions,
        Extras extras) {

    /** Overrides the stakes. */
    public static final Property<DecisionEffect, Decision.Stakes> STAKES =
            Property.optional("stakes", Decision.STAKES.kind(), DecisionEffect::stakes);

    /** Overrides the expertise it takes. */
    public static final Property<DecisionEffect, Integer> EXPERTISE =
            Property.optional("expertise", Decision.EXPERTISE.kind(), DecisionEffect::expertise);

    /** Overrides who decides. */
    public static final Property<DecisionEffect, Decision.DecidedBy> DECIDED_BY =
            Property.optional("decidedBy", Decision.DECIDED_BY.kind(), DecisionEffect::decidedBy);

    /** Overrides whether she may put forward her own. */
    public static final Property<DecisionEffect, Boolean> OPEN_OPTION =
            Property.optional("openOption", Decision.OPEN_OPTION.kind(), DecisionEffect::openOption);

    /** Overrides what it is about. */
    public static final Property<DecisionEffect, List<String>> ABOUT =
            Property.optional("about", Decision.ABOUT.kind(), DecisionEffect::about);

    /** Options to append. */
    public static final Property<DecisionEffect, List<Option>> ADD_OPTIONS = Property.of(
            "addOptions", Kind.many(new Kind.Part<>(Option.SCHEMA), Option::id), List.of(), DecisionEffect::addOptions);

    /** Properties in canonical order. */
    public static final Schema<DecisionEffect> SCHEMA = new Schema<>(
            v -> new DecisionEffect(
                    v.get(STAKES),
                    v.get(EXPERTISE),
                    v.get(DECIDED_BY),
                    v.get(OPEN_OPTION),
                    v.get(ABOUT),
                    v.get(ADD_OPTIONS),
                    v.extras()),
            DecisionEffect::extras,
            List.of(STAKES, EXPERTISE, DECIDED_BY, OPEN_OPTION, ABOUT, ADD_OPTIONS));

    /** Checks the ranges. */
    public DecisionEffect {
        InvalidModel.unless(EXPERTISE.accepts(expertise), "expertise", expertise);
        about = about == null ? null : Tags.checked("about", about);
        addOptions = List.copyOf(addOptions);
        InvalidModel.unless(ADD_OPTIONS.accepts(addOptions), "addOptions", addOptions);
    }
}
