package org.dartboard.ui.people;

import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import org.dartboard.picture.Tone;
import org.dartboard.ui.kit.Kit;

/** The line that joins a person's cards, in her colour: drawn through as far as she came, thin where she is still to go. */
final class LaneLine extends Group {

    private final Line past = new Line();
    private final Line ahead = new Line();

    LaneLine(Kit kit, int place) {
        getChildren().addAll(ahead, past);
        setMouseTransparent(true);
        past.setStrokeWidth(3);
        past.setStrokeLineCap(StrokeLineCap.BUTT);
        ahead.setStrokeWidth(1.5);
        ahead.getStrokeDashArray().setAll(2.0, 5.0);
        paint(kit, place);
        kit.onTheme(this, () -> paint(kit, place));
    }

    private void paint(Kit kit, int place) {
        past.setStroke(kit.color(Tone.ofPerson(place)));
        ahead.setStroke(kit.color(Tone.ofPerson(place)));
    }

    /** Shows the line from where it begins to where she is, and on to its end. */
    void show(double from, double now, double end, double y) {
        set(past, from, now, y);
        set(ahead, now, end, y);
        past.setVisible(now > from);
        ahead.setVisible(end > now);
    }

    private static void set(Line line, double from, double to, double y) {
        line.setStartX(from);
        line.setEndX(to);
        line.setStartY(y);
        line.setEndY(y);
    }
}
