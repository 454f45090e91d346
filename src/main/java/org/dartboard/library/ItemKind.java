package org.dartboard.library;

/** What kind of thing is kept. */
public enum ItemKind {
    /** A person. */
    PERSONA,
    /** Touchpoints, controls and what belongs to them. */
    PATTERN,
    /** A whole environment to begin with. */
    TEMPLATE
}
