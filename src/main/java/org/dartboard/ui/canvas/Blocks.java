package org.dartboard.ui.canvas;

import java.util.Arrays;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Affine;
import org.dartboard.picture.Box;
import org.dartboard.picture.Color;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;
import org.jspecify.annotations.Nullable;

/** A rough picture of the whole map, cards as blocks: seen for moments, where a hand moves farther than more was painted. */
final class Blocks {

    private static final double LARGEST = 1400;

    private final ImageView picture = new ImageView();
    private final Affine place = new Affine();
    private @Nullable Drawing drawn;
    private Box bounds = new Box(0, 0, 1, 1);
    private double scale = 1;

    Blocks() {
        picture.setManaged(false);
        picture.setSmooth(false);
        picture.setVisible(false);
        picture.getTransforms().add(place);
    }

    ImageView node() {
        return picture;
    }

    void hide() {
        picture.setVisible(false);
    }

    /** It has to be made anew when it is needed. */
    void forget() {
        drawn = null;
        picture.setImage(null);
    }

    @SuppressWarnings("ReferenceEquality") // the same drawing needs no second picture
    void show(Drawing drawing, Theme theme, View view, View.Size size) {
        if (drawn != drawing) {
            drawn = drawing;
            make(drawing, theme);
        }
        double zoom = view.zoom() / scale;
        var corner = view.toScreen(bounds.x(), bounds.y(), size);
        place.setToTransform(zoom, 0, corner.x(), 0, zoom, corner.y());
        picture.setVisible(true);
    }

    private void make(Drawing drawing, Theme theme) {
        bounds = drawing.bounds().grown(4);
        scale = Math.min(1, LARGEST / Math.max(bounds.width(), bounds.height()));
        int width = (int) Math.max(1, Math.ceil(bounds.width() * scale));
        int height = (int) Math.max(1, Math.ceil(bounds.height() * scale));
        var pixels = new int[width * height];
        int edge = solid(theme.of(Tone.CARD_EDGE));
        int card = solid(theme.of(Tone.CARD));
        for (var node : drawing.nodes()) {
            fill(pixels, width, node.box(), edge, 0);
            fill(pixels, width, node.box(), card, 1);
        }
        var image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        picture.setImage(image);
    }

    private void fill(int[] pixels, int width, Box box, int colour, int inset) {
        int left = (int) Math.max(0, (box.x() - bounds.x()) * scale) + inset;
        int right = (int) Math.min(width, (box.right() - bounds.x()) * scale) - inset;
        int top = (int) Math.max(0, (box.y() - bounds.y()) * scale) + inset;
        int bottom = (int) Math.min(pixels.length / (double) width, (box.bottom() - bounds.y()) * scale) - inset;
        for (int y = top; y < bottom && left < right; y++) {
            Arrays.fill(pixels, y * width + left, y * width + right, colour);
        }
    }

    private static int solid(Color colour) {
        return 0xFF000000 | colour.rgb();
    }
}
