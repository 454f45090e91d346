package org.dartboard.ui.predict;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.model.Environment;
import org.dartboard.model.ExpectedGap;
import org.dartboard.model.Persona;
import org.dartboard.predict.PredictText;
import org.dartboard.predict.Predictions;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Discs;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.kordamp.ikonli.feather.Feather;

/** What a table expects so far, a column for each person, to be read from the back of a room. */
final class ExpectedList extends ScrollPane {

    private final Desk desk;
    private final Kit kit;
    private final Sitting sitting;
    private final HBox columns = new HBox(14);

    ExpectedList(Desk desk, Kit kit, Sitting sitting) {
        this.desk = desk;
        this.kit = kit;
        this.sitting = sitting;
        setId("expected");
        getStyleClass().add("expected");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinWidth(0);
        setContent(columns);
        Following.focus(this);
    }

    void show() {
        var environment = desk.environment();
        var table = sitting.turn().table();
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        boolean inside = owner != null && isFocusWithin();
        columns.getChildren().clear();
        if (environment == null || table == null) {
            return;
        }
        for (var persona : environment.personas()) {
            var expected = Predictions.of(environment, table, persona.id());
            if (!expected.isEmpty() || persona.id().equals(sitting.turn().person())) {
                columns.getChildren().add(column(environment, table, persona, expected));
            }
        }
        if (inside) {
            var first = columns.lookup(".button");
            if (first != null) {
                first.requestFocus();
            }
        }
    }

    private Node column(Environment environment, String table, Persona persona, List<ExpectedGap> expected) {
        var voice = Voice.of(persona, environment, kit.messages());
        var name = new Label(voice.name());
        name.getStyleClass().add("db-title");
        var count = new Label(expected.isEmpty() ? "" : Integer.toString(expected.size()));
        count.getStyleClass().addAll("db-muted");
        var head = new HBox(
                8,
                Discs.person(kit, persona, voice.name(), environment.personas().place(persona.id()), 24),
                name,
                count);
        head.setAlignment(Pos.CENTER_LEFT);
        var column = new VBox(4, head);
        column.getStyleClass().add("expected-of");
        if (expected.isEmpty()) {
            var nothing = new Label(voice.say(Phrase.of("predict.nothing")));
            nothing.setWrapText(true);
            nothing.setMinHeight(Region.USE_PREF_SIZE);
            nothing.getStyleClass().add("db-muted");
            column.getChildren().add(nothing);
        }
        for (var gap : expected) {
            column.getChildren().add(row(environment, table, persona, voice, gap));
        }
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setPrefWidth(10);
        column.setMinWidth(0);
        return column;
    }

    private Node row(Environment environment, String table, Persona persona, Voice voice, ExpectedGap gap) {
        var place = new Label(Families.capital(
                voice.say(Phrase.of("predict.place", "place", PredictText.place(gap.node(), environment)))));
        place.getStyleClass().addAll("expected-place");
        var family = new Label(Families.capital(voice.say(PredictText.family(gap.family()))));
        family.getStyleClass().addAll("expected-family");
        var words = new VBox(place, family);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        for (var label : List.of(place, family)) {
            label.setMinWidth(0);
        }
        var all = voice.say(PredictText.expected(gap.node(), gap.family(), environment));
        var withdraw = new Button(null, Glyphs.of(Feather.X));
        withdraw.getStyleClass().setAll("button", "db-icon-button");
        var text = kit.say(Phrase.of("predict.withdraw", "what", all));
        withdraw.setAccessibleText(text);
        withdraw.setTooltip(new Tooltip(text));
        withdraw.setOnAction(
                _ -> desk.apply(Predictions.toggle(environment, table, persona.id(), gap.node(), gap.family())));
        var row = new HBox(9, Families.icon(gap.family(), 17), words, withdraw);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("expected-row");
        row.setOnMouseClicked(_ -> {
            sitting.person(persona.id());
            sitting.place(gap.node());
        });
        return row;
    }
}
