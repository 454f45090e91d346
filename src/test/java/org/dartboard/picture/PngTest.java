package org.dartboard.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.imageio.ImageIO;
import org.dartboard.picture.surface.PngSurface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PNG files. */
class PngTest {

    @Test
    void theSameMapGivesTheSameBytes() {
        var request = Request.PLAIN.withEmphasis(Set.of("consult"), Set.of("diary"));
        var drawing = Pictures.drawing(Pictures.sample("hospital"), request);
        assertArrayEquals(Pictures.png(drawing, Theme.DARK, 1), Pictures.png(drawing, Theme.DARK, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {.3, 1, 2})
    void itIsAsLargeAsAskedFor(double scale) throws Exception {
        var drawing = Pictures.drawing(Pictures.sample("onstar"), Request.PLAIN);
        var part = new Poster(drawing, "A map", "for nobody in particular").part();
        var image = ImageIO.read(new ByteArrayInputStream(Pictures.png(drawing, Theme.LIGHT, scale)));
        assertEquals(Math.ceil(part.width() * scale), image.getWidth());
        assertEquals(Math.ceil(part.height() * scale), image.getHeight());
        assertEquals(0xFF000000 | Theme.LIGHT.of(Tone.MAP).rgb(), image.getRGB(3, 3));
    }

    @Test
    void anEdgeOfACardAndItsLettersAreThere() throws Exception {
        var drawing = Pictures.drawing(Pictures.sample("hospital"), Request.PLAIN);
        var part = new Poster(drawing, "A map", "for nobody in particular").part();
        var image = ImageIO.read(new ByteArrayInputStream(Pictures.png(drawing, Theme.LIGHT, 1)));
        var node = drawing.node("consult");
        assertTrue(node != null);
        int dark = 0;
        for (double x = node.box().x() + Sizes.CARD_TEXT; x < node.box().right() - 40; x++) {
            for (double y = node.box().y() + 12; y < node.box().y() + 26; y++) {
                var rgb = image.getRGB((int) (x - part.x()), (int) (y - part.y()));
                dark += Color.of(rgb & 0xFFFFFF).luminance() < .2 ? 1 : 0;
            }
        }
        assertTrue(dark > 60, () -> "ink: " + node);
    }

    @Test
    void aClipIsNotSeenBeyondItsShape() throws Exception {
        var surface = new PngSurface(new Box(0, 0, 40, 40), 1);
        var red = Color.of(0xFF0000);
        surface.clip(
                new Shape.Disc(20, 20, 10),
                () -> surface.faded(.5, () -> surface.fill(new Shape.Round(new Box(0, 0, 40, 40), 0), red)));
        var image = ImageIO.read(new ByteArrayInputStream(surface.finish()));
        assertEquals(0, image.getRGB(5, 5) >>> 24);
        assertEquals(128, image.getRGB(20, 20) >>> 24, 1);
    }

    @Test
    void whatNoMemoryHoldsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PngSurface(new Box(0, 0, 1e9, 1e9), 1));
    }
}
