package org.dartboard.ui.canvas;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Shows a picture larger or smaller while a hand zooms, roughly and at once. Without a graphics card the toolkit takes longer
 * than a frame to scale a window full of pixels; taking every pixel from the nearest one takes a tenth of that.
 */
final class Loupe {

    private final ImageView view = new ImageView();
    private final Scale scale = new Scale();
    private int[] source = {};
    private int sourceWidth;
    private int[] target = {};
    private int width;
    private int height;
    private @Nullable PixelBuffer<IntBuffer> buffer;

    Loupe() {
        view.setManaged(false);
        view.setVisible(false);
        view.getTransforms().add(scale);
    }

    ImageView node() {
        return view;
    }

    boolean isShown() {
        return view.isVisible();
    }

    void hide() {
        view.setVisible(false);
        source = new int[0];
    }

    /**
     * Begins to show a picture.
     *
     * @param size of the view, in screen units
     * @param pixels for a screen unit
     */
    void show(Image picture, View.Size size, double pixels) {
        sourceWidth = (int) picture.getWidth();
        int sourceHeight = (int) picture.getHeight();
        source = new int[sourceWidth * sourceHeight];
        picture.getPixelReader()
                .getPixels(
                        0, 0, sourceWidth, sourceHeight, PixelFormat.getIntArgbPreInstance(), source, 0, sourceWidth);
        int wide = (int) Math.ceil(size.width() * pixels);
        int high = (int) Math.ceil(size.height() * pixels);
        if (wide != width || high != height || buffer == null) {
            width = wide;
            height = high;
            target = new int[wide * high];
            buffer = new PixelBuffer<>(wide, high, IntBuffer.wrap(target), PixelFormat.getIntArgbPreInstance());
            view.setImage(new WritableImage(buffer));
        }
        scale.setX(1 / pixels);
        scale.setY(1 / pixels);
        view.setVisible(true);
    }

    /**
     * Paints it.
     *
     * @param left of the picture in the view, in pixels
     * @param factor how much larger it is than itself
     * @param blocks what is seen around it
     * @param blocksLeft of the blocks in the view, in pixels
     * @param blocksFactor how much larger they are than themselves
     */
    void paint(
            double left,
            double top,
            double factor,
            Blocks blocks,
            double blocksLeft,
            double blocksTop,
            double blocksFactor,
            int ground) {
        if (buffer == null) {
            return;
        }
        var across = places(width, left, factor, sourceWidth);
        var aroundAcross = places(width, blocksLeft, blocksFactor, blocks.width());
        int sourceHeight = source.length / Math.max(1, sourceWidth);
        for (int y = 0; y < height; y++) {
            int row = (int) Math.floor((y + .5 - top) / factor);
            int around = (int) Math.floor((y + .5 - blocksTop) / blocksFactor);
            boolean in = row >= 0 && row < sourceHeight;
            boolean aroundIn = around >= 0 && around < blocks.height();
            int at = y * width;
            for (int x = 0; x < width; x++) {
                int from = across[x];
                if (in && from >= 0) {
                    target[at + x] = source[row * sourceWidth + from];
                } else {
                    int other = aroundAcross[x];
                    target[at + x] = aroundIn && other >= 0 ? blocks.at(other, around) : ground;
                }
            }
        }
        buffer.updateBuffer(_ -> null);
    }

    /** For every column of the view the column of a picture that is seen there, or -1. */
    private static int[] places(int count, double left, double factor, int size) {
        var places = new int[count];
        Arrays.setAll(places, x -> {
            int from = (int) Math.floor((x + .5 - left) / factor);
            return from >= 0 && from < size ? from : -1;
        });
        return places;
    }
}
