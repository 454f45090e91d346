package org.dartboard.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dartboard.model.BuildingBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written can be read, and what is drawn be seen, in every theme. */
class ThemeTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textCanBeRead(Theme theme) {
        double least = theme == Theme.CONTRAST ? 7 : 4.5;
        for (var ground : List.of(Tone.WINDOW, Tone.PANEL, Tone.MAP, Tone.CARD, Tone.QUIET, Tone.PAPER)) {
            assertContrast(theme, Tone.INK, ground, 7);
            assertContrast(theme, Tone.MUTED, ground, least);
        }
        for (var paper : Paper.values()) {
            assertContrast(theme, Tone.INK, paper.tone(), 7);
            assertContrast(theme, Tone.ACCENT, paper.tone(), 3);
        }
        assertContrast(theme, Tone.ON_GAP, Tone.GAP, 4.5);
        assertContrast(theme, Tone.ACCENT, Tone.CARD, 4.5);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void marksCanBeSeen(Theme theme) {
        for (var block : BuildingBlock.values()) {
            assertContrast(theme, Tone.of(block), Tone.CARD, 3);
            assertContrast(theme, Tone.ON_BLOCK, Tone.of(block), 3);
        }
        assertContrast(theme, Tone.LINK, Tone.MAP, 3);
        assertContrast(theme, Tone.GAP, Tone.CARD, 3);
    }

    private static void assertContrast(Theme theme, Tone mark, Tone ground, double least) {
        double contrast = theme.of(mark).contrast(theme.of(ground));
        assertTrue(contrast >= least, theme + " " + mark + " on " + ground + ": " + contrast);
    }

    @Test
    void contrastIsThatOfWcag() {
        assertEquals(21, Color.of(0).contrast(Color.of(0xFFFFFF)), 1e-9);
        assertEquals(4.54, Color.of(0x767676).contrast(Color.of(0xFFFFFF)), .01);
        assertEquals("#00A0FF", Color.of(0xA0FF).hex());
        assertEquals(Color.of(0x808080), Color.of(0).over(Color.of(0xFFFFFF), .499));
    }

    @Test
    void everyIconHasAnOutlineOnItsGrid() {
        for (var icon : Icon.values()) {
            for (var piece : icon.outline().pieces()) {
                double[] ends = switch (piece) {
                    case Path.Move(double x, double y) -> new double[] {x, y};
                    case Path.Line(double x, double y) -> new double[] {x, y};
                    case Path.Curve(double _, double _, double _, double _, double x, double y) -> new double[] {x, y};
                    case Path.Close() -> new double[] {};
                };
                for (double end : ends) {
                    assertTrue(end >= 0 && end <= Icon.GRID, icon + " " + end);
                }
            }
        }
    }
}
