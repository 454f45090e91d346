package org.dartboard.ui.state;

/** What a window is for at the moment. A change of mode changes panels, never the map or the selection. */
public enum Mode {
    /** The environment as drawn. */
    MAP,
    /** People walking through it. */
    PEOPLE,
    /** The numbers. */
    MEASURE
}
