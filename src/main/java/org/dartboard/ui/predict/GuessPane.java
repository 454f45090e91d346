package org.dartboard.ui.predict;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.dartboard.gap.Gap;
import org.dartboard.model.Family;
import org.dartboard.predict.PredictText;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Segments;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Where a table predicts: whose way, at which place, what kind of trouble; and beside it all that it expects so far. */
final class GuessPane extends HBox {

    private static final double ASKING = 580;

    /** As many people stand side by side. */
    private static final int MOST = 4;

    private final Desk desk;
    private final Kit kit;
    private final Sitting sitting;
    private final Segments<String> people;
    private final ComboBox<String> places = new ComboBox<>();
    private final Families families;
    private final ExpectedList expected;
    private final Label question = new Label();
    private boolean showing;

    GuessPane(Desk desk, Kit kit, Sitting sitting) {
        super(18);
        this.desk = desk;
        this.kit = kit;
        this.sitting = sitting;
        setMinHeight(0);
        people = new Segments<>("predict-people", MOST, sitting::person);
        people.setMinWidth(Region.USE_PREF_SIZE);
        places.setId("predict-place");
        places.setMaxWidth(Double.MAX_VALUE);
        places.setPrefWidth(10);
        places.setVisibleRowCount(9);
        places.setPromptText(kit.text("predict.place.prompt"));
        places.setAccessibleText(kit.text("predict.place.choose"));
        places.setConverter(new Named());
        places.setCellFactory(_ -> new Cell());
        places.setButtonCell(new Cell());
        places.setOnAction(_ -> {
            var place = places.getValue();
            if (!showing && place != null) {
                sitting.place(place);
            }
        });
        HBox.setHgrow(places, Priority.ALWAYS);
        families = new Families(kit, sitting);
        VBox.setVgrow(families, Priority.ALWAYS);
        expected = new ExpectedList(desk, kit, sitting);
        HBox.setHgrow(expected, Priority.ALWAYS);
        question.getStyleClass().add("predict-question");
        question.setMinWidth(0);
        var at = new HBox(10, people, places);
        at.setAlignment(Pos.CENTER_LEFT);
        var asking = new VBox(8, question, at, families);
        asking.setMinWidth(380);
        asking.setPrefWidth(ASKING);
        asking.setMaxWidth(ASKING);
        getChildren().addAll(asking, expected);
    }

    /** The first that can be pressed takes the focus. */
    void enter() {
        people.getChildren().stream().findFirst().ifPresent(javafx.scene.Node::requestFocus);
    }

    /** The place before or after. */
    void step(int by) {
        sitting.step(by);
    }

    /** Presses the button of a family, if it can be pressed. */
    void press(Family family) {
        var button = families.of(family);
        if (!button.isDisabled()) {
            button.fire();
        }
    }

    void show() {
        var environment = desk.environment();
        var turn = sitting.turn();
        if (environment == null) {
            return;
        }
        var all = environment.personas().stream()
                .map(p -> {
                    var name = Voice.of(p, environment, kit.messages()).name();
                    return new Segments.Choice<>(p.id(), name, name);
                })
                .toList();
        people.show(all, turn.person());
        people.setPrefWidth(Widths.of(all.stream().map(Segments.Choice::text).toList(), MOST));
        showing = true;
        var now = sitting.places();
        if (!now.equals(places.getItems())) {
            places.setItems(FXCollections.observableArrayList(now));
        }
        places.setValue(turn.place());
        // Names may be others though ids are the same
        places.setButtonCell(new Cell());
        showing = false;
        question.setText(question(turn));
        families.show(kit, sitting);
        expected.show();
    }

    private String question(Sitting.Turn turn) {
        var voice = sitting.voice(kit);
        if (voice == null) {
            return kit.text("predict.ask.nobody");
        }
        return turn.place() == null
                ? voice.say(Phrase.of("predict.ask.place"))
                : voice.say(Phrase.of("predict.ask.family"));
    }

    private String named(@Nullable String node) {
        var environment = desk.environment();
        var voice = sitting.voice(kit);
        return node == null || environment == null || voice == null
                ? ""
                : Families.capital(
                        voice.say(Phrase.of("predict.place", "place", PredictText.place(node, environment))));
    }

    private final class Named extends StringConverter<String> {
        @Override
        public String toString(@Nullable String node) {
            return named(node);
        }

        @Override
        public @Nullable String fromString(String text) {
            return null;
        }
    }

    private final class Cell extends ListCell<String> {
        @Override
        protected void updateItem(@Nullable String node, boolean empty) {
            super.updateItem(node, empty);
            boolean none = empty || node == null;
            setText(none ? (getListView() == null ? places.getPromptText() : "") : named(node));
            setGraphic(none ? null : Glyphs.of(icon(node)));
        }
    }

    private Feather icon(String node) {
        var environment = desk.environment();
        var element = environment == null ? null : environment.element(node);
        if (element != null) {
            return Glyphs.of(element.type());
        }
        return node.equals(Gap.WHOLE_WALK) ? Feather.MAP : node.indexOf('>') >= 0 ? Feather.ARROW_RIGHT : Feather.HEART;
    }

    /** All places, for tests. */
    List<String> places() {
        return places.getItems();
    }
}
