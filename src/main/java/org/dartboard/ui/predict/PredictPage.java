package org.dartboard.ui.predict;

import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dartboard.model.Family;
import org.dartboard.predict.Predictions;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Segments;
import org.dartboard.ui.kit.Switches;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Notice;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Predict first. A table is named, then two clicks make an expectation: a place, on the map or in the list, and a family of
 * trouble, by its button or by 1 to 9. <em>Walk</em> sends people out; <em>Reveal</em> holds what was expected against what is
 * found.
 */
public final class PredictPage extends VBox {

    /** As they are numbered. */
    private static final List<Family> FAMILIES = List.of(Family.values());

    private final Desk desk;
    private final Kit kit;
    private final Runnable close;
    private final Sitting sitting;
    private final TableBar tables;
    private final GuessPane guessing;
    private final RevealPane revealing;
    private final Segments<Boolean> which;
    private final ToggleSwitch hide;
    private final Button walk = new Button();
    private final Label nobody = new Label();
    private final Label legend = new Label();
    private final EventHandler<KeyEvent> digits = this::digit;
    private final ObservableValue<Boolean> open;
    private Scored.@Nullable Score scored;
    private boolean revealed;
    private boolean walking;

    /**
     * A page about what is on a desk.
     *
     * @param open whether it is looked at
     * @param close makes room for those who walk
     */
    public PredictPage(Desk desk, Kit kit, ObservableValue<Boolean> open, Runnable close) {
        this.desk = desk;
        this.kit = kit;
        this.close = close;
        setId("predict");
        getStyleClass().add("predict-page");
        getStylesheets()
                .add(Objects.requireNonNull(PredictPage.class.getResource("predict.css"))
                        .toExternalForm());
        sitting = new Sitting(desk);
        tables = new TableBar(desk, kit, sitting);
        guessing = new GuessPane(desk, kit, sitting);
        this.open = open;
        revealing = new RevealPane(desk, kit, this::mark);
        which = new Segments<>("predict-which", on -> reveal(Boolean.TRUE.equals(on)));
        which.setMinWidth(Region.USE_PREF_SIZE);
        which.setPrefWidth(Widths.of(List.of(kit.text("predict.predict"), kit.text("predict.reveal")), 2));
        hide = Switches.make(kit.text("predict.hide"));
        hide.setId("predict-hide");
        hide.setMinWidth(70);
        hide.setTooltip(new Tooltip(kit.text("predict.hide.tip")));
        walk.setId("predict-walk");
        walk.setText(kit.text("predict.walk"));
        walk.setGraphic(Glyphs.of(Feather.PLAY));
        walk.getStyleClass().setAll("button", "db-primary", "predict-walk");
        walk.setMinWidth(Region.USE_PREF_SIZE);
        walk.disableProperty().bind(desk.playback().courseProperty().map(c -> c.length() == 0));
        walk.setOnAction(_ -> walk());
        nobody.setText(kit.text("predict.ask.nobody"));
        nobody.getStyleClass().add("predict-begin");
        nobody.setWrapText(true);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var head = new HBox(12, tables, spring, hide, walk, which);
        head.setAlignment(Pos.CENTER_LEFT);
        var body = new StackPane(guessing, revealing, nobody);
        StackPane.setAlignment(nobody, Pos.TOP_LEFT);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        setMinWidth(0);
        legend.setId("predict-legend");
        legend.getStyleClass().addAll("db-muted", "db-small");
        legend.setMinWidth(0);
        desk.map().expectedProperty().subscribe(marks -> shown(legend, !marks.isEmpty()));
        getChildren().addAll(head, body, legend);
        follow();
        show();
    }

    private void follow() {
        var veil = desk.veil();
        hide.setSelected(veil.isDrawn());
        hide.selectedProperty().subscribe(on -> {
            if (on && !veil.isDrawn()) {
                veil.draw();
            } else if (!on) {
                veil.lift();
            }
        });
        veil.drawnProperty().subscribe(drawn -> {
            hide.setSelected(drawn);
            mark();
            if (drawn) {
                reveal(false);
            }
        });
        open.subscribe(_ -> mark());
        sitting.turnProperty().subscribe(_ -> {
            if (revealed) {
                // What is revealed is of all tables and places
                tables.show();
            } else {
                show();
            }
        });
        desk.editorProperty().subscribe(_ -> show());
        desk.resultsProperty().subscribe(_ -> {
            if (revealed) {
                revealing.show();
            }
        });
        desk.playback().livedProperty().subscribe(_ -> arrived());
        focusWithinProperty().subscribe(in -> {
            if (in) {
                veil.offer();
            }
        });
        // Arrows would go from button to button
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // A place is clicked on the map, which has the keyboard then
        sceneProperty().subscribe((before, now) -> listen(before, now));
    }

