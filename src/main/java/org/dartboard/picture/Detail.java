package org.dartboard.picture;

/** How much is drawn, by how near one looks. */
public enum Detail {
    /** Blocks of colour, a few strokes for all of them. */
    DOTS,
    /** Shapes, icons and rings. */
    FAR,
    /** Names too. */
    MIDDLE,
    /** Everything. */
    NEAR;

    /** What can be made out at a zoom: screen units for a map unit. */
    public static Detail at(double zoom) {
        return zoom < .2 ? DOTS : zoom < .42 ? FAR : zoom < .7 ? MIDDLE : NEAR;
    }

    /** Whether no names can be read. */
    boolean isFar() {
        return this == DOTS || this == FAR;
    }
}
