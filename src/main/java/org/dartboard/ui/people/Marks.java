package org.dartboard.ui.people;

import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Persona;
import org.dartboard.picture.Color;
import org.dartboard.picture.Face;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Surface;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;
import org.dartboard.story.Voice;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Picture;

/** The small signs by which people and building blocks are known, and the look of this package. */
final class Marks {

    private static final String STYLES = "/org/dartboard/ui/people/people.css";

    private Marks() {}

    /** Gives a view the look of this package. */
    static void style(Parent view) {
        var sheet = Marks.class.getResource(STYLES);
        if (sheet != null) {
            view.getStylesheets().add(sheet.toExternalForm());
        }
    }

    /**
     * A person's disc: her colour and her initial.
     *
     * @param place hers in the file, from 0
     */
    static Region disc(Kit kit, Voice voice, int place, double radius) {
        var initial = initial(voice);
        return new Picture(kit, 2 * radius, 2 * radius, (surface, theme) -> {
            var ground = theme.of(Tone.ofPerson(place));
            surface.fill(new Shape.Disc(radius, radius, radius), ground);
            letter(kit, surface, initial, radius, ink(theme, ground));
        });
    }

    /** A building block's chip: its colour and its letter. */
    static Region chip(Kit kit, BuildingBlock block) {
        var letter = block.name().substring(0, 1);
        return new Picture(kit, 18, 18, (surface, theme) -> {
            surface.fill(new Shape.Disc(9, 9, 9), theme.of(Tone.of(block)));
            letter(kit, surface, letter, 9, theme.of(Tone.ON_BLOCK));
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

    private static void letter(Kit kit, Surface surface, String letter, double radius, Color color) {
        var face = new Face(Face.Weight.SEMIBOLD, Math.round(radius * 1.05 * 2) / 2.0);
        double width = kit.metrics().width(letter, face);
        surface.text(radius - width / 2, radius + face.size() * .364, width, letter, face, color);
    }

    /** What is read best on a colour. */
    private static Color ink(Theme theme, Color ground) {
        var ink = theme.of(Tone.INK);
        var card = theme.of(Tone.CARD);
        return ink.contrast(ground) >= card.contrast(ground) ? ink : card;
    }
}
