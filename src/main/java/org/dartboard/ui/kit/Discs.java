package org.dartboard.ui.kit;

import java.util.Locale;
import org.dartboard.model.Persona;
import org.dartboard.picture.Color;
import org.dartboard.picture.Face;
import org.dartboard.picture.Portrait;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Surface;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;

/** People as they are known everywhere: by their portrait, their colour and their initial. */
public final class Discs {

    private static final double LEAST_PORTRAIT = 32;

    private Discs() {}

    /**
     * Her portrait with her initial; where that would be too small, the initial alone.
     *
     * @param name what she is called
     * @param place hers in the file, from 0
     * @param size the diameter
     */
    public static Picture person(Kit kit, Persona persona, String name, int place, double size) {
        double radius = size / 2;
        if (size < LEAST_PORTRAIT) {
            return new Picture(
                    kit, size, size, (surface, theme) -> initial(kit, surface, theme, name, place, radius, radius));
        }
        double small = Math.max(7, radius * .36);
        double at = size - small + 1;
        return new Picture(kit, size, size, (surface, theme) -> {
            Portrait.of(persona, place).paint(surface, radius, radius, radius, theme, Tone.ofPerson(place));
            surface.fill(new Shape.Disc(at, at, small + 1.5), theme.of(Tone.PANEL));
            initial(kit, surface, theme, name, place, at, small);
        });
    }

    private static void initial(
            Kit kit, Surface surface, Theme theme, String name, int place, double at, double radius) {
        var ground = theme.of(Tone.ofPerson(place));
        var letter = name.isBlank()
                ? ""
                : Character.toString(name.strip().codePointAt(0)).toUpperCase(Locale.ROOT);
        var face = new Face(Face.Weight.SEMIBOLD, radius * 1.05);
        double width = kit.metrics().width(letter, face);
        surface.fill(new Shape.Disc(at, at, radius), ground);
        surface.text(at - width / 2, at + face.size() * .364, width, letter, face, on(ground, theme));
    }

    /** What can be read best on somebody's colour. */
    private static Color on(Color ground, Theme theme) {
        var ink = theme.of(Tone.INK);
        var panel = theme.of(Tone.PANEL);
        return ground.contrast(ink) >= ground.contrast(panel) ? ink : panel;
    }
}
