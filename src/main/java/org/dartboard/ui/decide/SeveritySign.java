package org.dartboard.ui.decide;

import javafx.scene.layout.Region;
import org.dartboard.picture.Path;
import org.dartboard.picture.Pen;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Tone;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Picture;

/** How severe a gap is: a diamond, filled if it is serious, small and empty if it is not; a ring for an open question. */
public final class SeveritySign {

    private SeveritySign() {}

    /** The sign of a gap. */
    // texts: people.severity.*
    public static Region of(Kit kit, boolean open, boolean serious) {
        var picture = new Picture(kit, 14, 18, (surface, theme) -> {
            if (open) {
                surface.stroke(new Shape.Disc(7, 9, 4), new Pen(theme.of(Tone.MUTED), 1.5).dashed(2, 2.5));
                return;
            }
            double r = serious ? 6 : 4;
            var diamond = Path.from(7, 9 - r)
                    .line(7 + r, 9)
                    .line(7, 9 + r)
                    .line(7 - r, 9)
                    .close()
                    .build()
                    .shape();
            if (serious) {
                surface.fill(diamond, theme.of(Tone.GAP));
            } else {
                surface.stroke(diamond, new Pen(theme.of(Tone.MUTED), 1.4));
            }
        });
        var name = open ? "open" : serious ? "serious" : "friction";
        picture.setAccessibleText(kit.say(Phrase.of("people.severity." + name)));
        return picture;
    }
}
