package org.dartboard.ui.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.compare.Needle;
import org.dartboard.compare.Scorecard;
import org.dartboard.ui.kit.Figures;
import org.dartboard.ui.kit.Kit;

/** The scorecard: three tables of needles, and the total last. */
final class ScorecardPage extends ScrollPane implements MeasurePage, NeedleRow.Opened {

    @FXML
    private VBox table1 = new VBox();

    @FXML
    private VBox table2 = new VBox();

    @FXML
    private VBox table3 = new VBox();

    @FXML
    private Label mean1 = new Label();

    @FXML
    private Label mean2 = new Label();

    @FXML
    private Label mean3 = new Label();

    @FXML
    private Label index = new Label();

    private final Set<String> open = new HashSet<>();

    ScorecardPage(Kit kit) {
        kit.fxml(this);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Paper paper) {
        var card = paper.results().scorecard();
        table(paper, table1, mean1, card.table1());
        table(paper, table2, mean2, card.table2());
        table(paper, table3, mean3, card.table3());
        index.setText(Figures.tenths(card.index()));
    }

    private void table(Paper paper, VBox table, Label mean, List<Needle> rows) {
        var needles = new NeedleRow(paper, this);
        mean.setText(Figures.tenths(Scorecard.mean(rows)));
        table.getChildren().setAll(rows.stream().map(needles::between).toList());
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
