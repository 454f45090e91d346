package org.dartboard.picture;

/** How much something is to be noticed. */
public enum Emphasis {
    /** As usual. */
    NORMAL,
    /** It stands out. */
    STRONG,
    /** It steps back. */
    FADED
}
