package org.dartboard.ui.sketch;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.dartboard.sketch.Sketch.Problem;
import org.dartboard.sketch.Span;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;

/**
 * The field in which a sketch is written: its lines are numbered, what stands behind a sign is tinted, and what could not be
 * understood is underlined.
 */
final class SketchField extends StackPane {

    /** Where the numbers stand. */
    private static final double GUTTER = 30;

    private final Kit kit;
    private final TextArea area = new TextArea();
    private final Pane behind = new Pane();
    private List<Problem> problems = List.of();
    private boolean waiting;

    SketchField(Kit kit) {
        this.kit = kit;
        getStyleClass().add("sketch-field");
        setId("sketch-field");
        area.setId("sketch-text");
        area.setWrapText(true);
        area.setAccessibleText(kit.text("sketch.view.field"));
        area.setPromptText(kit.text("sketch.view.example"));
        behind.setMouseTransparent(true);
        behind.getStyleClass().add("sketch-behind");
        var clip = new Rectangle();
        clip.widthProperty().bind(behind.widthProperty());
        clip.heightProperty().bind(behind.heightProperty());
        behind.setClip(clip);
        getChildren().addAll(behind, area);
        area.textProperty().subscribe(_ -> markSoon());
        area.scrollTopProperty().subscribe(_ -> markSoon());
        area.widthProperty().subscribe(_ -> markSoon());
        area.heightProperty().subscribe(_ -> markSoon());
    }

    /** Where people write. */
    TextArea area() {
        return area;
    }

    /** Marks these. */
    void show(List<Problem> found) {
        problems = List.copyOf(found);
        markSoon();
    }

    /** Goes to a problem. */
    void go(Problem problem) {
        area.requestFocus();
        area.positionCaret(Math.min(area.getLength(), starts().get(problem.line() - 1) + problem.column() - 1));
    }

    /** Once what was typed is laid out. */
    private void markSoon() {
        if (!waiting) {
            waiting = true;
            Platform.runLater(() -> {
                waiting = false;
                mark();
            });
        }
    }

    /** Where each line begins. */
    private List<Integer> starts() {
        var starts = new ArrayList<>(List.of(0));
        var text = area.getText();
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts.add(i + 1);
        }
        return starts;
    }

    private void mark() {
        behind.getChildren().clear();
        if (getScene() == null) {
            return;
        }
        applyCss();
        layout();
        if (!(area.lookup(".content > * > .text") instanceof Text text)) {
            return;
        }
        var lines = area.getText().split("\n", -1);
        var starts = starts();
        for (int i = 0; i < lines.length; i++) {
            int start = starts.get(i);
            number(text, start, i + 1);
            for (var span : Span.of(lines[i])) {
                if (span.names() != null && isMarked(span)) {
                    var trimmed = trimmed(lines[i], span);
                    add(
                            text.rangeShape(start + trimmed.from(), start + trimmed.to()),
                            text,
                            "sketch-name",
                            "sketch-" + span.names());
                }
            }
        }
        for (var problem : problems) {
            if (problem.line() <= lines.length) {
                var line = lines[problem.line() - 1];
                int start = starts.get(problem.line() - 1);
                int from = Math.min(problem.column() - 1, Math.max(0, line.length() - 1));
                int to = end(line, from);
                add(text.underlineShape(start + from, start + to), text, "sketch-wrong");
            }
        }
    }

    private static boolean isMarked(Span span) {
        var names = span.names();
        return names != null
                && switch (names) {
                    case TOUCHPOINT, CONTROL, EVENT, OFFERING, NOTE -> false;
                    case CHANNEL, COMMUNITY, ACTOR, OUTCOME -> true;
                };
    }

    /** Without the blanks around it. */
    private static Span trimmed(String line, Span span) {
        int from = span.from();
        int to = span.to();
        while (from < to && Character.isWhitespace(line.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(line.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to, span.names());
    }

    /** The end of the word at an index, one sign at least. */
    private static int end(String line, int from) {
        int to = Math.min(line.length(), from + 1);
        while (to < line.length() && Character.isLetterOrDigit(line.charAt(to))) {
            to++;
        }
        return to;
    }

    private void number(Text text, int start, int number) {
        var caret = text.caretShape(start, true);
        var path = new Path(caret);
        var spot = spot(text, path);
        boolean wrong = problems.stream().anyMatch(p -> p.line() == number);
        var label = new Label(Integer.toString(number));
        label.getStyleClass().add("sketch-number");
        if (wrong) {
            label.getStyleClass().add("wrong");
            label.setAccessibleText(kit.say(Phrase.of("sketch.view.line", "n", number)));
        }
        label.setPrefWidth(GUTTER - 6);
        label.relocate(0, spot.getMinY() - 1);
        behind.getChildren().add(label);
    }

    private javafx.geometry.Bounds spot(Text text, Node shape) {
        return behind.sceneToLocal(text.localToScene(shape.getBoundsInLocal()));
    }

    private void add(PathElement[] shape, Text text, String... styles) {
        var path = new Path(shape);
        var origin = behind.sceneToLocal(text.localToScene(0, 0));
        path.setTranslateX(origin.getX());
        path.setTranslateY(origin.getY());
        path.getStyleClass().addAll(styles);
        behind.getChildren().add(path);
    }
}
