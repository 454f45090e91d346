package org.dartboard.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outcome that a persona aims for.
 *
 * @param outcome an outcome's id
 * @param weight 1 to 3
 * @param deadlineMinutes counted from her start, if there is one
 * @param willingToPay ≥ 0, if she has a limit
 */
public record Goal(
        String outcome,
        int weight,
        @Nullable Integer deadlineMinutes,
        @Nullable BigDecimal willingToPay,
        Extras extras) {

    private static final Property<Goal, String> OUTCOME =
            Property.required("outcome", new Kind.Identifier(), Goal::outcome);
    private static final Property<Goal, Integer> WEIGHT =
            Property.required("weight", new Kind.Whole(1, 3), Goal::weight);
    private static final Property<Goal, Integer> DEADLINE =
            Property.optional("deadlineMinutes", new Kind.Whole(0, Kind.TEN_YEARS), Goal::deadlineMinutes);
    private static final Property<Goal, BigDecimal> WILLING_TO_PAY =
            Property.optional("willingToPay", new Kind.Money(), Goal::willingToPay);

    /** Properties in canonical order. */
    public static final Schema<Goal> SCHEMA = new Schema<>(
            v -> new Goal(v.get(OUTCOME), v.get(WEIGHT), v.get(DEADLINE), v.get(WILLING_TO_PAY), v.extras()),
            Goal::extras,
            List.of(OUTCOME, WEIGHT, DEADLINE, WILLING_TO_PAY));

    /** Checks ids and ranges. */
    public Goal {
        InvalidModel.unless(Identified.isId(outcome), "outcome", outcome);
        InvalidModel.unless(WEIGHT.accepts(weight), "weight", weight);
        InvalidModel.unless(DEADLINE.accepts(deadlineMinutes), "deadlineMinutes", deadlineMinutes);
        willingToPay = willingToPay == null ? null : Decimals.canonical(willingToPay);
        InvalidModel.unless(WILLING_TO_PAY.accepts(willingToPay), "willingToPay", willingToPay);
    }

    /** A goal without deadline, limit and unknown properties. */
    public Goal(String outcome, int weight) {
        this(outcome, weight, null, null, Extras.NONE);
    }
}
