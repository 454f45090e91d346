package org.dartboard.ui.start;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dartboard.file.Problem;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Background;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The report about a file, usually one that cannot be opened: what to do, every problem with its place, and that place in the file. */
public final class ProblemsPage extends ScrollPane {

    /** Where it leads. */
    public interface Doors {
        /** Reads the same file once more. */
        void again();

        /** Asks for another file. */
        void choose();

        /** Opens what could be read of the file, as work that no file holds. */
        void recover(Environment found);

        /** Closes the report. */
        void leave();
    }

    private final Kit kit;
    private final Report report;
    private final Background.Line reading;
    private final Doors doors;
    private final FilteredList<Problem> shown;

    @FXML
    private Label title;

    @FXML
    private Label advice;

    @FXML
    private Label folder;

    @FXML
    private VBox found;

    @FXML
    private Label kept;

    @FXML
    private Label lost;

    @FXML
    private Button recover;

    @FXML
    private Button again;

    @FXML
    private Button copy;

    @FXML
    private Button leave;

    @FXML
    private HBox filters;

    @FXML
    private ListView<Problem> list;

    @FXML
    private VBox excerpt;

    /**
     * A report.
     *
     * @param background reads the lines of the file that are shown
     */
    @SuppressWarnings("NullAway.Init") // FXML sets what is marked so
    public ProblemsPage(Kit kit, Background background, Report report, Doors doors) {
        this.kit = kit;
        this.report = report;
        this.doors = doors;
        reading = background.line();
        shown = new FilteredList<>(FXCollections.observableArrayList(report.problems()));
        kit.fxml(this);
        title.setText(kit.say(report.title()));
        title.setGraphic(Glyphs.of(report.broken() ? Feather.ALERT_TRIANGLE : Feather.INFO));
        again.setVisible(report.broken());
        again.setManaged(report.broken());
        again.getStyleClass().add(report.salvaged() == null ? "db-primary" : "db-plain");
        found();
        title.setAccessibleRole(AccessibleRole.TEXT);
        advice.setText(kit.say(report.advice()));
        folder.setText(Excerpt.plain(String.valueOf(report.file().getParent())));
        list.setItems(shown);
        list.setCellFactory(_ -> new ProblemCell(kit));
        list.setAccessibleText(kit.text("start.problems"));
        list.setPlaceholder(new Label());
        excerpt.setAccessibleText(kit.text("start.excerpt"));
        list.getSelectionModel().selectedItemProperty().subscribe(this::look);
        filter();
        heightProperty()
                .subscribe(h -> pseudoClassStateChanged(PseudoClass.getPseudoClass("low"), h.doubleValue() < 430));
    }

    /** It is shown. */
    public void begin() {
        list.getSelectionModel().selectFirst();
        (report.salvaged() != null ? recover : report.broken() ? again : leave).requestFocus();
    }

    /** Says what could be read all the same. */
    private void found() {
        var salvaged = report.salvaged();
        found.setVisible(salvaged != null);
        found.setManaged(salvaged != null);
        recover.setVisible(salvaged != null);
        recover.setManaged(salvaged != null);
        if (salvaged != null) {
            kept.setText(kit.say(salvaged.kept()));
            lost.setText(kit.say(salvaged.lost()));
        }
    }

    private List<Problem> leftOut() {
        var salvaged = report.salvaged();
        return salvaged == null ? List.of() : salvaged.leftOut();
    }

    private void filter() {
        long errors = count(Problem.Severity.ERROR);
        long hints = count(Problem.Severity.HINT);
        var group = new ToggleGroup();
        var all = choice(Phrase.of("start.all", "n", errors + hints), null, group);
        all.setSelected(true);
        filters.getChildren().add(all);
        if (errors > 0 && hints > 0) {
            filters.getChildren()
                    .addAll(
                            choice(Phrase.of("start.errors", "n", errors), Problem.Severity.ERROR, group),
                            choice(Phrase.of("start.hints", "n", hints), Problem.Severity.HINT, group));
        } else {
            all.setText(kit.say(
                    errors > 0 ? Phrase.of("start.errors", "n", errors) : Phrase.of("start.hints", "n", hints)));
        }
        if (!leftOut().isEmpty()) {
            var left = toggle(Phrase.of("start.left", "n", leftOut().size()), group);
            left.setOnAction(_ -> {
                left.setSelected(true);
                list.setItems(FXCollections.observableArrayList(leftOut()));
                list.getSelectionModel().selectFirst();
            });
            filters.getChildren().add(left);
        }
        // Nothing to choose among
        boolean some = filters.getChildren().size() > 1;
        filters.setVisible(some);
        filters.setManaged(some);
    }

    private ToggleButton toggle(Phrase name, ToggleGroup group) {
        var button = new ToggleButton(kit.say(name));
        button.setToggleGroup(group);
        return button;
    }

    private ToggleButton choice(Phrase name, Problem.@Nullable Severity severity, ToggleGroup group) {
        var button = toggle(name, group);
        button.setOnAction(_ -> {
            button.setSelected(true);
            list.setItems(shown);
            shown.setPredicate(p -> severity == null || p.severity() == severity);
            list.getSelectionModel().selectFirst();
        });
        return button;
    }

    private long count(Problem.Severity severity) {
        return report.problems().stream().filter(p -> p.severity() == severity).count();
    }

    private void look(@Nullable Problem problem) {
        if (problem == null || problem.line() == 0) {
            reading.drop();
            excerpt.getChildren().setAll(quiet(kit.text("start.excerpt.none")));
            return;
        }
        reading.ask(
                _ -> Excerpt.of(report.file(), problem.line(), problem.column()),
                found -> excerpt.getChildren()
                        .setAll(
                                found.lines().isEmpty()
                                        ? quiet(kit.text("start.excerpt.gone"))
                                        : new ExcerptView(found, problem)));
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("db-muted");
        return label;
    }

    /** The whole report as text. */
    String text() {
        var text = new StringBuilder();
        text.append(title.getText()).append('\n').append(report.file()).append('\n');
        text.append(advice.getText()).append('\n');
        for (var problem : report.problems()) {
            text.append('\n').append(ProblemCell.text(kit, problem));
            if (!problem.path().isEmpty()) {
                text.append(" [").append(problem.path()).append(']');
            }
        }
        var salvaged = report.salvaged();
        if (salvaged != null) {
            text.append("\n\n").append(kept.getText()).append('\n').append(lost.getText());
            leftOut().forEach(left -> text.append('\n').append(ProblemCell.text(kit, left)));
        }
        return text.append('\n').toString();
    }

    /** The problems that are shown. */
    List<Problem> shown() {
        return List.copyOf(shown);
    }

    @FXML
    private void again() {
        doors.again();
    }

    @FXML
    private void another() {
        doors.choose();
    }

    @FXML
    private void recover() {
        var salvaged = report.salvaged();
        if (salvaged != null) {
            doors.recover(salvaged.environment());
        }
    }

    @FXML
    private void leave() {
        doors.leave();
    }

    @FXML
    private void copy() {
        var content = new ClipboardContent();
        content.putString(text());
        Clipboard.getSystemClipboard().setContent(content);
        copy.setText(kit.text("start.copied"));
        var pause = new PauseTransition(Duration.seconds(2));
        pause.setOnFinished(_ -> copy.setText(kit.text("start.copy")));
        pause.play();
    }
}
