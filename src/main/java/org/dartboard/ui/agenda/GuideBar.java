package org.dartboard.ui.agenda;

import java.util.List;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dartboard.agenda.Clock;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The guide above the map: the step, what to do, what to ask, and the time. Folded it is a single line. Without an agenda it
 * is not there.
 */
public final class GuideBar extends VBox {

    /** Below this width, in units of the interface, words stand below what is pressed. */
    private static final double NARROW = 860;

    /** In a window less high than that it begins folded. */
    private static final double LOW = 520;

    private static final PseudoClass IS_NARROW = PseudoClass.getPseudoClass("narrow");

    private final Guide guide;
    private final Kit kit;
    private final ObservableValue<@Nullable Environment> environment;
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final BooleanProperty caseShown = new SimpleBooleanProperty();
    private final Label number = new Label();
    private final Label title = words("guide-title");
    private final Label doing = words("guide-do");
    private final Label ask = words("guide-ask");
    private final TimeView time;
    private final VBox steps = new VBox(3);
    private final Button back;
    private final Button next;
    private final Button pause;
    private final Button fold;
    private final Button lesson;
    private final VBox text;
    private final HBox head;
    private final HBox main;
    private final HBox further;
    private final VBox buttons;
    private final HBox line = new HBox();
    private boolean narrow;
    private final Timeline tick;
    private @Nullable Clock shown;

