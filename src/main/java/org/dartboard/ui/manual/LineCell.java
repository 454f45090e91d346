package org.dartboard.ui.manual;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A line of the contents, or something that was found with a line of what it says. */
final class LineCell extends ListCell<Line> {

    private static final PseudoClass INNER = PseudoClass.getPseudoClass("inner");

    LineCell() {
        getStyleClass().add("manual-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(INNER, line != null && line.inner());
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var title = new Label(line.title());
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.getStyleClass().add(line.inner() ? "manual-line-inner" : "manual-line-title");
        var box = new VBox(2, title);
        if (!line.of().isEmpty() && !line.of().equals(line.title())) {
            var of = new Label(line.of());
            of.getStyleClass().add("manual-line-of");
            box.getChildren().add(of);
        }
        if (!line.excerpt().isEmpty()) {
            var excerpt = new Prose("manual-excerpt");
            int at = 0;
            for (var mark : line.marks()) {
                excerpt.add(line.excerpt().substring(at, mark.start()), List.of("manual-excerpt"));
                excerpt.add(
                        line.excerpt().substring(mark.start(), mark.end()), List.of("manual-excerpt", "manual-strong"));
                at = mark.end();
            }
            excerpt.add(line.excerpt().substring(at), List.of("manual-excerpt"));
            box.getChildren().add(excerpt);
        }
        setGraphic(box);
        setAccessibleText(line.of().isEmpty() ? line.title() : line.title() + ", " + line.of() + ": " + line.excerpt());
    }
}
