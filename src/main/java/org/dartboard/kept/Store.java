package org.dartboard.kept;

/** A place in which the program keeps something of one kind. */
public enum Store {
    /** What she set, and which files were open. */
    SETTINGS,
    /** What she has not saved yet. */
    WORK,
    /** What she keeps to use again, and versions of what she saved. */
    LIBRARY,
    /** What the program says about itself. */
    LOGS,
    /** What quickens the next start. */
    CACHE
}
