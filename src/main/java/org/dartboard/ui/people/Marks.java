package org.dartboard.ui.people;

import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Persona;
import org.dartboard.picture.Color;
import org.dartboard.picture.Face;
import org.dartboard.picture.Portrait;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Surface;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;
import org.dartboard.story.Voice;
import org.dartboard.ui.decide.States;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Picture;
import org.dartboard.ui.state.Walked;

/** The small signs by which people and building blocks are known, and the look of this package. */
final class Marks {

    private static final String STYLES = "/org/dartboard/ui/people/people.css";

    /** The radius below which a face cannot be told from another. */
    private static final double LEAST_PORTRAIT = 13;

    private Marks() {}

    /** Gives a view the look of this package. */
    static void style(Parent view) {
        States.style(view);
        var sheet = Marks.class.getResource(STYLES);
        if (sheet != null) {
            view.getStylesheets().add(sheet.toExternalForm());
        }
    }

    /**
     * A person: her portrait with her initial in her colour; where that would be too small, the initial alone.
     *
     * @param place hers in the file, from 0
     */
    static Region person(Kit kit, Walked walked, int place, double radius) {
        return radius < LEAST_PORTRAIT
                ? new Picture(
                        kit,
                        2 * radius,
                        2 * radius,
                        (surface, theme) -> initial(kit, surface, theme, walked.voice(), place, radius, radius))
                : new Picture(kit, 2 * radius, 2 * radius, (surface, theme) -> {
                    Portrait.of(walked.persona(), place)
                            .paint(surface, radius, radius, radius, theme, Tone.ofPerson(place));
                    double small = Math.max(7, radius * .36);
                    double at = 2 * radius - small + 1;
                    surface.fill(new Shape.Disc(at, at, small + 1.5), theme.of(Tone.PANEL));
                    initial(kit, surface, theme, walked.voice(), place, at, small);
                });
    }

    private static void initial(
            Kit kit, Surface surface, Theme theme, Voice voice, int place, double at, double radius) {
        var ground = theme.of(Tone.ofPerson(place));
        surface.fill(new Shape.Disc(at, at, radius), ground);
        letter(kit, surface, initial(voice), at, radius, ink(theme, ground));
    }

    /** A building block's chip: its colour and its letter. */
    static Region chip(Kit kit, BuildingBlock block) {
        var letter = block.name().substring(0, 1);
        return new Picture(kit, 18, 18, (surface, theme) -> {
            surface.fill(new Shape.Disc(9, 9, 9), theme.of(Tone.of(block)));
            letter(kit, surface, letter, 9, 9, theme.of(Tone.ON_BLOCK));
        });
    }

    /** The first letter of a person's name. */
    static String initial(Voice voice) {
        var name = voice.name();
        return name.isEmpty() ? "" : Character.toString(name.codePointAt(0)).toUpperCase(Locale.ROOT);
    }

    /** A name with the age, if it is known. */
    static String nameAndAge(Voice voice, Persona persona) {
        return persona.age() == null ? voice.name() : voice.name() + ", " + persona.age();
    }

    private static void letter(Kit kit, Surface surface, String letter, double at, double radius, Color color) {
        var face = new Face(Face.Weight.SEMIBOLD, Math.round(radius * 1.05 * 2) / 2.0);
        double width = kit.metrics().width(letter, face);
        surface.text(at - width / 2, at + face.size() * .364, width, letter, face, color);
    }

    /** What is read best on a colour. */
    private static Color ink(Theme theme, Color ground) {
        var ink = theme.of(Tone.INK);
        var card = theme.of(Tone.CARD);
        return ink.contrast(ground) >= card.contrast(ground) ? ink : card;
    }
}
