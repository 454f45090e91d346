package org.dartboard.model;

/** Families of gaps, for colour, filters and predictions (method, section 6). */
public enum Family {
    /** Can't get in, or on. */
    CANT_GET_IN,
    /** Can't follow. */
    CANT_FOLLOW,
    /** Can't answer back. */
    CANT_ANSWER_BACK,
    /** Risk isn't hers. */
    RISK_ISNT_HERS,
    /** Decided for her. */
    DECIDED_FOR_HER,
    /** Treated as anyone. */
    TREATED_AS_ANYONE,
    /** Asks too much. */
    ASKS_TOO_MUCH,
    /** Wrong time. */
    WRONG_TIME,
    /** Alone. */
    ALONE
}
