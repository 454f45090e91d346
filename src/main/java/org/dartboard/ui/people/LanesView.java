package org.dartboard.ui.people;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
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
import org.dartboard.ui.kit.Topic;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Settings;
import org.kordamp.ikonli.feather.Feather;

/**
 * What people live, side by side: their moments while they walk, and at the end what came of it and why. What a change made
 * of it is told above.
 */
public final class LanesView extends StackPane {

    /** What the choice between moments and outcome takes, with the space around it. */
    private static final double TABS = 180;

    /** Below this width the sentence where ways part does not stand in the upper edge, but what it is about. */
    private static final double NARROW = 820;

    /** Below this height every line counts. */
    private static final double LOW = 240;

    private static final PseudoClass IS_LOW = PseudoClass.getPseudoClass("low");

    private final Desk desk;
    private final Kit kit;
    private final Settings settings;
    private final ToggleButton moments;
    private final ToggleButton outcome;
    private final LanePane lanes;
    private final OutcomePane end;
    private final PauseTransition linger = new PauseTransition();
    private final Sentence sentence;
    private final Button parting = new Button("", Glyphs.of(Feather.GIT_BRANCH));
    private int told;

    /**
     * The lanes of a desk.
     *
     * @param settings has the speed at which walks are played
     */
    public LanesView(Desk desk, Kit kit, Settings settings) {
        this.desk = desk;
        this.kit = kit;
        this.settings = settings;
        Marks.style(this);
        getStyleClass().add("people-view");
        setMinSize(0, 0);
        var bench = new Bench(desk, kit, new Sheet(kit));
        lanes = new LanePane(desk, kit, card -> MomentSheet.open(bench, card));
        end = new OutcomePane(bench);
        var group = new ToggleGroup();
        moments = tab(kit.text("people.moments"), "moments", group);
        outcome = tab(kit.text("people.outcome"), "outcome", group);
        var tabs = new HBox(moments, outcome);
        tabs.getStyleClass().addAll("db-segments", "small-segments");
        tabs.setMinWidth(USE_PREF_SIZE);
        tabs.setMaxHeight(USE_PREF_SIZE);
        var transport = new Transport(kit, desk.playback(), settings);
        sentence = new Sentence(desk, kit);
        parting();
        var head = new HBox(tabs, transport, parting);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("people-head");
        var body = new StackPane(lanes, end);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().add(new VBox(new ChangeBar(desk, kit), head, sentence, body));
        widthProperty().subscribe(w -> {
            transport.fit(w.doubleValue() - TABS);
            tellParting();
        });
        heightProperty().subscribe(h -> pseudoClassStateChanged(IS_LOW, h.doubleValue() < LOW));
        new Clock(desk.playback(), settings, this).start();
        linger.setOnFinished(_ -> show(desk.playback().isAtEnd()));
        desk.playback().livedProperty().subscribe(_ -> follow());
        outcome.disableProperty().bind(desk.veil().drawnProperty());
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
        Topic.on(this, isEnd ? "lanes.outcome" : "lanes");
        lanes.setVisible(!isEnd);
        end.setVisible(isEnd);
        sentence.setVisible(!isEnd);
        sentence.setManaged(!isEnd);
    }

    /** Where ways part stays in sight when the lanes have gone on. */
    private void parting() {
        parting.setId("parted");
        parting.getStyleClass().setAll("button", "db-link", "parted");
        parting.setMinWidth(0);
        parting.setEllipsisString("…");
        parting.visibleProperty().bind(lanes.partedProperty());
        parting.managedProperty().bind(lanes.partedProperty());
        parting.setTooltip(new Tooltip());
        parting.setOnAction(_ -> {
            show(false);
            lanes.revealParting();
        });
        desk.resultsProperty().subscribe(_ -> tellParting());
    }

    private void tellParting() {
        var results = desk.resultsProperty().get();
        var where = results == null ? null : results.parting();
        var sentence = where == null ? "" : where.text(kit.messages());
        parting.setText(where != null && getWidth() < NARROW ? kit.text("people.parting") : sentence);
        parting.setAccessibleText(sentence);
        parting.getTooltip().setText(sentence);
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
}
