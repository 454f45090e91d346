package org.dartboard.picture;

import org.dartboard.model.BuildingBlock;

/**
 * The slanted strokes of a band of a quarter, each ending where the band does: a surface need not cut anything off, which is
 * slow on some.
 *
 * <p>Seen from the ring's middle, with both axes turned into the quarter, a stroke runs either across the quarter's own
 * slant or along it, by which corner it lies in.
 */
final class Hatch {

    private final double x;
    private final double y;
    private final int right;
    private final int down;

    /** How far from the middle strokes begin and end, and how far from both axes they stay. */
    private final double near;

    private final double far;
    private final double gap;
    private final Path.Builder path = Path.begin();

    private Hatch(BuildingBlock block, double x, double y, double near, double far, double gap) {
        this.x = x;
        this.y = y;
        this.near = near;
        this.far = far;
        this.gap = gap;
        right = block == BuildingBlock.DIALOGUE || block == BuildingBlock.TRANSPARENCY ? -1 : 1;
        down = block == BuildingBlock.DIALOGUE || block == BuildingBlock.ACCESS ? -1 : 1;
    }

    /**
     * Strokes around the middle of a ring; those of neighbouring quarters meet.
     *
     * @param inner where the band begins, from the middle
     * @param outer where it ends
     * @param gap between quarters
     * @param pitch from stroke to stroke
     * @param width of a stroke
     */
    static Path of(
            BuildingBlock block,
            double x,
            double y,
            double inner,
            double outer,
            double gap,
            double pitch,
            double width) {
        // The ends of strokes are round
        double inset = Math.min(width / 2, (outer - inner) / 3);
        var hatch = new Hatch(block, x, y, inner + inset, outer - inset, gap / 2 + inset);
        boolean across = hatch.right == hatch.down;
        int most = (int) (Math.sqrt(2) * outer / pitch);
        for (int i = across ? 1 : -most; i <= most; i++) {
            if (across) {
                hatch.across(i * pitch);
            } else {
                hatch.along(i * pitch);
            }
        }
        return hatch.path.build();
    }

    /** Where u + v = sum. */
    private void across(double sum) {
        double half = Math.min(root(far, sum), sum / 2 - gap);
        double hole = root(near, sum);
        if (hole > 0) {
            stroke(sum / 2 + hole, sum / 2 - hole, sum / 2 + half, sum / 2 - half);
            stroke(sum / 2 - hole, sum / 2 + hole, sum / 2 - half, sum / 2 + half);
        } else {
            stroke(sum / 2 - half, sum / 2 + half, sum / 2 + half, sum / 2 - half);
        }
    }

    /** Where u - v = difference. */
    private void along(double difference) {
        double from = Math.max(root(near, difference), gap + Math.abs(difference) / 2);
        double to = root(far, difference);
        if (to > from) {
            stroke(from + difference / 2, from - difference / 2, to + difference / 2, to - difference / 2);
        }
    }

    /** How far along its slant a stroke meets a circle, from where it is nearest to the middle; 0 if it does not. */
    private static double root(double radius, double offset) {
        return Math.sqrt(Math.max(0, (radius * radius - offset * offset / 2) / 2));
    }

    /** A stroke that does not end before it begins. */
    private void stroke(double u0, double v0, double u1, double v1) {
        boolean isOne = Math.hypot(u1, v1) > near - 1e-9 && Math.min(Math.min(u0, v0), Math.min(u1, v1)) >= gap - 1e-9;
        if (isOne && Math.hypot(u1, v1) <= far + 1e-9 && Math.hypot(u1 - u0, v1 - v0) > 1e-6) {
            path.move(x + right * u0, y + down * v0).line(x + right * u1, y + down * v1);
        }
    }
}
