package org.dartboard.model;

/** The four building blocks of a good interaction, DART. */
public enum BuildingBlock {
    /** Dialogue between equals, under clear rules. */
    DIALOGUE,
    /** Access to information and tools. */
    ACCESS,
    /** Risk and benefits assessed for this person. */
    RISK_BENEFITS,
    /** Transparency. */
    TRANSPARENCY;

    /** D, A, R or T. */
    public String letter() {
        return name().substring(0, 1);
    }
}
