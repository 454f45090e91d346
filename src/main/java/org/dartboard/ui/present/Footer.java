package org.dartboard.ui.present;

import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;

/** The lower edge of a talk: a quiet mark of how far it is, the number that is typed, and at first which keys there are. */
final class Footer extends Pane {

    private static final Duration SEEN = Duration.seconds(7);
    private static final Duration FADING = Duration.millis(700);
    private static final double LINE = 4;

    private final Kit kit;
    private final ReadOnlyDoubleProperty size;
    private final Region past = new Region();
    private final Label number = new Label();
    private final Label typed = new Label();
    private final HBox hint;
    private final PauseTransition pause = new PauseTransition(SEEN);
    private final FadeTransition fade;
    private double part;

    Footer(Kit kit, ReadOnlyDoubleProperty size) {
        this.kit = kit;
        this.size = size;
        setMouseTransparent(true);
        past.getStyleClass().add("present-past");
        number.setId("present-number");
        number.getStyleClass().add("present-number");
        typed.setId("present-typed");
        typed.getStyleClass().add("present-typed");
        hint = new HBox(new Label(kit.text("present.keys")));
        hint.setId("present-keys");
        hint.setAlignment(Pos.CENTER);
        hint.getStyleClass().add("present-keys");
        fade = new FadeTransition(FADING, hint);
        fade.setToValue(0);
        getChildren().addAll(past, number, typed, hint);
        size.subscribe(_ -> requestLayout());
    }

    /** Shows the keys for a while. */
    void begin(boolean calm) {
        hint.setOpacity(1);
        hint.setVisible(true);
        pause.setOnFinished(_ -> {
            if (calm) {
                hint.setVisible(false);
            } else {
                fade.playFromStart();
            }
        });
        pause.playFromStart();
    }

    /** Nothing moves any more. */
    void end() {
        pause.stop();
        fade.stop();
    }

    /** How far the talk is. */
    void show(int at, int length) {
        part = length < 2 ? 1 : (double) at / (length - 1);
        number.setText(kit.say(Phrase.of("present.number", "n", at + 1, "all", length)));
        requestLayout();
    }

    /** The number that is being typed. */
    void typed(String digits) {
        typed.setText(digits.isEmpty() ? "" : kit.say(Phrase.of("present.typed", "n", digits)));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double s = size.get();
        past.resizeRelocate(0, getHeight() - LINE * s, getWidth() * part, LINE * s);
        place(number, s, 1, 20);
        place(typed, s, .5, 20);
        place(hint, s, .5, 20);
        typed.setVisible(!typed.getText().isEmpty());
    }

    /** Puts something at the lower edge, as large as the talk. */
    private void place(Region node, double s, double across, double edge) {
        node.getTransforms().setAll(new Scale(s, s, 0, 0));
        node.autosize();
        double width = node.getWidth() * s;
        double room = getWidth() - 2 * edge * s - width;
        node.relocate(edge * s + room * across, getHeight() - (12 + node.getHeight()) * s);
    }
}
