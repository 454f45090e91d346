package org.dartboard.ui.tour;

/** A step of the tour; its words have the keys {@code tour.<name>.title} and {@code .text}. */
public enum Step {
    /** The map: something is selected. */
    MAP,
    /** People walk to the end. */
    WALK,
    /** A cause is asked why. */
    WHY,
    /** A control is switched. */
    CHANGE,
    /** A map of one's own is begun. */
    OWN
}
