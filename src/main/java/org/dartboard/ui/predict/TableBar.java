package org.dartboard.ui.predict;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.dartboard.predict.PredictText;
import org.dartboard.predict.Predictions;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Buttons;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Segments;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The tables side by side: whose turn it is, and how they are added, renamed and removed. */
final class TableBar extends HBox {

    /** As many stand side by side. */
    private static final int MOST = 3;

    /** What a name is typed for. */
    private enum Naming {
        NOTHING,
        ANOTHER,
        THIS
    }

    private final Desk desk;
    private final Kit kit;
    private final Sitting sitting;
    private final Segments<String> tables;
    private final TextField name = new TextField();
    private final Button done = new Button();
    private final Label problem = new Label();
    private final Button add;
    private final Button rename;
    private final Button remove;
    private Naming naming = Naming.NOTHING;

    TableBar(Desk desk, Kit kit, Sitting sitting) {
        super(6);
        this.desk = desk;
        this.kit = kit;
        this.sitting = sitting;
        setAlignment(Pos.CENTER_LEFT);
        tables = new Segments<>("predict-tables", MOST, sitting::table);
        tables.setMinWidth(90);
        name.setId("predict-name");
        name.getStyleClass().add("db-field");
        name.setPrefColumnCount(13);
        name.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        name.textProperty().subscribe(_ -> check());
        done.setId("predict-name-done");
        done.getStyleClass().setAll("button", "db-primary");
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.setOnAction(_ -> done());
        problem.getStyleClass().addAll("db-muted", "db-small");
        add = Buttons.icon("predict-add", Feather.PLUS, kit.text("predict.table.add"), () -> begin(Naming.ANOTHER));
        rename = Buttons.icon(
                "predict-rename", Feather.EDIT_2, kit.text("predict.table.rename"), () -> begin(Naming.THIS));
        remove = Buttons.icon("predict-remove", Feather.TRASH_2, kit.text("predict.table.remove"), this::remove);
        getChildren().addAll(tables, add, rename, remove, name, done, problem);
    }

    /** Shows the tables, or asks for the name of the first. */
    void show() {
        var environment = desk.environment();
        var all = environment == null ? List.<String>of() : Predictions.tables(environment);
        boolean some = !all.isEmpty();
        if (some && naming == Naming.ANOTHER && !name.isFocused() && !done.isFocused()) {
            naming = Naming.NOTHING;
        }
        tables.show(
                all.stream()
                        .map(by -> {
                            var text = kit.say(PredictText.table(by));
                            return new Segments.Choice<>(by, text, text);
                        })
                        .toList(),
                sitting.turn().table());
        tables.setPrefWidth(
                Widths.of(all.stream().map(by -> kit.say(PredictText.table(by))).toList(), MOST));
        if (!some && naming != Naming.ANOTHER) {
            begin(Naming.ANOTHER);
        }
        arrange(some);
    }

    private void arrange(boolean some) {
        boolean typing = naming != Naming.NOTHING;
        shown(tables, some);
        for (var button : List.of(add, rename, remove)) {
            shown(button, some && !typing);
        }
        shown(name, typing);
        shown(done, typing);
        shown(problem, typing && !problem.getText().isEmpty());
        var text = kit.text(naming == Naming.THIS ? "predict.table.rename" : "predict.table.name");
        name.setAccessibleText(text);
        name.setPromptText(text);
        done.setText(kit.text(naming == Naming.THIS ? "predict.table.done" : "predict.table.begin"));
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /** The field for a name takes the focus, if one is asked for. */
    boolean focusName() {
        if (name.isVisible()) {
            name.requestFocus();
            name.selectAll();
            return true;
        }
        return false;
    }

    private void begin(Naming what) {
        var environment = desk.environment();
        naming = what;
        var now = sitting.turn().table();
        name.setText(
                what == Naming.THIS && now != null
                        ? now
                        : kit.say(Phrase.of(
                                "predict.table.suggested",
                                "n",
                                environment == null
                                        ? 1
                                        : Predictions.tables(environment).size() + 1)));
        arrange(environment != null && !Predictions.tables(environment).isEmpty());
        check();
        if (getScene() != null
                && isVisible()
                && environment != null
                && !Predictions.tables(environment).isEmpty()) {
            focusName();
        }
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            done();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            end();
            event.consume();
        }
    }

    /** Why the name cannot be taken; null if it can. */
    private @Nullable String problem() {
        var environment = desk.environment();
        var by = name.getText().strip();
        if (environment == null || by.isEmpty()) {
            return "";
        }
        boolean taken = Predictions.tables(environment).contains(by)
                && !(naming == Naming.THIS && by.equals(sitting.turn().table()));
        return taken ? kit.text("predict.table.taken") : null;
    }

    private void check() {
        var why = problem();
        done.setDisable(why != null);
        problem.setText(why == null ? "" : why);
        shown(problem, name.isVisible() && !problem.getText().isEmpty());
    }

    private void done() {
        var environment = desk.environment();
        var by = name.getText().strip();
        if (environment == null || problem() != null) {
            return;
        }
        var old = sitting.turn().table();
        boolean another = naming == Naming.ANOTHER;
        naming = Naming.NOTHING;
        if (another) {
            desk.apply(Predictions.add(environment, by));
        } else if (old != null && !old.equals(by)) {
            desk.apply(Predictions.rename(environment, old, by));
        }
        sitting.table(by);
        show();
        end();
    }

    /** Naming is over, or begins again if there is no table. */
    private void end() {
        naming = Naming.NOTHING;
        show();
        if (!name.isVisible() && getParent() != null) {
            tables.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private void remove() {
        var environment = desk.environment();
        var by = sitting.turn().table();
        if (environment != null && by != null) {
            desk.apply(Predictions.remove(environment, by));
            if (!focusName()) {
                tables.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
            }
        }
    }
}
