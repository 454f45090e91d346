package org.dartboard.picture;

import static org.dartboard.picture.Pictures.METRICS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Widths are those of the font's own tables, and lines break by them. */
class FontMetricsTest {

    private static final Face TEXT = new Face(Face.Weight.REGULAR, 12);

    @ParameterizedTest
    @CsvSource({
        "REGULAR, A, 1413",
        "REGULAR, i, 496",
        "REGULAR, …, 1770",
        "REGULAR, é, 1194",
        "REGULAR, €, 1365",
        "MEDIUM, A, 1452",
        "MEDIUM, i, 516",
        "MEDIUM, é, 1203",
        "SEMIBOLD, A, 1490",
        "SEMIBOLD, i, 536",
        "SEMIBOLD, …, 1958",
        "SEMIBOLD, €, 1390"
    })
    void advancesAreThoseOfTheTables(Face.Weight weight, String letter, int units) {
        assertEquals(units / 2048.0 * 20, METRICS.width(letter, new Face(weight, 20)), 1e-9);
    }

    @Test
    void aLineIsAsWideAsItsLetters() {
        assertEquals((1413 + 576 + 496) / 2048.0 * 12, METRICS.width("A i", TEXT), 1e-9);
        assertEquals(0, METRICS.width("", TEXT));
    }

    @Test
    void lettersThatTheFontLacksTakeAnEmAndMarksNothing() {
        assertFalse(METRICS.has(0x6771));
        assertEquals(12, METRICS.width("東", TEXT), 1e-9);
        assertEquals(12, METRICS.width("🩺", TEXT), 1e-9);
        assertEquals(0, METRICS.width("\u20e3", TEXT), 1e-9);
    }

    @Test
    void linesBreakAtSpacesAndHyphens() {
        assertEquals(List.of("Medication", "review"), METRICS.wrapped("Medication review", TEXT, 80, 3));
        assertEquals(List.of("check-", "up"), METRICS.wrapped("check-up", TEXT, 45, 2));
        assertEquals(List.of("Medication review"), METRICS.wrapped("  Medication\n\treview ", TEXT, 200, 3));
        assertEquals(List.of(), METRICS.wrapped(" \n\u0000\u202e ", TEXT, 200, 3));
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        var lines = METRICS.wrapped("A very long name of a place", TEXT, List.of(60.0, 40.0));
        assertEquals(2, lines.size());
        assertTrue(lines.getLast().endsWith("…"), lines.toString());
        assertEquals("", METRICS.shortened("abc", TEXT, 3));
        assertEquals("abc", METRICS.shortened("abc", TEXT, METRICS.width("abc", TEXT)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noLineIsWiderThanItsRoomAndNothingIsLost(long seed) {
        var random = new Random(seed);
        var letters = "aeiouWmX-.,;éß東🩺 \u0301   ".codePoints().toArray();
        for (int run = 0; run < 2000; run++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            double width = 16 + random.nextInt(120);
            var lines = METRICS.wrapped(text.toString(), TEXT, width, 100);
            for (var line : lines) {
                assertTrue(METRICS.width(line, TEXT) <= width + 1e-9, line);
                assertFalse(line.isBlank(), text.toString());
            }
            assertEquals(
                    FontMetrics.tidy(text.toString()).replace(" ", ""),
                    String.join("", lines).replace(" ", ""));
        }
    }

    @Test
    void longTextIsNoWork() {
        assertEquals(2, METRICS.wrapped("W".repeat(1 << 20), TEXT, 100, 2).size());
        assertEquals(1, METRICS.wrapped("\ud800", TEXT, 100, 2).size() + 1);
    }
}
