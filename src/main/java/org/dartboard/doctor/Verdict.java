package org.dartboard.doctor;

/** How good something is, the best first. */
public enum Verdict {
    /** As it should be. */
    FINE,
    /** It works; somebody should look at it. */
    ATTENTION,
    /** Something does not work. */
    FAILED
}
