package org.dartboard.ui.inspector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.dartboard.model.Day;
import org.dartboard.model.Moment;
import org.dartboard.model.Persona;
import org.dartboard.picture.Box;
import org.dartboard.picture.Face;
import org.dartboard.picture.Path;
import org.dartboard.picture.Pen;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Surface;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Picture;
import org.dartboard.walk.Step;

/** A person's week, a day a row: when she is bound, when only rather not, and when her walk took her somewhere. */
final class WeekGrid {

    private static final double WIDTH = 264;
    private static final double LABEL = 30;
    private static final double ROW = 13;
    private static final double TOP = 14;
    private static final double PITCH = 4;
    private static final Face SMALL = new Face(Face.Weight.REGULAR, 10);

    private final Persona persona;
    private final List<Step> steps;
    private final int place;
    private final Kit kit;

    private WeekGrid(Kit kit, Persona persona, List<Step> steps, int place) {
        this.kit = kit;
        this.persona = persona;
        this.steps = steps;
        this.place = place;
    }

    /** A week and what its marks mean. */
    static Node of(Kit kit, Persona persona, List<Step> steps, int place) {
        var grid = new WeekGrid(kit, persona, steps, place);
        var picture = new Picture(kit, WIDTH, TOP + 7 * ROW + 2, grid::paint);
        var legend = new FlowPane(12, 2);
        if (persona.obligations().stream().anyMatch(o -> o.hard())) {
            legend.getChildren().add(grid.key(kit.text("inspector.week.hard"), (s, t, b) -> hard(s, b, t)));
        }
        if (persona.obligations().stream().anyMatch(o -> !o.hard())) {
            legend.getChildren().add(grid.key(kit.text("inspector.week.soft"), (s, t, b) -> soft(s, b, t)));
        }
        if (!steps.isEmpty()) {
            legend.getChildren().add(grid.key(kit.text("inspector.week.walk"), grid::lived));
        }
        return new VBox(6, picture, legend);
    }

    private interface Mark {
        void paint(Surface surface, Theme theme, Box box);
    }

    private Pane key(String words, Mark mark) {
        var picture = new Picture(kit, 12, 9, (s, t) -> mark.paint(s, t, new Box(0, 0, 12, 9)));
        var key = new HBox(5, picture, Sheet.label(words, "db-muted", "db-small"));
        key.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return key;
    }

    private void paint(Surface surface, Theme theme) {
        var ink = theme.of(Tone.MUTED);
        for (int hour = 0; hour <= 24; hour += 6) {
            var text = Integer.toString(hour);
            double width = kit.metrics().width(text, SMALL);
            surface.text(Math.min(x(hour * 60) - width / 2, WIDTH - width), 9, width, text, SMALL, ink);
        }
        for (var day : Day.values()) {
            int row = day.startMinute() / Moment.DAY;
            double y = TOP + row * ROW;
            var name = kit.say(Phrase.of("inspector.week.day", "day", day));
            var brief = name.substring(0, Math.min(2, name.length()));
            surface.text(0, y + 9.5, LABEL, brief, SMALL, ink);
            surface.fill(new Shape.Round(new Box(x(0), y, WIDTH - LABEL, ROW - 2), 2), theme.of(Tone.TILE));
        }
        for (var obligation : persona.obligations()) {
            for (var day : obligation.window().days()) {
                var box = box(
                        day.startMinute() / Moment.DAY,
                        obligation.window().from(),
                        obligation.window().to());
                if (obligation.hard()) {
                    hard(surface, box, theme);
                } else {
                    soft(surface, box, theme);
                }
            }
        }
        steps.forEach(step -> step(surface, theme, step.startsAt(), step.endsAt()));
    }

    private void step(Surface surface, Theme theme, long from, long to) {
        long at = from;
        // It may go on beyond midnight, and beyond Sunday
        for (int days = 0; days < 8 && (at < to || at == from); days++) {
            long midnight = (at / Moment.DAY + 1) * Moment.DAY;
            long end = Math.min(Math.max(to, at), midnight);
            int row = (int) (at / Moment.DAY % 7);
            lived(surface, theme, box(row, (int) (at % Moment.DAY), (int) (end - at + at % Moment.DAY)));
            at = end == from ? to : end;
        }
    }

    private void lived(Surface surface, Theme theme, Box box) {
        var wide = new Box(box.x(), box.y() + 1, Math.max(3, box.width()), box.height() - 2);
        surface.fill(new Shape.Round(wide, 1.5), theme.of(Tone.ofPerson(place)));
        surface.stroke(new Shape.Round(wide, 1.5), new Pen(theme.of(Tone.PANEL), .8));
    }

    private static void hard(Surface surface, Box box, Theme theme) {
        surface.fill(new Shape.Round(box, 2), theme.of(Tone.MUTED).over(theme.of(Tone.PANEL), .62));
    }

    private static void soft(Surface surface, Box box, Theme theme) {
        var pen = new Pen(theme.of(Tone.MUTED).over(theme.of(Tone.PANEL), .7), .9);
        surface.clip(new Shape.Round(box, 2), () -> {
            var lines = Path.from(box.x(), box.y());
            for (double x = box.x() - box.height(); x < box.x() + box.width(); x += PITCH) {
                lines.move(x, box.y() + box.height()).line(x + box.height(), box.y());
            }
            surface.stroke(lines.build().shape(), pen);
        });
        surface.stroke(new Shape.Round(box, 2), pen);
    }

    private static Box box(int row, int from, int to) {
        return new Box(x(from), TOP + row * ROW, x(to) - x(from), ROW - 2);
    }

    private static double x(int minute) {
        return LABEL + (WIDTH - LABEL) * minute / Moment.DAY;
    }
}
