package org.dartboard.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a control changes while it is switched on (method, section 3).
 *
 * @param indicators raised to these levels, never lowered; never A1 or A5
 * @param adaptsTo need tags to add
 * @param riskFor fact tags to add
 * @param changes properties to override
 * @param decision what happens to decisions, if anything
 * @param addLinks links of any type but governs that hold meanwhile, whatever the control governs
 */
public record Effect(
        Map<Indicator, Level> indicators,
        List<String> adaptsTo,
        List<String> riskFor,
        Changes changes,
        @Nullable DecisionEffect decision,
        List<Link> addLinks,
        Extras extras) {

    /** Levels to raise to. */
    public static final Property<Effect, Map<Indicator, Level>> INDICATORS = Property.of(
            "indicators",
            new Kind.Keyed<>(Indicator.STATED, new Kind.Choice<>(Level.class)),
            Map.of(),
            Effect::indicators);

    /** Need tags to add. */
    public static final Property<Effect, List<String>> ADAPTS_TO = Tags.of("adaptsTo", Effect::adaptsTo);

    /** Fact tags to add. */
    public static final Property<Effect, List<String>> RISK_FOR = Tags.of("riskFor", Effect::riskFor);

    /** Properties to override. */
    public static final Property<Effect, Changes> CHANGES =
            Property.of("changes", new Kind.Overrides(), Changes.NONE, Effect::changes);

    /** What happens to decisions. */
    public static final Property<Effect, DecisionEffect> DECISION =
            Property.optional("decision", new Kind.Part<>(DecisionEffect.SCHEMA), Effect::decision);

    /** Links to add. */
    public static final Property<Effect, List<Link>> ADD_LINKS =
            Property.of("addLinks", Kind.many(Link.ADDABLE, Link::key), List.of(), Effect::addLinks);

    /** Properties in canonical order. */
    public static final Schema<Effect> SCHEMA = new Schema<>(
            v -> new Effect(
                    v.get(INDICATORS),
                    v.get(ADAPTS_TO),
                    v.get(RISK_FOR),
                    v.get(CHANGES),
                    v.get(DECISION),
                    v.get(ADD_LINKS),
                    v.extras()),
            Effect::extras,
            List.of(INDICATORS, ADAPTS_TO, RISK_FOR, CHANGES, DECISION, ADD_LINKS));

    /** Changes nothing. */
    public static final Effect NONE = SCHEMA.make(new Values<>());

    /** Checks tags, and that no link governs. */
    public Effect {
        indicators = Ordered.byKey(Indicator.class, indicators);
        InvalidModel.unless(INDICATORS.accepts(indicators), "indicators", indicators);
        adaptsTo = Tags.checked("adaptsTo", adaptsTo);
        riskFor = Tags.checked("riskFor", riskFor);
        addLinks = List.copyOf(addLinks);
        InvalidModel.unless(ADD_LINKS.accepts(addLinks), "addLinks", addLinks);
    }

    /** The same effect with one property changed. */
    public <T> Effect with(Property<? super Effect, T> property, @Nullable T value) {
        return SCHEMA.with(this, property, value);
    }
}
