package org.dartboard.model;

import java.util.Arrays;

/** The twenty observable indicators (method, section 4), a design of this program and no validated scale. */
public enum Indicator {
    /** She can answer back here. */
    D1(BuildingBlock.DIALOGUE),
    /** She can start it. */
    D2(BuildingBlock.DIALOGUE),
    /** Someone with authority must reply in a stated time. */
    D3(BuildingBlock.DIALOGUE),
    /** Her own issue can be put on the agenda. */
    D4(BuildingBlock.DIALOGUE),
    /** Rules of engagement are published. */
    D5(BuildingBlock.DIALOGUE),
    /** Two channels or more; computed from the links. */
    A1(BuildingBlock.ACCESS),
    /** Her own information can be had. */
    A2(BuildingBlock.ACCESS),
    /** Tools to act are given. */
    A3(BuildingBlock.ACCESS),
    /** Usable when and where she is. */
    A4(BuildingBlock.ACCESS),
    /** A route to other consumers; computed from the links. */
    A5(BuildingBlock.ACCESS),
    /** Risks are disclosed voluntarily. */
    R1(BuildingBlock.RISK_BENEFITS),
    /** Benefits and risks of alternatives side by side, in absolute numbers. */
    R2(BuildingBlock.RISK_BENEFITS),
    /** Tailored to her condition, life and obligations. */
    R3(BuildingBlock.RISK_BENEFITS),
    /** Consent and shared responsibility are recorded. */
    R4(BuildingBlock.RISK_BENEFITS),
    /** A limit, a refusal rule or a neutral party covers what she cannot judge. */
    R5(BuildingBlock.RISK_BENEFITS),
    /** Price and terms before commitment. */
    T1(BuildingBlock.TRANSPARENCY),
    /** She sees what happens next and who does it. */
    T2(BuildingBlock.TRANSPARENCY),
    /** She sees and can correct what is held on her. */
    T3(BuildingBlock.TRANSPARENCY),
    /** In her language and at her literacy. */
    T4(BuildingBlock.TRANSPARENCY),
    /** Interests, sources and reasons are disclosed. */
    T5(BuildingBlock.TRANSPARENCY);

    /** The indicators that people can state. */
    public static final Kind.Choice<Indicator> STATED = new Kind.Choice<>(
            Indicator.class,
            Arrays.stream(values()).filter(i -> !i.isComputed()).toList());

    private final BuildingBlock block;

    Indicator(BuildingBlock block) {
        this.block = block;
    }

    /** The building block that it belongs to. */
    public BuildingBlock block() {
        return block;
    }

    /** Whether it follows from the links and must not be stated: A1 and A5. */
    public boolean isComputed() {
        return this == A1 || this == A5;
    }
}
