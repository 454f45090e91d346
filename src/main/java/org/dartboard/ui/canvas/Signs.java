package org.dartboard.ui.canvas;

import javafx.scene.Group;
import org.dartboard.picture.Color;
import org.dartboard.picture.Face;
import org.dartboard.picture.FontMetrics;
import org.dartboard.picture.Path;
import org.dartboard.picture.Pen;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Surface;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.NodeSurface;

/** Small signs that stand on the map for people, each around its own origin. */
final class Signs {

    /** The radius of a token's disc. */
    static final double TOKEN = 12;

    private static final Face LETTER = new Face(Face.Weight.SEMIBOLD, 12.5);

    private Signs() {}

    /** Somebody's token. */
    static Group token(Kit kit, Tone tone, String initial) {
        var surface = new NodeSurface();
        var theme = kit.theme();
        var colour = theme.of(tone);
        if (theme != Theme.CONTRAST) {
            for (double spread = 4; spread > 1; spread--) {
                surface.fill(
                        new Shape.Disc(0, 1.2, TOKEN + spread),
                        theme.of(Tone.SHADOW).faded(.07));
            }
        }
        surface.fill(new Shape.Disc(0, 0, TOKEN + 2), theme.of(Tone.CARD));
        surface.fill(new Shape.Disc(0, 0, TOKEN), colour);
        if (theme == Theme.CONTRAST) {
            surface.stroke(new Shape.Disc(0, 0, TOKEN + 2), new Pen(theme.of(Tone.INK), 1.4));
        }
        double width = kit.metrics().width(initial, LETTER);
        surface.text(-width / 2, FontMetrics.CAPITAL / 2 * LETTER.size(), width, initial, LETTER, ink(theme, colour));
        return surface.node();
    }

    /** Somebody reaches an outcome: a check on her colour. */
    static Group reached(Kit kit, Tone tone) {
        var surface = new NodeSurface();
        var theme = kit.theme();
        disc(surface, theme, theme.of(tone));
        var check = Path.from(-4, .2).line(-1.2, 3).line(4.2, -3).build();
        surface.stroke(check.shape(), new Pen(ink(theme, theme.of(tone)), 1.9));
        return surface.node();
    }

    /** Somebody does not reach it: a cross in her colour. */
    static Group missed(Kit kit, Tone tone) {
        var surface = new NodeSurface();
        var theme = kit.theme();
        disc(surface, theme, theme.of(Tone.CARD));
        surface.stroke(new Shape.Disc(0, 0, 8.2), new Pen(theme.of(tone), 2));
        var cross = Path.from(-3, -3).line(3, 3).move(3, -3).line(-3, 3).build();
        surface.stroke(cross.shape(), new Pen(theme.of(theme == Theme.DARK ? tone : Tone.INK), 1.9));
        return surface.node();
    }

    /** Ways part. */
    static Group fork(Kit kit) {
        var surface = new NodeSurface();
        var theme = kit.theme();
        disc(surface, theme, theme.of(Tone.INK));
        var fork = Path.from(0, 5)
                .line(0, 1.5)
                .curve(0, -1, -3.4, -1, -3.4, -4.4)
                .move(0, 1.5)
                .curve(0, -1, 3.4, -1, 3.4, -4.4)
                .move(-5.2, -2.8)
                .line(-3.4, -4.8)
                .line(-1.6, -2.8)
                .move(5.2, -2.8)
                .line(3.4, -4.8)
                .line(1.6, -2.8)
                .build();
        surface.stroke(fork.shape(), new Pen(theme.of(Tone.CARD), 1.4));
        return surface.node();
    }

    private static void disc(Surface surface, Theme theme, Color colour) {
        surface.fill(new Shape.Disc(0, 0, 10.8), theme.of(Tone.MAP));
        surface.fill(new Shape.Disc(0, 0, 9.2), colour);
    }

    /** What is read best on a colour. */
    private static Color ink(Theme theme, Color ground) {
        var ink = theme.of(Tone.INK);
        var card = theme.of(Tone.CARD);
        return ink.contrast(ground) >= card.contrast(ground) ? ink : card;
    }
}
