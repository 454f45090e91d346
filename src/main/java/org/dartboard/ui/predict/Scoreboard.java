package org.dartboard.ui.predict;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.dartboard.predict.PredictText;
import org.dartboard.predict.Scoring;
import org.dartboard.predict.TableScore;
import org.dartboard.ui.kit.Kit;

/** Many tables in few lines: how much each foresaw, in the order of the file. */
final class Scoreboard extends GridPane {

    private final Kit kit;
    private final Scoring scoring;

    Scoreboard(Kit kit, Scoring scoring) {
        this.kit = kit;
        this.scoring = scoring;
        setId("scoreboard");
        getStyleClass().add("scoreboard");
        head(1, kit.text("predict.board.hits"));
        head(2, kit.text("predict.board.misses"));
        head(3, kit.text("predict.board.surprises"));
        if (scoring.possible() > 0) {
            head(4, kit.text("predict.board.points"));
        }
        scoring.tables().forEach(this::row);
    }

    private void head(int column, String words) {
        var head = new Label(words);
        head.getStyleClass().addAll("db-muted", "db-small");
        add(head, column, 0);
        setHalignment(head, HPos.RIGHT);
    }

    private void row(TableScore table) {
        int row = getRowCount();
        var name = new Label(kit.say(PredictText.table(table.by())));
        name.getStyleClass().add("db-strong");
        name.setMaxWidth(280);
        add(name, 0, row);
        number(1, row, Integer.toString(table.hits().size()));
        number(2, row, Integer.toString(table.misses().size()));
        number(3, row, Integer.toString(table.surprises().size()));
        if (scoring.possible() > 0) {
            number(4, row, Integer.toString(table.points()));
        }
    }

    private void number(int column, int row, String words) {
        var number = new Label(words);
        number.getStyleClass().add("board-number");
        add(number, column, row);
        setHalignment(number, HPos.RIGHT);
    }
}
