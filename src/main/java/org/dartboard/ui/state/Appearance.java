package org.dartboard.ui.state;

/** Which theme the window has. */
public enum Appearance {
    /** What the desktop has. */
    SYSTEM,
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK,
    /** In the strongest contrast. */
    CONTRAST
}
