package org.dartboard.picture;

import java.util.List;
import org.dartboard.model.BuildingBlock;

/** The program's icon, a dartboard with its four quarters, and its name mark, the icon with the name beside it. */
public final class Mark {

    /** The name, as it is set. */
    private static final String NAME = "Dartboard";

    /** The hole, as a share of the radius: smaller than in {@link Ring}, for the bull's eye is in it. */
    private static final double HOLE = .3;

    private static final double EYE = .15;

    /** Below this many units across, quarters are full and reach the edge. */
    private static final double SMALL = 28;

    /** How much of each quarter is filled, by area: growing clockwise, no two alike. */
    private record Quarter(BuildingBlock block, double filled) {}

    private static final List<Quarter> QUARTERS = List.of(
            new Quarter(BuildingBlock.DIALOGUE, 1),
            new Quarter(BuildingBlock.ACCESS, .3),
            new Quarter(BuildingBlock.RISK_BENEFITS, .5),
            new Quarter(BuildingBlock.TRANSPARENCY, .72));

    /** The em and the space before the name, as shares of the icon's height. */
    private static final double EM = .58;

    private static final double SPACE = .26;

    private Mark() {}

    /** Draws the icon as large as it fits in the middle of a box; nothing behind it. */
    public static void paint(Surface surface, Box box, Theme theme) {
        double size = Math.min(box.width(), box.height());
        double x = box.centreX();
        double y = box.centreY();
        boolean small = size < SMALL;
        // An even number of pixels, so that the edges of an icon of even size lie on pixels
        double gap = Math.max(2, 2 * Math.round(size * .021));
        double radius = small ? size / 2 : size * .485;
        double hole = small ? Math.round(size * .17) / radius : HOLE;
        var ground = theme.of(Tone.PANEL);
        for (var quarter : QUARTERS) {
            var color = theme.of(Tone.of(quarter.block));
            double reach = small ? 1 : Math.sqrt(hole * hole + quarter.filled * (1 - hole * hole));
            if (reach < 1) {
                surface.fill(Ring.band(quarter.block, x, y, radius, reach, 1, gap), color.over(ground, .26));
            }
            surface.fill(Ring.band(quarter.block, x, y, radius, hole, reach, gap), color);
        }
        surface.fill(new Shape.Disc(x, y, radius * EYE), theme.of(Tone.INK));
    }

    /** Draws the icon and the name beside it at the left of a box, as high as the box. */
    public static void paintName(Surface surface, Box box, Theme theme, FontMetrics metrics) {
        double height = box.height();
        paint(surface, new Box(box.x(), box.y(), height, height), theme);
        var face = face(height);
        double baseline = box.centreY() + FontMetrics.CAPITAL * face.size() / 2;
        surface.text(
                box.x() + height * (1 + SPACE), baseline, metrics.width(NAME, face), NAME, face, theme.of(Tone.INK));
    }

    /** How wide the name mark is at a height. */
    public static double nameWidth(double height, FontMetrics metrics) {
        return height * (1 + SPACE) + metrics.width(NAME, face(height));
    }

    private static Face face(double height) {
        return new Face(Face.Weight.SEMIBOLD, height * EM);
    }
}
