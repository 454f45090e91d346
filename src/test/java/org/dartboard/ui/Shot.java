package org.dartboard.ui;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/** Pictures of the window as files. */
final class Shot {

    /** How far a pixel's channel may be off before it counts as another colour: fonts are smoothed a little differently. */
    private static final int SHADE = 48;

    private Shot() {}

    /** Writes a picture as PNG. */
    static void write(Image image, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(buffered(image), "png", file.toFile());
    }

    /** Writes a picture as PNG that takes little room. */
    static void writeSmall(Image image, Path file) throws IOException {
        ImageIO.write(Palette256.of(buffered(image)), "png", file.toFile());
    }

    private static BufferedImage buffered(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                buffered.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        return buffered;
    }

    /** The share of pixels that have another colour in a file, 0 to 1; 1 if it has another size or is not there. */
    static double difference(Image image, Path file) throws IOException {
        var kept = file.toFile().exists() ? ImageIO.read(new File(file.toString())) : null;
        if (kept == null || kept.getWidth() != (int) image.getWidth() || kept.getHeight() != (int) image.getHeight()) {
            return 1;
        }
        var pixels = image.getPixelReader();
        long other = 0;
        for (int y = 0; y < kept.getHeight(); y++) {
            for (int x = 0; x < kept.getWidth(); x++) {
                other += isOther(kept.getRGB(x, y), pixels.getArgb(x, y)) ? 1 : 0;
            }
        }
        return (double) other / kept.getWidth() / kept.getHeight();
    }

    private static boolean isOther(int a, int b) {
        return apart(a >> 16, b >> 16) || apart(a >> 8, b >> 8) || apart(a, b);
    }

    private static boolean apart(int a, int b) {
        return Math.abs((a & 0xFF) - (b & 0xFF)) > SHADE;
    }
}
