package org.dartboard.ui.start;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.file.Problem;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.kordamp.ikonli.feather.Feather;

/** A problem in a list: how bad, what to do, where. What the file says stands there as plain text. */
final class ProblemCell extends ListCell<Problem> {

    private final Kit kit;
    private final Label icon = new Label();
    private final Label place = new Label();
    private final Label message = new Label();
    private final Label more = new Label();
    private final HBox row;

    ProblemCell(Kit kit) {
        this.kit = kit;
        getStyleClass().add("problem");
        place.getStyleClass().addAll("db-muted", "db-small");
        place.setMinWidth(USE_PREF_SIZE);
        place.setPrefWidth(120);
        message.getStyleClass().add("db-medium");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        more.getStyleClass().addAll("db-muted", "db-small");
        more.setMinHeight(USE_PREF_SIZE);
        more.setWrapText(true);
        var texts = new VBox(2, message, more);
        HBox.setHgrow(texts, Priority.ALWAYS);
        row = new HBox(10, icon, texts, place);
        row.setAlignment(Pos.TOP_LEFT);
        // As wide as the list, so that texts wrap
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        if (empty || problem == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean error = problem.severity() == Problem.Severity.ERROR;
        var glyph = Glyphs.of(error ? Feather.X_CIRCLE : Feather.INFO);
        glyph.getStyleClass().add(error ? "problem-error" : "problem-hint");
        icon.setGraphic(glyph);
        place.setText(kit.say(place(problem)));
        message.setText(kit.say(problem.message()));
        var expected = problem.expected();
        // Most messages say it already
        boolean said = expected == null || message.getText().contains(kit.say(expected));
        var words = said ? "" : kit.say(Phrase.of("start.expected", "expected", expected));
        var path = problem.path();
        more.setText(words + (words.isEmpty() || path.isEmpty() ? "" : "  ·  ") + path);
        boolean some = !more.getText().isEmpty();
        more.setVisible(some);
        more.setManaged(some);
        setGraphic(row);
        setAccessibleText(text(kit, problem));
    }

    /** A problem in one line. */
    static String text(Kit kit, Problem problem) {
        return kit.say(Phrase.of(
                "start.problem",
                "severity",
                severity(problem.severity()),
                "place",
                place(problem),
                "message",
                problem.message()));
    }

    private static Phrase severity(Problem.Severity severity) {
        return switch (severity) {
            case ERROR -> Phrase.of("start.error");
            case HINT -> Phrase.of("start.hint");
        };
    }

    private static Phrase place(Problem problem) {
        return problem.line() == 0
                ? Phrase.of("start.place.none")
                : Phrase.of("start.place", "line", problem.line(), "column", problem.column());
    }
}