    /**
     * A bar for a guide.
     *
     * @param environment what is open; null: nothing
     */
    public GuideBar(Guide guide, Kit kit, ObservableValue<@Nullable Environment> environment) {
        this.guide = guide;
        this.kit = kit;
        this.environment = environment;
        var sheet = GuideBar.class.getResource("agenda.css");
        if (sheet != null) {
            getStylesheets().add(sheet.toExternalForm());
        }
        setId("guide");
        getStyleClass().add("guide");
        time = new TimeView(kit);
        number.setId("guide-number");
        number.getStyleClass().add("guide-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        title.setId("guide-title");
        doing.setId("guide-do");
        ask.setId("guide-ask");
        ask.setGraphic(Glyphs.of(Feather.MESSAGE_CIRCLE));
        back = button("guide-back", kit.text("agenda.bar.back"), Feather.CHEVRON_LEFT, guide::back);
        next = button("guide-next", kit.text("agenda.bar.next"), null, guide::next);
        next.getStyleClass().setAll("button", "db-primary");
        pause = button("guide-pause", kit.text("agenda.bar.pause"), Feather.PAUSE, guide::pause);
        var more = button("guide-more", kit.text("agenda.bar.more"), null, guide::more);
        more.setTooltip(new Tooltip(kit.text("agenda.bar.more.tip")));
        var open = button("guide-open", kit.text("agenda.bar.open"), null, guide::open);
        lesson = button("guide-case", kit.text("agenda.bar.case"), Feather.LIST, () -> caseShown.set(!caseShown.get()));
        fold = icon("guide-fold", () -> folded.set(!folded.get()));
        var leave = icon("guide-leave", guide::leave);
        leave.setGraphic(Glyphs.of(Feather.X));
        called(leave, kit.text("agenda.bar.leave"));
        head = new HBox(10, number, title);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinWidth(0);
        text = new VBox(4);
        text.setMinWidth(0);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(head, Priority.ALWAYS);
        HBox.setHgrow(text, Priority.ALWAYS);
        main = row(back, pause, more, next, fold, leave);
        main.setMinWidth(Region.USE_PREF_SIZE);
        further = row(open, lesson);
        buttons = new VBox(8);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        steps.getStyleClass().add("guide-case");
        widthProperty().map(w -> w.doubleValue() < NARROW).subscribe(this::arrange);
        tick = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tell()));
        tick.setCycleCount(Animation.INDEFINITE);
        folded.subscribe(is -> {
            shown(doing, !is);
            shown(ask, !is);
            shown(further, !is);
            shown(more, !is);
            time.fold(is || narrow);
            fold.setGraphic(Glyphs.of(is ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP));
            called(fold, kit.text(is ? "agenda.bar.unfold" : "agenda.bar.fold"));
            pseudoClassStateChanged(PseudoClass.getPseudoClass("folded"), is);
            showCase();
        });
        caseShown.subscribe(_ -> showCase());
        environment.subscribe(_ -> showCase());
        guide.clockProperty().subscribe(this::show);
    }

    /** All of it in a line, or, where that would leave no room for words, the words below what is pressed. */
    private void arrange(boolean isNarrow) {
        narrow = isNarrow;
        pseudoClassStateChanged(IS_NARROW, narrow);
        for (Pane box : List.of(this, line, text, buttons)) {
            box.getChildren().clear();
        }
        for (var button : List.of(back, pause)) {
            button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        }
        line.setSpacing(narrow ? 12 : 20);
        time.fold(narrow || folded.get());
        if (narrow) {
            line.getChildren().addAll(head, time, main);
            getChildren().addAll(line, doing, ask, further, steps);
        } else {
            text.getChildren().addAll(head, doing, ask);
            buttons.getChildren().addAll(main, further);
            line.getChildren().addAll(text, time, buttons);
            getChildren().addAll(line, steps);
        }
    }

    private static Label words(String style) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(6, nodes);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private static Button button(String id, String text, @Nullable Feather icon, Runnable action) {
        var button = new Button(text, icon == null ? null : Glyphs.of(icon));
        button.setId(id);
        button.getStyleClass().setAll("button", "db-plain");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Button icon(String id, Runnable action) {
        var button = new Button();
        button.setId(id);
        button.getStyleClass().setAll("button", "db-icon-button");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static void called(Button button, String name) {
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private void show(@Nullable Clock now) {
        var before = shown;
        shown = now;
        shown(this, now != null);
        if (now == null) {
            tick.stop();
            return;
        }
        if (before == null
                && getScene() != null
                && getScene().getHeight() < LOW * kit.scaleProperty().get()) {
            folded.set(true);
        }
        if (before == null || before.step() != now.step() || !before.agenda().equals(now.agenda())) {
            var step = now.at();
            number.setText(kit.say(Phrase.of(
                    "agenda.bar.number",
                    "n",
                    now.step() + 1,
                    "all",
                    now.agenda().steps().size())));
            title.setText(kit.say(step.title()));
            doing.setText(kit.say(step.doing()));
            ask.setText(kit.say(step.ask()));
            caseShown.set(now.step() == 0);
            showCase();
        }
        back.setDisable(now.step() == 0);
        next.setDisable(now.isLast());
        pause.setText(kit.text(now.isRunning() ? "agenda.bar.pause" : "agenda.bar.resume"));
        pause.setGraphic(Glyphs.of(now.isRunning() ? Feather.PAUSE : Feather.PLAY));
        if (now.isRunning()) {
            tick.play();
        } else {
            tick.stop();
        }
        tell();
    }

    private void tell() {
        var now = guide.clockProperty().get();
        if (now != null) {
            time.tell(now, guide.now());
        }
    }

    /** The steps of the lesson that the file brings along. */
    private void showCase() {
        var now = guide.clockProperty().get();
        var lines = now != null && now.agenda().id().equals("lesson") ? lines() : List.<String>of();
        shown(lesson, !lines.isEmpty() && !folded.get());
        boolean seen = !lines.isEmpty() && caseShown.get() && !folded.get();
        shown(steps, seen);
        steps.getChildren().clear();
        if (seen) {
            var own = environment.getValue();
            var name = own == null || own.lesson() == null ? "" : own.lesson().title();
            var head = new Label((name.isBlank() ? kit.text("agenda.bar.case") : name).toUpperCase(Locale.ROOT));
            head.getStyleClass().add("db-head");
            steps.getChildren().add(head);
            for (int i = 0; i < lines.size(); i++) {
                var line = words("guide-case-step");
                line.setText(kit.say(Phrase.of("agenda.bar.case.step", "n", i + 1, "step", lines.get(i))));
                steps.getChildren().add(line);
            }
        }
    }

    private List<String> lines() {
        var own = environment.getValue();
        var lesson = own == null ? null : own.lesson();
        return lesson == null ? List.of() : lesson.steps();
    }
}
