package org.dartboard.doctor;

/** What a finding is about. */
public enum Topic {
    /** Java, the system, memory. */
    COMPUTER,
    /** Where windows open. */
    DISPLAY,
    /** What is written with. */
    FONTS,
    /** Where things are kept. */
    FOLDERS,
    /** What is kept to use again. */
    LIBRARY,
    /** What is not saved yet. */
    WORK,
    /** The examples that come along. */
    SAMPLES
}
