package org.dartboard.picture;

/** How much is drawn, by how near one looks. */
public enum Detail {
    /** Blocks and rings. */
    FAR,
    /** Names too. */
    MIDDLE,
    /** Everything. */
    NEAR;

    /** What can be made out at a zoom: screen units for a map unit. */
    public static Detail at(double zoom) {
        return zoom < .42 ? FAR : zoom < .7 ? MIDDLE : NEAR;
    }
}