    private void listen(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_PRESSED, digits);
        }
        if (now != null) {
            now.addEventHandler(KeyEvent.KEY_PRESSED, digits);
        }
    }

    /** The keyboard comes to the page. */
    @Override
    public void requestFocus() {
        if (!tables.focusName()) {
            guessing.enter();
        }
    }

    private void show() {
        var environment = desk.environment();
        boolean people = environment != null && !environment.personas().isEmpty();
        boolean some = people && !Predictions.tables(environment).isEmpty();
        tables.setVisible(people);
        tables.show();
        shown(guessing, some && !revealed);
        shown(revealing, people && revealed);
        nobody.setText(kit.text(people ? "predict.begin" : "predict.ask.nobody"));
        shown(nobody, !some && !revealed);
        which.show(
                List.of(
                        new Segments.Choice<>(false, kit.text("predict.predict"), kit.text("predict.predict")),
                        new Segments.Choice<>(true, kit.text("predict.reveal"), kit.text("predict.reveal.tip"))),
                revealed);
        legend.setText(kit.text(revealed ? "predict.legend.revealed" : "predict.legend"));
        mark();
        if (some && !revealed) {
            guessing.show();
        }
        if (revealed) {
            revealing.show();
        }
    }

    /** Marks on the map what is expected, as long as people predict or look at what came of it. */
    private void mark() {
        var environment = desk.environment();
        boolean looking = open.getValue() || desk.veil().isDrawn();
        if (environment == null || !looking) {
            desk.map().expectedProperty().set(List.of());
        } else if (!revealed) {
            desk.map()
                    .expectedProperty()
                    .set(Marking.of(environment, sitting.turn().table()));
        } else if (scored != null) {
            desk.map().expectedProperty().set(Marking.of(environment, scored.scoring()));
        }
    }

    private void mark(Scored.Score score) {
        scored = score;
        mark();
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /** Holds what was expected against what is found; or goes back to predicting. */
    private void reveal(boolean on) {
        if (revealed == on) {
            return;
        }
        revealed = on;
        if (on) {
            desk.veil().lift();
        } else {
            revealing.clear();
            scored = null;
        }
        show();
    }

    /** Sends people out: what they meet is told as they walk. */
    private void walk() {
        walking = true;
        reveal(false);
        desk.modeProperty().set(Mode.PEOPLE);
        close.run();
        desk.playback().go(0);
        desk.playback().playingProperty().set(true);
    }

    private void arrived() {
        var environment = desk.environment();
        if (walking && environment != null && desk.playback().isAtEnd()) {
            walking = false;
            if (!Predictions.tables(environment).isEmpty()) {
                desk.say(Notice.Kind.DONE, Phrase.of("predict.arrived"));
            }
        }
    }

    /** Keys of the page; a field keeps its own. */
    private void pressed(KeyEvent event) {
        if (revealed || !isPlain(event) || isTyped(event.getTarget())) {
            return;
        }
        switch (event.getCode()) {
            case UP -> guessing.step(-1);
            case DOWN -> guessing.step(1);
            case P -> next(sitting.turn().person(), people(), sitting::person);
            case T -> next(sitting.turn().table(), tables(), sitting::table);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private List<String> people() {
        var environment = desk.environment();
        return environment == null
                ? List.of()
                : environment.personas().stream().map(p -> p.id()).toList();
    }

    private List<String> tables() {
        var environment = desk.environment();
        return environment == null ? List.of() : Predictions.tables(environment);
    }

    private static void next(@Nullable String now, List<String> all, java.util.function.Consumer<String> choose) {
        if (!all.isEmpty()) {
            choose.accept(all.get((now == null ? 0 : all.indexOf(now) + 1) % all.size()));
        }
    }

    /** 1 to 9, wherever the keyboard is while the page is open. */
    private void digit(KeyEvent event) {
        int number = number(event.getCode());
        if (number > 0 && !revealed && isPlain(event) && !isTyped(event.getTarget()) && isOpen()) {
            guessing.press(FAMILIES.get(number - 1));
            event.consume();
        }
    }

    private static int number(KeyCode code) {
        var name = code.getName();
        var digit = name.substring(name.length() - 1);
        return code.isDigitKey() && !digit.equals("0") ? Integer.parseInt(digit) : 0;
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown() && !event.isShiftDown();
    }

    private static boolean isTyped(Object target) {
        return target instanceof TextInputControl || target instanceof ComboBoxBase<?>;
    }

    /** Whether it is seen: a drawer that is closed keeps its pages. */
    private boolean isOpen() {
        @Nullable Node at = this;
        while (at != null && at.isVisible()) {
            at = at.getParent();
        }
        return at == null && getScene() != null;
    }
}
