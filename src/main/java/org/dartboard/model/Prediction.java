package org.dartboard.model;

import java.util.List;

/**
 * What a table expected before a walk.
 *
 * @param by who predicted
 */
public record Prediction(String by, String persona, List<ExpectedGap> gaps, Extras extras) {

    private static final Property<Prediction, String> BY = Property.of("by", new Kind.Text(), "", Prediction::by);
    private static final Property<Prediction, String> PERSONA =
            Property.required("persona", new Kind.Identifier(), Prediction::persona);
    private static final Property<Prediction, List<ExpectedGap>> GAPS =
            Property.of("gaps", Kind.list(new Kind.Part<>(ExpectedGap.SCHEMA)), List.of(), Prediction::gaps);

    /** Properties in canonical order. */
    public static final Schema<Prediction> SCHEMA = new Schema<>(
            v -> new Prediction(v.get(BY), v.get(PERSONA), v.get(GAPS), v.extras()),
            Prediction::extras,
            List.of(BY, PERSONA, GAPS));

    /** Checks ids and ranges. */
    public Prediction {
        InvalidModel.unless(PERSONA.accepts(persona), "persona", persona);
        gaps = List.copyOf(gaps);
        InvalidModel.unless(GAPS.accepts(gaps), "gaps", gaps);
    }
}
