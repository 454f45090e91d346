package org.dartboard.ui.start;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dartboard.file.Problem;

/** Lines of a file in a font of even widths, with their numbers; the place is underlined and an arrow points at it. */
final class ExcerptView extends ScrollPane {

    ExcerptView(Excerpt excerpt, Problem problem) {
        getStyleClass().add("excerpt");
        setFitToWidth(false);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(true);
        var grid = new GridPane();
        grid.setHgap(14);
        int row = 0;
        for (var line : excerpt.lines()) {
            var number = new Label(Integer.toString(line.number()));
            number.getStyleClass().addAll("excerpt-number", "db-muted");
            var flow = line.mark() < 0 ? plain(line.text()) : marked(line, problem);
            GridPane.setHgrow(flow, Priority.ALWAYS);
            grid.addRow(row++, number, flow);
            if (line.mark() >= 0) {
                number.getStyleClass().add("excerpt-here");
                var arrow = new TextFlow(text(" ".repeat(line.mark()) + "▲", "excerpt-mark"));
                grid.add(arrow, 1, row++);
            }
        }
        setContent(grid);
        setAccessibleText(String.join(
                "\n", excerpt.lines().stream().map(Excerpt.Line::text).toList()));
    }

    private static TextFlow plain(String text) {
        return new TextFlow(text(text, "excerpt-text"));
    }

    private static TextFlow marked(Excerpt.Line line, Problem problem) {
        int from = line.mark();
        // A pair of surrogates is one character on the screen
        int to = Math.min(
                line.text().length(),
                from < line.text().length()
                                && Character.isHighSurrogate(line.text().charAt(from))
                        ? from + 2
                        : from + 1);
        var style = problem.severity() == Problem.Severity.ERROR ? "excerpt-error" : "excerpt-hint";
        return new TextFlow(
                text(line.text().substring(0, from), "excerpt-text"),
                text(line.text().substring(from, to), style),
                text(line.text().substring(to), "excerpt-text"));
    }

    private static Text text(String text, String style) {
        var node = new Text(text);
        node.getStyleClass().add(style);
        return node;
    }
}
