package org.dartboard.picture;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Overlapping outlines of a letter leave white notches where JavaFX paints large text in software. */
class FontOutlinesTest {

    @ParameterizedTest
    @EnumSource
    void doNotOverlap(Face.Weight weight) throws Exception {
        try (var in = Face.class.getResourceAsStream(weight.file())) {
            assertNotNull(in);
            var font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(2048f);
            var plain = new FontRenderContext(null, true, true);
            for (char letter = '!'; letter < 'ſ'; letter++) {
                if (font.canDisplay(letter)) {
                    var outline = new Path2D.Double(
                            font.createGlyphVector(plain, new char[] {letter}).getOutline());
                    var covered = new Area(outline);
                    outline.setWindingRule(PathIterator.WIND_EVEN_ODD);
                    covered.exclusiveOr(new Area(outline));
                    assertTrue(covered.isEmpty(), "outlines of " + letter);
                }
            }
        }
    }
}
