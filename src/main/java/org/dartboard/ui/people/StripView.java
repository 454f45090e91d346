package org.dartboard.ui.people;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dartboard.picture.Box;
import org.dartboard.picture.Path;
import org.dartboard.picture.Pen;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Surface;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Picture;
import org.dartboard.ui.state.Walked;

/** A small chart of a walk along its time, with a key to its signs. */
final class StripView extends VBox {

    private static final double WIDTH = 234;
    private static final double HEIGHT = 26;
    private static final double MIDDLE = 13;
    private static final double RADIUS = 4;

    private final Tone tone;

    /** A sign of the chart. */
    private interface Sign {
        void paint(Surface surface, Theme theme, double x, double y);
    }

    StripView(Kit kit, Walked walked, int place) {
        super(1);
        tone = Tone.ofPerson(place);
        var strip = Strip.of(walked.walk());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(kit.say(Phrase.of(
                "people.strip",
                "days",
                strip.days(),
                "stops",
                strip.stops().size(),
                "waits",
                strip.waits().size())));
        getChildren().add(new Picture(kit, WIDTH, HEIGHT, (surface, theme) -> paint(strip, surface, theme)));
        var key = new FlowPane(10, 0);
        key.getChildren().add(entry(kit, kit.text("people.strip.moment"), this::stop));
        if (!strip.waits().isEmpty()) {
            key.getChildren()
                    .add(entry(
                            kit,
                            kit.text("people.strip.wait"),
                            (surface, theme, x, y) -> wait(surface, theme, x - 5, x + 5, y)));
        }
        if (strip.stops().stream().anyMatch(Strip.Stop::paid)) {
            key.getChildren().add(entry(kit, kit.text("people.strip.paid"), StripView::paid));
        }
        if (strip.stops().stream().anyMatch(Strip.Stop::taken)) {
            key.getChildren().add(entry(kit, kit.text("people.strip.taken"), StripView::taken));
        }
        var days = new Label(kit.say(Phrase.of("people.strip.days", "n", strip.days())));
        days.getStyleClass().add("strip-key");
        key.getChildren().add(days);
        getChildren().add(key);
    }

    private static Label entry(Kit kit, String text, Sign sign) {
        var label = new Label(text, new Picture(kit, 12, 12, (surface, theme) -> sign.paint(surface, theme, 6, 6)));
        label.getStyleClass().add("strip-key");
        label.setAlignment(Pos.CENTER_LEFT);
        return label;
    }

    private void paint(Strip strip, Surface surface, Theme theme) {
        surface.stroke(
                Path.from(RADIUS + 1, MIDDLE)
                        .line(WIDTH - RADIUS - 1, MIDDLE)
                        .build()
                        .shape(),
                new Pen(theme.of(Tone.HAIRLINE), 2));
        strip.waits().forEach(w -> wait(surface, theme, x(w.from()), x(w.to()), MIDDLE));
        for (var stop : strip.stops()) {
            stop(surface, theme, x(stop.at()), MIDDLE);
            if (stop.paid()) {
                paid(surface, theme, x(stop.at()), MIDDLE + 9);
            }
            if (stop.taken()) {
                taken(surface, theme, x(stop.at()), MIDDLE - 9);
            }
        }
    }

    private static double x(double share) {
        return RADIUS + 1 + share * (WIDTH - 2 * RADIUS - 2);
    }

    private static void wait(Surface surface, Theme theme, double from, double to, double y) {
        var path = Path.from(from, y).line(Math.max(to, from + 1), y).build().shape();
        surface.stroke(path, new Pen(theme.of(Tone.MUTED), 3));
    }

    private void stop(Surface surface, Theme theme, double x, double y) {
        surface.fill(new Shape.Disc(x, y, RADIUS + 1), theme.of(Tone.CARD));
        surface.fill(new Shape.Disc(x, y, RADIUS), theme.of(tone));
    }

    private static void paid(Surface surface, Theme theme, double x, double y) {
        surface.fill(new Shape.Round(Box.around(x, y, 5, 5), 1), theme.of(Tone.INK));
    }

    private static void taken(Surface surface, Theme theme, double x, double y) {
        var diamond = Path.from(x, y - 3.5)
                .line(x + 3.5, y)
                .line(x, y + 3.5)
                .line(x - 3.5, y)
                .close()
                .build()
                .shape();
        surface.fill(diamond, theme.of(Tone.ACCESS));
    }
}
