package org.dartboard.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A concrete arrangement that supplies dialogue, access, risk-benefit assessment or transparency where it governs.
 */
public record Control(
        String id,
        String name,
        String description,
        BuildingBlock kind,
        Status status,
        Effect effect,
        @Nullable Form form,
        String owner,
        @Nullable BigDecimal cost,
        @Nullable Integer leadDays,
        Extras extras)
        implements Element {

    /** Whether a control is there already. */
    public enum Status {
        /** On, unless a scenario says otherwise. */
        IN_PLACE,
        /** On only in the scenarios that name it. */
        PLANNED
    }

    /** What a control is made of. */
    public enum Form {
        /** Something built. */
        INFRASTRUCTURE,
        /** Something done. */
        PRACTICE,
        /** Something ruled. */
        GOVERNANCE
    }

    /** Which building block it supplies. */
    public static final Property<Control, BuildingBlock> KIND =
            Property.required("kind", new Kind.Choice<>(BuildingBlock.class), Control::kind);

    /** Whether it is there already. */
    public static final Property<Control, Status> STATUS =
            Property.of("status", new Kind.Choice<>(Status.class), Status.IN_PLACE, Control::status);

    /** What it changes. */
    public static final Property<Control, Effect> EFFECT =
            Property.required("effect", new Kind.Part<>(Effect.SCHEMA), Control::effect);

    /** What it is made of; descriptive. */
    public static final Property<Control, Form> FORM =
            Property.optional("form", new Kind.Choice<>(Form.class), Control::form);

    /** Who answers for it; descriptive. */
    public static final Property<Control, String> OWNER = Property.of("owner", new Kind.Text(), "", Control::owner);

    /** What it costs; descriptive. */
    public static final Property<Control, BigDecimal> COST = Property.optional("cost", new Kind.Money(), Control::cost);

    /** How long it takes to set up, in days; descriptive. */
    public static final Property<Control, Integer> LEAD_DAYS =
            Property.optional("leadDays", new Kind.Whole(0, 3660), Control::leadDays);

    /** Properties in canonical order. */
    public static final Schema<Control> SCHEMA = new Schema<>(
            v -> new Control(
                    v.get(Elements.ID),
                    v.get(Elements.NAME),
                    v.get(Elements.DESCRIPTION),
                    v.get(KIND),
                    v.get(STATUS),
                    v.get(EFFECT),
                    v.get(FORM),
                    v.get(OWNER),
                    v.get(COST),
                    v.get(LEAD_DAYS),
                    v.extras()),
            Control::extras,
            List.of(
                    Elements.ID,
                    Elements.NAME,
                    Elements.DESCRIPTION,
                    KIND,
                    STATUS,
                    EFFECT,
                    FORM,
                    OWNER,
                    COST,
                    LEAD_DAYS));

    /** Checks ids and ranges. */
    public Control {
        InvalidModel.unless(Identified.isId(id), "id", id);
        cost = cost == null ? null : Decimals.canonical(cost);
        InvalidModel.unless(COST.accepts(cost), "cost", cost);
        InvalidModel.unless(LEAD_DAYS.accepts(leadDays), "leadDays", leadDays);
    }

    /**
     * Whether it is only claimed: it is said to take a need up, and nobody is named who sees to it (method, section 6
     * "Remedies").
     */
    public boolean isClaim() {
        return owner.isBlank() && !effect.adaptsTo().isEmpty();
    }

    @Override
    public Type type() {
        return Type.CONTROL;
    }
}
