package org.dartboard.ui.state;

/** How fast walks are played. */
public enum Speed {
    /** To be read aloud. */
    CALM(3200),
    /** To follow with one's eyes. */
    NORMAL(1700),
    /** To get through. */
    QUICK(700);

    private final int millis;

    Speed(int millis) {
        this.millis = millis;
    }

    /** Milliseconds from one beat to the next. */
    public int millis() {
        return millis;
    }
}
