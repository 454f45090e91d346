package org.dartboard.model;

/** The six abilities that touchpoints, channels and communities may demand. */
public enum Ability {
    /** Seeing. */
    VISION,
    /** Hearing. */
    HEARING,
    /** Following, remembering, concentrating. */
    THINKING,
    /** Reaching and stretching. */
    REACH,
    /** Using one's hands. */
    DEXTERITY,
    /** Getting there. */
    MOBILITY
}
