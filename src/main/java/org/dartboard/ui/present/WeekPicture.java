package org.dartboard.ui.present;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.dartboard.model.Day;
import org.dartboard.model.Persona;
import org.dartboard.picture.Box;
import org.dartboard.picture.Color;
import org.dartboard.picture.Face;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Surface;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;
import org.dartboard.talk.Slide;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Picture;

/** Somebody's week from Monday to Sunday, from the morning down to the night: what holds her fast, and what is only hers. */
final class WeekPicture extends StackPane {

    private static final double WIDTH = 320;
    private static final double HEIGHT = 112;
    private static final double HEAD = 24;
    private static final double GAP = 5;
    private static final int MORNING = 6 * 60;

    private final Kit kit;
    private final Persona persona;
    private final int place;

    /**
     * A week.
     *
     * @param place hers in the file, from 0
     */
    WeekPicture(Kit kit, Persona persona, int place) {
        this.kit = kit;
        this.persona = persona;
        this.place = place;
        var picture = new Picture(kit, WIDTH, HEIGHT + HEAD, this::paint);
        getChildren().add(picture);
        setAlignment(Pos.CENTER_LEFT);
    }

    private void paint(Surface surface, Theme theme) {
        double width = WIDTH / 7;
        var face = new Face(Face.Weight.MEDIUM, 16);
        for (var day : Day.values()) {
            double left = place(day) * width;
            var name = letters(kit, day);
            double wide = kit.metrics().width(name, face);
            surface.text(left + (width - GAP - wide) / 2, 15, wide, name, face, theme.of(Tone.MUTED));
            var column = new Box(left, HEAD, width - GAP, HEIGHT);
            surface.fill(new Shape.Round(column, 4), theme.of(Tone.TILE));
            for (boolean hard : new boolean[] {false, true}) {
                for (var busy : persona.obligations()) {
                    if (busy.hard() == hard && busy.window().days().contains(day)) {
                        fill(
                                surface,
                                column,
                                busy.window().from(),
                                busy.window().to(),
                                tone(theme, hard));
                    }
                }
            }
        }
    }

    private static int place(Day day) {
        return Arrays.asList(Day.values()).indexOf(day);
    }

    private Color tone(Theme theme, boolean hard) {
        return theme.of(hard ? Tone.ofPerson(place) : Tone.HAIRLINE);
    }

    private static void fill(Surface surface, Box column, int from, int to, Color color) {
        double part = column.height() / (1440 - MORNING);
        double top = Math.max(0, from - MORNING) * part;
        double bottom = Math.max(0, to - MORNING) * part;
        if (bottom - top > 1) {
            surface.fill(
                    new Shape.Round(new Box(column.x(), column.y() + top, column.width(), bottom - top), 4), color);
        }
    }

    /** A day in a few letters. */
    // texts: people.day.*
    static String letters(Kit kit, Day day) {
        return kit.say(Phrase.of("people.day." + day.name().toLowerCase(Locale.ROOT)));
    }

    /** The days on which somebody is bound, short: those that follow each other as one. */
    static String days(Kit kit, Slide.Person.Busy busy) {
        if (busy.days().size() == Day.values().length) {
            return kit.text("present.days.every");
        }
        var parts = new ArrayList<String>();
        for (int i = 0; i < busy.days().size(); ) {
            int j = i;
            while (j + 1 < busy.days().size()
                    && place(busy.days().get(j + 1)) == place(busy.days().get(j)) + 1) {
                j++;
            }
            var first = letters(kit, busy.days().get(i));
            var last = letters(kit, busy.days().get(j));
            if (j - i < 2) {
                parts.add(first);
                if (j > i) {
                    parts.add(last);
                }
            } else {
                parts.add(kit.say(Phrase.of("present.days", "first", first, "last", last)));
            }
            i = j + 1;
        }
        return String.join(" ", parts);
    }
}
