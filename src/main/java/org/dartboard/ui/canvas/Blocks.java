package org.dartboard.ui.canvas;

import java.util.Arrays;
import org.dartboard.picture.Box;
import org.dartboard.picture.Color;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;

/** A rough picture of the whole map, cards as blocks: seen for moments, where a hand moves farther than was painted. */
final class Blocks {

    private static final double LARGEST = 1400;

    private final Box bounds;
    private final double scale;
    private final int width;
    private final int height;
    private final int[] pixels;

    private Blocks(Box bounds, double scale) {
        this.bounds = bounds;
        this.scale = scale;
        width = (int) Math.max(1, Math.ceil(bounds.width() * scale));
        height = (int) Math.max(1, Math.ceil(bounds.height() * scale));
        pixels = new int[width * height];
    }

    /** What of the map it shows. */
    Box bounds() {
        return bounds;
    }

    /** Pixels for a map unit. */
    double scale() {
        return scale;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int at(int x, int y) {
        return pixels[y * width + x];
    }

    /** The blocks of a drawing. */
    static Blocks of(Drawing drawing, Theme theme) {
        var bounds = drawing.bounds().grown(4);
        double scale = Math.min(1, LARGEST / Math.max(bounds.width(), bounds.height()));
        var blocks = new Blocks(bounds, scale);
        Arrays.fill(blocks.pixels, solid(theme.of(Tone.MAP)));
        for (var node : drawing.nodes()) {
            blocks.fill(node.box(), solid(theme.of(Tone.CARD_EDGE)), 0);
            blocks.fill(node.box(), solid(theme.of(Tone.CARD)), 1);
        }
        return blocks;
    }

    private void fill(Box box, int colour, int inset) {
        int left = (int) Math.max(0, (box.x() - bounds.x()) * scale) + inset;
        int right = (int) Math.min(width, (box.right() - bounds.x()) * scale) - inset;
        int top = (int) Math.max(0, (box.y() - bounds.y()) * scale) + inset;
        int bottom = (int) Math.min(height, (box.bottom() - bounds.y()) * scale) - inset;
        for (int y = top; y < bottom && left < right; y++) {
            Arrays.fill(pixels, y * width + left, y * width + right, colour);
        }
    }

    static int solid(Color colour) {
        return 0xFF000000 | colour.rgb();
    }
}
