package org.dartboard.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.dartboard.picture.surface.MarkPng;
import org.dartboard.picture.surface.PngSurface;
import org.dartboard.picture.surface.SvgSurface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program's icon and name mark. */
class MarkTest {

    @ParameterizedTest
    @ValueSource(ints = {16, 20, 24, 32, 48, 64, 128, 256, 512})
    void theIconShowsItsFourQuartersAtEverySize(int size) throws IOException {
        var image = icon(size);
        assertEquals(size, image.getWidth());
        assertEquals(size, image.getHeight());
        // Where even the least filled quarter is filled
        int near = (int) (size * (size < 28 ? .25 : .34));
        int far = size - 1 - near;
        assertEquals(solid(Tone.DIALOGUE), image.getRGB(near, near));
        assertEquals(solid(Tone.ACCESS), image.getRGB(far, near));
        assertEquals(solid(Tone.RISK_BENEFITS), image.getRGB(far, far));
        assertEquals(solid(Tone.TRANSPARENCY), image.getRGB(near, far));
        for (int x : new int[] {0, size - 1}) {
            for (int y : new int[] {0, size - 1}) {
                assertEquals(0, image.getRGB(x, y) >>> 24, "a corner");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 24, 32, 48, 64})
    void theAxesOfASmallIconAreCrisp(int size) throws IOException {
        var image = icon(size);
        int ring = size / 5;
        for (int axis : new int[] {size / 2 - 1, size / 2}) {
            assertEquals(solid(Tone.PANEL), image.getRGB(axis, ring));
            assertEquals(solid(Tone.PANEL), image.getRGB(ring, axis));
        }
        assertEquals(solid(Tone.DIALOGUE), image.getRGB(size / 2 - 2, ring));
        assertEquals(solid(Tone.DIALOGUE), image.getRGB(ring, size / 2 - 2));
    }

    @Test
    void theNameStandsBesideTheIconAndEndsWhereItSays() {
        var surface = new SvgSurface(new Box(0, 0, 400, 40), 1, "x");
        Mark.paintName(surface, new Box(10, 0, 400, 40), Theme.DARK, Pictures.METRICS);
        var svg = surface.finish();
        assertTrue(svg.contains("font-weight=\"600\"") && svg.contains(">Dartboard</text>"), svg);
        double width = Mark.nameWidth(40, Pictures.METRICS);
        assertEquals(10 + width, number(svg, "<text x=\"") + number(svg, "textLength=\""), .02);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void itFitsItsBox(Theme theme) throws IOException {
        var surface = new PngSurface(new Box(0, 0, 60, 40), 1);
        Mark.paint(surface, new Box(10, 10, 40, 20), theme);
        var image = ImageIO.read(new ByteArrayInputStream(surface.finish()));
        for (int x = 0; x < 60; x++) {
            for (int y = 0; y < 40; y++) {
                if (x < 20 || x >= 40 || y < 10 || y >= 30) {
                    assertEquals(0, image.getRGB(x, y) >>> 24, x + " " + y);
                }
            }
        }
    }

    private static double number(String svg, String before) {
        int from = svg.indexOf(before) + before.length();
        return Double.parseDouble(svg.substring(from, svg.indexOf('"', from)));
    }

    private static int solid(Tone tone) {
        return 0xFF000000 | Theme.LIGHT.of(tone).rgb();
    }

    private static BufferedImage icon(int size) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(MarkPng.of(size)));
    }
}
