package org.dartboard.ui.sketch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.edit.Editor;
import org.dartboard.model.Environment;
import org.dartboard.sketch.Sketch;
import org.dartboard.sketch.Sketch.Problem;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A text field that draws: the map follows while somebody types. All that is typed until the field is left is one step of
 * the history; Esc takes it back.
 */
public final class SketchPage extends BorderPane {

    /** All typing between two rests is one gesture. */
    static final String GESTURE = "sketch";

    private final Desk desk;
    private final Kit kit;
    private final Background.Line line;
    private final SketchField field;
    private final TextArea area;
    private final Completion completion;
    private final Button write = new Button();
    private final Label state = new Label();
    private final VBox beside = new VBox(3);
    private Sketching now = new Sketching(Environment.EMPTY, List.of());
    private final Deque<Sketching> before = new ArrayDeque<>();
    private @Nullable Draft shown;
    private String atFocus = "";
    private boolean mine;
    private boolean resting;
    private boolean completing;
    private @Nullable String glance;

    /** A page about what is on a desk. */
    public SketchPage(Desk desk, Kit kit) {
        this.desk = desk;
        this.kit = kit;
        line = desk.background().line();
        field = new SketchField(kit);
        area = field.area();
        completion = new Completion(kit, area);
        getStyleClass().add("sketch-page");
        getStylesheets()
                .add(Objects.requireNonNull(SketchPage.class.getResource("sketch.css"))
                        .toExternalForm());
        write.setId("sketch-write");
        write.setText(kit.text("sketch.view.write"));
        write.getStyleClass().setAll("button", "db-link");
        write.setGraphic(Glyphs.of(Feather.EDIT_3));
        write.setMinWidth(USE_PREF_SIZE);
        write.setOnAction(_ -> write());
        state.setId("sketch-state");
        state.getStyleClass().addAll("db-muted", "db-small");
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        var foot = new HBox(10, state, write);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("sketch-foot");
        setCenter(field);
        setBottom(foot);
        setRight(right());
        area.textProperty().subscribe((_, _) -> {
            completing = true;
            draw();
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // What is typed here is for nobody else, least of all for a menu's key
        area.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (!e.isShortcutDown()
                    && !e.isAltDown()
                    && e.getCode() != KeyCode.ESCAPE
                    && !e.getCode().isFunctionKey()) {
                e.consume();
            }
        });
        area.focusedProperty().subscribe((_, focused) -> focused(focused));
        desk.editorProperty().subscribe(this::changed);
        say();
        desk.map().drawingProperty().subscribe(drawing -> {
            var wanted = glance;
            if (wanted != null && drawing != null && drawing.node(wanted) != null) {
                glance = null;
                desk.wishes().glance(wanted);
            }
        });
    }

    private Node right() {
        beside.getStyleClass().add("sketch-beside");
        beside.setId("sketch-beside");
        var scroll = new ScrollPane(beside);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefWidth(330);
        scroll.setMinWidth(220);
        show(List.of());
        return scroll;
    }

