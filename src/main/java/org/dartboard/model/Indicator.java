package org.dartboard.model;

import java.util.Arrays;

/** The twenty observable indicators (method, section 4), a design of this program and no validated scale. */
public enum Indicator {
    /** She can answer back here. */
    D1,
    /** She can start it. */
    D2,
    /** Someone with authority must reply in a stated time. */
    D3,
    /** Her own issue can be put on the agenda. */
    D4,
    /** Rules of engagement are published. */
    D5,
    /** Two channels or more; computed from the links. */
    A1,
    /** Her own information can be had. */
    A2,
    /** Tools to act are given. */
    A3,
    /** Usable when and where she is. */
    A4,
    /** A route to other consumers; computed from the links. */
    A5,
    /** Risks are disclosed voluntarily. */
    R1,
    /** Benefits and risks of alternatives side by side, in absolute numbers. */
    R2,
    /** Tailored to her condition, life and obligations. */
    R3,
    /** Consent and shared responsibility are recorded. */
    R4,
    /** A limit, a refusal rule or a neutral party covers what she cannot judge. */
    R5,
    /** Price and terms before commitment. */
    T1,
    /** She sees what happens next and who does it. */
    T2,
    /** She sees and can correct what is held on her. */
    T3,
    /** In her language and at her literacy. */
    T4,
    /** Interests, sources and reasons are disclosed. */
    T5;

    /** The indicators that people can state. */
    public static final Kind.Choice<Indicator> STATED = new Kind.Choice<>(
            Indicator.class,
            Arrays.stream(values()).filter(i -> !i.isComputed()).toList());

    /** The building block that it belongs to. */
    public BuildingBlock block() {
        return BuildingBlock.values()[ordinal() / 5];
    }

    /** Whether it follows from the links and must not be stated: A1 and A5. */
    public boolean isComputed() {
        return this == A1 || this == A5;
    }
}
