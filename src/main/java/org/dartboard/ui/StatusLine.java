package org.dartboard.ui;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Notice;
import org.kordamp.ikonli.feather.Feather;

/** The window's lower edge: whether all is saved, how people fare, what was said in passing, what is being computed. */
final class StatusLine extends HBox {

    /** How long something that is said in passing stays. */
    private static final Duration STAY = Duration.seconds(6);

    /** What takes no longer than that shows no progress. */
    private static final Duration PATIENCE = Duration.millis(300);

    private final Kit kit;
    private final Label notice = new Label();
    private final PauseTransition stay = new PauseTransition(STAY);
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final ProgressIndicator working = new ProgressIndicator();

    /**
     * A status line.
     *
     * @param headlines how people fare
     * @param zoom how near the map is seen, 1 for 100 %
     */
    StatusLine(Kit kit, Desk desk, Node headlines, ObservableValue<Number> zoom) {
        this.kit = kit;
        getStyleClass().add("status-line");
        notice.getStyleClass().add("db-medium");
        working.setPrefSize(14, 14);
        working.setMaxSize(14, 14);
        working.setVisible(false);
        working.setAccessibleText(kit.text("ui.working"));
        var percent = new Label();
        percent.setId("zoom");
        percent.setMinWidth(USE_PREF_SIZE);
        percent.getStyleClass().add("db-muted");
        percent.textProperty()
                .bind(zoom.map(z -> kit.say(Phrase.of("ui.zoom", "percent", Math.round(z.doubleValue() * 100)))));
        percent.visibleProperty().bind(desk.editorProperty().map(_ -> true).orElse(false));
        // Both have all the room between what stands at the ends
        var middle = new StackPane(headlines, notice);
        middle.setMinWidth(0);
        setHgrow(middle, Priority.ALWAYS);
        getChildren().addAll(saved(desk), middle, working, percent);
        desk.noticeProperty().subscribe(said -> {
            if (said != null) {
                say(said);
            }
        });
        stay.setOnFinished(_ -> show(false, headlines));
        patience.setOnFinished(_ -> working.setVisible(desk.runningProperty().get() > 0));
        desk.runningProperty().subscribe(n -> {
            if (n.intValue() == 0) {
                patience.stop();
                working.setVisible(false);
            } else if (!working.isVisible()) {
                patience.play();
            }
        });
        desk.noticeProperty().subscribe(said -> show(said != null, headlines));
        show(false, headlines);
    }

    private Label saved(Desk desk) {
        var label = new Label();
        label.setId("saved");
        label.textProperty()
                .bind(desk.editorProperty()
                        .map(e -> kit.text(e.isSaved() ? "ui.saved" : "ui.unsavedMark"))
                        .orElse(""));
        label.graphicProperty()
                .bind(desk.editorProperty().map(e -> Glyphs.of(e.isSaved() ? Feather.CHECK : Feather.EDIT_3)));
        label.getStyleClass().add("db-muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void say(Notice said) {
        notice.setText(kit.say(said.phrase()));
        notice.setGraphic(Glyphs.of(said.kind() == Notice.Kind.REFUSED ? Feather.SLASH : Feather.INFO));
        stay.playFromStart();
    }

    /** A notice stands where the headlines stand otherwise. */
    private void show(boolean said, Node headlines) {
        notice.setVisible(said);
        notice.setManaged(said);
        headlines.setVisible(!said);
        headlines.setManaged(!said);
    }
}
