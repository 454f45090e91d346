package org.dartboard.ui.agenda;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.agenda.Clock;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.kordamp.ikonli.feather.Feather;

/** The time of a step, to be read from the back of the room: how much is left, and in words and form whether it is enough. */
final class TimeView extends VBox {

    private static final long SECOND = 1000;

    private final Kit kit;
    private final Label left = new Label();
    private final Label state = new Label();
    private final Label all = new Label();

    TimeView(Kit kit) {
        this.kit = kit;
        left.setId("guide-left");
        left.getStyleClass().add("guide-left");
        state.setId("guide-state");
        state.getStyleClass().add("guide-state");
        all.setId("guide-all");
        all.getStyleClass().add("db-muted");
        getStyleClass().add("guide-time");
        setAlignment(Pos.CENTER);
        setMinWidth(Region.USE_PREF_SIZE);
        for (var label : new Label[] {left, state, all}) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        getChildren().addAll(left, state, all);
    }

    /** One line. */
    void fold(boolean is) {
        for (var label : new Label[] {state, all}) {
            label.setVisible(!is);
            label.setManaged(!is);
        }
    }

    /** How it stands. */
    // texts: agenda.time.*
    void tell(Clock clock, long now) {
        var at = clock.state(now);
        for (var other : Clock.State.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(name(other)), other == at);
        }
        var time = figures(Math.abs(clock.left(now)));
        left.setText(at == Clock.State.OVER ? "+" + time : time);
        var word = clock.isRunning() ? name(at) : "paused";
        state.setText(kit.say(Phrase.of("agenda.time." + word)));
        state.setGraphic(Glyphs.of(
                clock.isRunning()
                        ? switch (at) {
                            case IN_TIME -> Feather.CLOCK;
                            case SOON -> Feather.BELL;
                            case OVER -> Feather.ALERT_TRIANGLE;
                        }
                        : Feather.PAUSE));
        long minutes = clock.leftInAll(now);
        all.setText(kit.say(
                minutes < 0
                        ? Phrase.of("agenda.all.over", "n", (-minutes + Clock.MINUTE - 1) / Clock.MINUTE)
                        : Phrase.of("agenda.all.left", "n", (minutes + Clock.MINUTE - 1) / Clock.MINUTE)));
        left.setAccessibleText(kit.say(Phrase.of("agenda.time", "time", time, "state", state.getText())));
    }

    private static String name(Clock.State state) {
        return switch (state) {
            case IN_TIME -> "intime";
            case SOON -> "soon";
            case OVER -> "over";
        };
    }

    /** Minutes and seconds; a second that has begun still counts as left. */
    private static String figures(long millis) {
        long seconds = (millis + SECOND / 2) / SECOND;
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
