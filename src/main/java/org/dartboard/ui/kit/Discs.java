package org.dartboard.ui.kit;

import java.util.Locale;
import org.dartboard.picture.Color;
import org.dartboard.picture.Face;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;

/** People in the colour that is theirs everywhere, with their initial. */
public final class Discs {

    private Discs() {}

    /**
     * A disc.
     *
     * @param name what she is called
     * @param place hers in the file, from 0
     * @param size its diameter
     */
    public static Picture person(Kit kit, String name, int place, double size) {
        var initial = name.isBlank() ? "" : name.strip().substring(0, 1).toUpperCase(Locale.ROOT);
        var face = new Face(Face.Weight.SEMIBOLD, size * .52);
        double width = kit.metrics().width(initial, face);
        return new Picture(kit, size, size, (surface, theme) -> {
            var ground = theme.of(Tone.ofPerson(place));
            surface.fill(new Shape.Disc(size / 2, size / 2, size / 2), ground);
            surface.text((size - width) / 2, size * .69, width, initial, face, on(ground, theme));
        });
    }

    /** What can be read best on somebody's colour. */
    private static Color on(Color ground, Theme theme) {
        var ink = theme.of(Tone.INK);
        var panel = theme.of(Tone.PANEL);
        return ground.contrast(ink) >= ground.contrast(panel) ? ink : panel;
    }
}
