package org.dartboard.ui.canvas;

import org.dartboard.picture.Box;
import org.jspecify.annotations.Nullable;

/** Where to look from so that everything is seen beside something that lies over a corner. */
final class Beside {

    /** So much smaller everything may become for it. */
    private static final double LEAST = .76;

    private static final double LARGEST = 1;

    /** What the tools in the upper right corner take. */
    private static final double TOOLS = 38;

    private Beside() {}

    /**
     * The view of a box in the larger part of what is left: at the side of what covers, or above or below it.
     *
     * @param covered in screen units
     * @return null if everything would become much smaller for that
     */
    static @Nullable View of(Box all, View.Size size, double room, Box covered) {
        boolean left = covered.centreX() < size.width() / 2;
        boolean upper = covered.centreY() < size.height() / 2;
        double aside = left ? covered.right() : size.width() - covered.x();
        double along = upper ? covered.bottom() : size.height() - covered.y();
        var across = new View.Size(size.width() - aside, size.height());
        double tools = upper ? 0 : TOOLS;
        var down = new View.Size(size.width(), size.height() - along - tools);
        double whole = View.of(all, size, room, LARGEST).zoom();
        double beside =
                across.isEmpty() ? 0 : View.of(all, across, room, LARGEST).zoom();
        double below =
                down.isEmpty() ? 0 : View.of(all, down, room * .6, LARGEST).zoom();
        double zoom = Math.max(beside, below);
        if (zoom < whole * LEAST) {
            return null;
        }
        double dx = beside >= below ? (left ? aside : -aside) / 2 : 0;
        double dy = beside >= below ? 0 : (upper ? along : tools - along) / 2;
        return new View(all.centreX() - dx / zoom, all.centreY() - dy / zoom, zoom);
    }
}
