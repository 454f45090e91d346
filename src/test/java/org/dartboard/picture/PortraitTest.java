package org.dartboard.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import javax.imageio.ImageIO;
import org.dartboard.model.Persona;
import org.dartboard.picture.surface.PngSurface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faces of people: that they can be seen, and who gets which. */
class PortraitTest {

    static final List<String> NAMES = Portrait.names();

    private static final Persona SOMEBODY =
            Pictures.sample("hospital").personas().getFirst();

    @Test
    void thereAreEnoughAndEachHasANameOfItsOwn() {
        assertTrue(NAMES.size() >= 14);
        assertEquals(NAMES.size(), new HashSet<>(NAMES).size());
        NAMES.forEach(n -> assertEquals(n, portrait(n).name()));
        assertNull(Portrait.named("nobody"));
        assertNull(Portrait.named(""));
    }

    @Test
    void noTwoLookAlike() throws IOException {
        var seen = new HashSet<List<Integer>>();
        for (var name : NAMES) {
            var image = painted(portrait(name), 14, Theme.LIGHT);
            assertTrue(seen.add(pixels(image)), name);
        }
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void nothingIsPaintedBeyondItsDisc(String name) throws IOException {
        for (var theme : Theme.values()) {
            for (int radius : new int[] {14, 20, 64}) {
                var surface = new PngSurface(new Box(-10, -10, 2 * radius + 20, 2 * radius + 20), 1);
                portrait(name).paint(surface, radius, radius, radius, theme, Tone.PERSON_1);
                var image = image(surface);
                double middle = radius + 9.5;
                for (int x = 0; x < image.getWidth(); x++) {
                    for (int y = 0; y < image.getHeight(); y++) {
                        if (Math.hypot(x - middle, y - middle) > radius + 1.5) {
                            assertEquals(0, image.getRGB(x, y) >>> 24, theme + " " + radius);
                        }
                    }
                }
            }
        }
    }

    /** From the left at the height of the eyes and from above: what is met first stands out from the ground. */
    @ParameterizedTest
    @FieldSource("NAMES")
    void headAndHairStandOutFromTheGround(String name) throws IOException {
        int radius = 64;
        for (var theme : Theme.values()) {
            var image = painted(portrait(name), radius, theme);
            var ground = portrait(name).ground(theme);
            double fromLeft = 1;
            double fromAbove = 1;
            for (int i = 4; i < radius; i++) {
                if (fromLeft < 1.2) {
                    fromLeft = ground.contrast(color(image, i, 58));
                }
                // Beside the middle, where a cap has its button and hair its parting
                if (fromAbove < 1.2) {
                    fromAbove = ground.contrast(color(image, radius - 6, i));
                }
            }
            assertTrue(fromLeft >= 1.2 && fromAbove >= 1.2, theme + ": " + fromLeft + ", " + fromAbove);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theGroundStandsOutFromThePanel(Theme theme) {
        for (var name : NAMES) {
            double contrast = portrait(name).ground(theme).contrast(theme.of(Tone.PANEL));
            // In high contrast the disc has an edge
            assertTrue(contrast >= (theme == Theme.CONTRAST ? 1.1 : 1.25), name + " " + contrast);
        }
    }

    @Test
    void aPersonHasThePortraitSheNames() {
        var ada = person("ada", "she", 30);
        for (var name : NAMES) {
            assertSame(portrait(name), Portrait.of(ada.with(Persona.PORTRAIT, name), 3));
        }
        assertSame(Portrait.of(ada, 3), Portrait.of(ada.with(Persona.PORTRAIT, "lost"), 3));
    }

    @Test
    void whoNamesNoneAlwaysHasTheSameAndOneThatSuits() {
        for (var pronouns : List.of("she", "he", "they", "")) {
            for (int age = 0; age <= 150; age++) {
                for (int place = 0; place < 4; place++) {
                    var person = person("p" + age, pronouns, age);
                    var portrait = Portrait.of(person, place);
                    assertSame(portrait, Portrait.of(person("p" + age, pronouns, age), place));
                    assertTrue(portrait.suits(person), pronouns + " " + age + " " + portrait.name());
                }
            }
        }
    }

    @Test
    void neighboursDifferEvenIfTheyAreAlike() {
        for (int i = 0; i < 100; i++) {
            var person = person("p" + i, "he", 40);
            assertNotEquals(
                    Portrait.of(person, i).name(), Portrait.of(person, i + 1).name());
        }
    }

    @Test
    void everyPortraitIsSomebodys() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 2000; i++) {
            seen.add(Portrait.of(person("p" + i, List.of("she", "he").get(i / 2 % 2), i % 90), i)
                    .name());
        }
        assertEquals(new HashSet<>(NAMES), seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hospital", "onstar"})
    void peopleOfTheSamplesHavePortraitsOfTheirOwn(String sample) {
        var seen = new HashSet<String>();
        for (var person : Pictures.sample(sample).personas()) {
            assertTrue(portrait(person.portrait()).suits(person), person.id());
            assertTrue(seen.add(person.portrait()), person.id());
        }
    }

    static List<String> broken() {
        return List.of(
                "portrait a she 1 2 ground=red : nothing",
                "colour red GG0000",
                "part p\nfill red M 0",
                "part p\nfill skin.dusk M 0 0 L 1 1\ncolour red 112233\nportrait a she 1 2 ground=red skin=red : p",
                "part p\nfill hair M 0 0 L 1 1\ncolour red 112233\nportrait a she 1 2 ground=red skin=red : p",
                "draw something");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenFileIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Portraits.read(new StringReader(text)));
    }

    private static Portrait portrait(String name) {
        var portrait = Portrait.named(name);
        assertNotNull(portrait, name);
        return portrait;
    }

    private static Persona person(String id, String pronouns, int age) {
        return SOMEBODY.with(Persona.ID, id)
                .with(Persona.PRONOUNS, pronouns)
                .with(Persona.AGE, age)
                .with(Persona.PORTRAIT, "");
    }

    private static BufferedImage painted(Portrait portrait, int radius, Theme theme) throws IOException {
        var surface = new PngSurface(new Box(0, 0, 2 * radius, 2 * radius), 1);
        portrait.paint(surface, radius, radius, radius, theme);
        return image(surface);
    }

    private static BufferedImage image(PngSurface surface) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(surface.finish()));
    }

    private static List<Integer> pixels(BufferedImage image) {
        return java.util.Arrays.stream(
                        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .boxed()
                .toList();
    }

    private static Color color(BufferedImage image, int x, int y) {
        return Color.of(image.getRGB(x, y) & 0xFFFFFF);
    }
}
