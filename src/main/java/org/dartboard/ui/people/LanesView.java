package org.dartboard.ui.people;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Settings;
import org.kordamp.ikonli.feather.Feather;

/**
 * What people live, side by side: their moments while they walk, and at the end what came of it and why. What a change made
 * of it is told above.
 */
public final class LanesView extends StackPane {

    /** Below this width the sentence stands in a line of its own. */
    private static final double WIDE = 1500;

    /** Below this width there is no room for what is found elsewhere too. */
    private static final double NARROW = 860;

    private final Desk desk;
    private final Settings settings;
    private final ToggleButton moments;
    private final ToggleButton outcome;
    private final LanePane lanes;
    private final OutcomePane end;
    private final PauseTransition linger = new PauseTransition();
    private final Transport transport;
    private final Sentence sentence;
    private final HBox head;
    private final Button parting = new Button("", Glyphs.of(Feather.GIT_BRANCH));
    private final HBox below;
    private int told;

    /**
     * The lanes of a desk.
     *
     * @param settings has the speed at which walks are played
     */
    public LanesView(Desk desk, Kit kit, Settings settings) {
        this.desk = desk;
        this.settings = settings;
        Marks.style(this);
        getStyleClass().add("people-view");
        setMinSize(0, 0);
        var sheet = new Sheet(kit);
        lanes = new LanePane(desk, kit, card -> MomentSheet.open(sheet, desk, kit, card));
        end = new OutcomePane(desk, kit, sheet);
        var group = new ToggleGroup();
        moments = tab(kit.text("people.moments"), "moments", group);
        outcome = tab(kit.text("people.outcome"), "outcome", group);
        var tabs = new HBox(moments, outcome);
        tabs.getStyleClass().addAll("db-segments", "small-segments");
        tabs.setMinWidth(USE_PREF_SIZE);
        tabs.setMaxHeight(USE_PREF_SIZE);
        transport = new Transport(kit, desk.playback(), settings);
        sentence = new Sentence(desk, kit);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        parting(kit);
        head = new HBox(tabs, transport, parting, sentence);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("people-head");
        below = new HBox();
        below.getStyleClass().add("people-below");
        var body = new StackPane(lanes, end);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().add(new VBox(new ChangeBar(desk, kit), head, below, body));
        widthProperty().subscribe(w -> fit(w.doubleValue()));
        new Clock(desk.playback(), settings, this).start();
        linger.setOnFinished(_ -> show(desk.playback().isAtEnd()));
        desk.playback().livedProperty().subscribe(_ -> follow());
        desk.playback().courseProperty().subscribe(_ -> told = desk.playback().lived());
        show(false);
    }

    private ToggleButton tab(String text, String id, ToggleGroup group) {
        var button = new ToggleButton(text);
        button.setId("tab-" + id);
        button.setToggleGroup(group);
        button.setOnAction(_ -> show(id.equals("outcome")));
        return button;
    }

    private void show(boolean isEnd) {
        linger.stop();
        moments.setSelected(!isEnd);
        outcome.setSelected(isEnd);
        lanes.setVisible(!isEnd);
        end.setVisible(isEnd);
        sentence.setVisible(!isEnd);
        fit(getWidth());
    }

    /** Where ways part stays in sight when the lanes have gone on. */
    private void parting(Kit kit) {
        parting.setId("parted");
        parting.getStyleClass().setAll("button", "db-link", "parted");
        parting.setMinWidth(0);
        parting.setEllipsisString("…");
        parting.visibleProperty().bind(lanes.partedProperty());
        parting.managedProperty().bind(lanes.partedProperty());
        var tip = new Tooltip();
        tip.textProperty().bind(parting.textProperty());
        parting.setTooltip(tip);
        parting.setOnAction(_ -> {
            show(false);
            lanes.revealParting();
        });
        desk.resultsProperty().subscribe(results -> {
            var where = results == null ? null : results.parting();
            parting.setText(where == null ? "" : where.text(kit.messages()));
        });
    }

    /** At the end comes what came of it; after a last step, when that has been seen. */
    private void follow() {
        var playback = desk.playback();
        boolean step = playback.lived() == told + 1;
        told = playback.lived();
        boolean over = playback.course().length() > 0 && playback.isAtEnd();
        if (over && step) {
            linger.setDuration(Duration.millis(settings.speedProperty().get().millis()));
            linger.playFromStart();
        } else {
            show(over);
        }
    }

    private void fit(double width) {
        boolean wide = width >= WIDE;
        transport.narrow(width < NARROW);
        (wide ? below : head).getChildren().remove(sentence);
        var row = wide ? head : below;
        if (!row.getChildren().contains(sentence)) {
            row.getChildren().add(sentence);
        }
        below.setVisible(!wide && sentence.isVisible());
        below.setManaged(below.isVisible());
    }
}