    private void pressed(KeyEvent event) {
        if (completion.takes(event)) {
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE && !area.getText().equals(atFocus)) {
            area.replaceText(0, area.getLength(), atFocus);
            completion.close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            rest();
            atFocus = area.getText();
            event.consume();
        } else if (event.getCode() == KeyCode.Z
                && event.isShortcutDown()
                && area.getText().equals(atFocus)) {
            // Nothing was typed that could be taken back: it is the map's history that is meant
            if (event.isShiftDown()) {
                desk.redo();
            } else {
                desk.undo();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            // A table that is pasted has tabs; who presses the key wants to go on
            (event.isShiftDown() ? lookup("#sketch-text") : write).requestFocus();
            if (!event.isShiftDown()) {
                event.consume();
            }
        }
    }

    private void focused(boolean is) {
        if (is) {
            atFocus = area.getText();
        } else {
            completion.close();
            rest();
        }
    }

    /** What is drawn is to stay; once all that was typed is drawn. */
    private void rest() {
        resting = !isDrawn();
        if (!resting) {
            desk.rest();
        }
    }

    private boolean isDrawn() {
        return shown == null ? area.getText().isEmpty() : shown.text().equals(area.getText());
    }

    private void draw() {
        var environment = desk.environment();
        if (environment == null) {
            return;
        }
        var text = area.getText();
        var sketching = now;
        line.ask(_ -> Draft.of(text, sketching.start(), sketching.drawn(text), environment, desk.sizes()), this::show);
    }

    @SuppressWarnings("ReferenceEquality") // whether it is still the map into which it was drawn
    private void show(Draft draft) {
        if (draft.start() != now.start()) {
            draw();
            return;
        }
        shown = draft;
        mine = true;
        desk.amend(draft.edit(), GESTURE);
        mine = false;
        field.show(draft.problems());
        show(draft.problems());
        glance = draft.newest();
        say();
        if (completing && area.isFocused()) {
            completion.offer(desk.environment());
        }
        completing = false;
        if (resting) {
            rest();
        }
    }

    /** The environment was changed, by this page or by other means, or a gesture ended. */
    @SuppressWarnings("ReferenceEquality") // as above
    private void changed(@Nullable Editor editor) {
        write.setDisable(editor == null || editor.current().elements().isEmpty());
        if (editor == null || mine || editor.beginning(GESTURE) == now.start()) {
            return;
        }
        boolean another = editor.past().isEmpty() && editor.future().isEmpty();
        var draft = shown;
        if (another || draft == null) {
            before.clear();
            now = new Sketching(editor.current(), List.of());
            shown = null;
            if (another && !area.getText().isEmpty()) {
                area.clear();
            }
        } else {
            before.remove(now);
            before.push(now);
            if (before.size() > Editor.MEMORY) {
                before.removeLast();
            }
            // What was taken back or done again is as it was then
            now = before.stream()
                    .filter(s -> s.start() == editor.current())
                    .findFirst()
                    .orElseGet(() -> Sketching.after(editor.current(), draft.text(), draft.problems()));
        }
        if (!isDrawn()) {
            draw();
        }
        say();
    }

    /** Writes what is on the map; nothing of it is drawn again. */
    private void write() {
        var environment = desk.environment();
        if (environment != null) {
            desk.rest();
            var text = Sketch.write(environment);
            now = Sketching.after(environment, text, List.of());
            area.replaceText(0, area.getLength(), text);
            area.requestFocus();
            area.positionCaret(text.length());
            atFocus = text;
        }
    }

    @SuppressWarnings("ReferenceEquality") // whether anything is drawn into it
    private void say() {
        var text = area.getText();
        boolean some = !now.drawn(text).isEmpty();
        boolean taken = isDrawn() && desk.environment() == now.start() && !now.isAllDrawn(text);
        state.setText(kit.text(
                text.isBlank()
                        ? "sketch.view.begin"
                        : taken ? "sketch.view.taken" : some ? "sketch.view.adds" : "sketch.view.keep"));
    }

    // texts: sketch.view.begin
    // texts: sketch.view.adds
    // texts: sketch.view.taken
    // texts: sketch.view.keep

    /** What is to be corrected; if nothing is, how to write. */
    private void show(List<Problem> problems) {
        beside.getChildren().clear();
        if (problems.isEmpty()) {
            beside.getChildren().add(head(kit.text("sketch.view.signs")));
            for (var sign : List.of("leads", "channel", "outcome", "host", "community", "name")) {
                // texts: sketch.view.*.sign
                // texts: sketch.view.*.means
                var mark = new Label(kit.text("sketch.view." + sign + ".sign"));
                mark.getStyleClass().addAll("sketch-sign", "db-medium");
                var means = new Label(kit.text("sketch.view." + sign + ".means"));
                means.getStyleClass().add("db-muted");
                means.setWrapText(true);
                means.setMinHeight(USE_PREF_SIZE);
                mark.setMinWidth(USE_PREF_SIZE);
                var row = new HBox(8, mark, means);
                row.setAlignment(Pos.CENTER_LEFT);
                beside.getChildren().add(row);
            }
            return;
        }
        beside.getChildren().add(head(kit.say(Phrase.of("sketch.view.problems", "n", problems.size()))));
        problems.forEach(p -> beside.getChildren().add(problem(p)));
    }

    private static Label head(String text) {
        var head = new Label(text);
        head.getStyleClass().add("db-head");
        return head;
    }

    private Node problem(Problem problem) {
        var where = kit.say(Phrase.of("sketch.view.line", "n", problem.line()));
        var what = kit.say(problem.text());
        var place = new Label(where, Glyphs.of(Feather.ALERT_CIRCLE));
        place.getStyleClass().addAll("db-medium", "sketch-place");
        var words = new Label(what);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("db-text");
        var row = new Button(null, new VBox(1, place, words));
        row.setAccessibleText(where + " " + what);
        row.setMaxWidth(Double.MAX_VALUE);
        row.getStyleClass().setAll("sketch-problem");
        row.setOnAction(_ -> field.go(problem));
        return row;
    }
}
