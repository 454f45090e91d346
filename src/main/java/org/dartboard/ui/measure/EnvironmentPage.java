package org.dartboard.ui.measure;

import java.util.HashSet;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dartboard.compare.Comparison;
import org.dartboard.compare.Variety;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Figures;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Walked;

/** What makes an environment one of experiences: its criteria, its varieties, and how well it answers differences. */
final class EnvironmentPage extends ScrollPane implements MeasurePage, NeedleRow.Opened {

    @FXML
    private VBox criteria = new VBox();

    @FXML
    private Label experience = new Label();

    @FXML
    private Label product = new Label();

    @FXML
    private StackPane experienceLine = new StackPane();

    @FXML
    private StackPane productLine = new StackPane();

    @FXML
    private VBox pair = new VBox();

    @FXML
    private Label pairWho = new Label();

    @FXML
    private Label context = new Label();

    @FXML
    private Label distance = new Label();

    @FXML
    private Label responsiveness = new Label();

    @FXML
    private StackPane contextLine = new StackPane();

    @FXML
    private StackPane distanceLine = new StackPane();

    @FXML
    private StackPane responsivenessLine = new StackPane();

    private final Set<String> open = new HashSet<>();

    EnvironmentPage(Kit kit) {
        kit.fxml(this);
    }

    @Override
    public Region node() {
        return this;
    }

    // texts: score.criterion.*
    @Override
    public void show(Paper paper) {
        var rows = new NeedleRow(paper, this);
        criteria.getChildren()
                .setAll(paper.results().scorecard().criteria().all().stream()
                        .map(n -> rows.said(n, paper.kit().text("score.criterion." + n.row())))
                        .toList());
        var variety = Variety.of(
                paper.scene(),
                paper.results().people().values().stream().map(Walked::findings).toList());
        number(experience, experienceLine, variety.experience());
        number(product, productLine, variety.product());
        var comparison = paper.results().comparison();
        pair.setVisible(comparison != null);
        pair.setManaged(comparison != null);
        if (comparison != null) {
            compare(paper, comparison);
        }
    }

    private void compare(Paper paper, Comparison comparison) {
        var first = paper.results().shown().getFirst().voice().name();
        var second = paper.results().shown().get(1).voice().name();
        pairWho.setText(paper.say(Phrase.of("measure.pair.who", "first", first, "second", second)));
        number(context, contextLine, comparison.contextDistance());
        number(distance, distanceLine, comparison.distance());
        number(responsiveness, responsivenessLine, comparison.responsiveness());
    }

    private static void number(Label label, StackPane line, double value) {
        label.setText(Figures.hundredths(value));
        line.getChildren().setAll(new NeedleLine(value));
    }

    @Override
    public boolean has(String row) {
        return open.contains(row);
    }

    @Override
    public void set(String row, boolean is) {
        if (is) {
            open.add(row);
        } else {
            open.remove(row);
        }
    }
}
