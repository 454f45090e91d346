package org.dartboard.ui.needs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dartboard.model.Persona;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Discs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.walk.Step;

/** The needs board of a window: the cells, a last row for what somebody would say, and the cell at hand in words. */
public final class NeedsView extends BorderPane {

    private static final double ROOM_FOR_KEYS = 820;

    private final Desk desk;
    private final Kit kit;
    private final NeedsGrid grid;
    private final Label empty = new Label();
    private final HBox whose = new HBox(2);
    private final TextField said = new TextField();
    private final Label words = new Label();
    private final Set<String> silent = new HashSet<>();
    private List<String> asked = List.of();

    /** The board of a desk. */
    public NeedsView(Desk desk, Kit kit) {
        this.desk = desk;
        this.kit = kit;
        var sheet = NeedsView.class.getResource("needs.css");
        if (sheet != null) {
            getStylesheets().add(sheet.toExternalForm());
        }
        getStyleClass().add("needs");
        grid = new NeedsGrid(desk, kit);
        grid.onMoved(this::tell);
        empty.getStyleClass().addAll("db-muted", "needs-empty");
        empty.setWrapText(true);
        setBottom(foot());
        desk.editorProperty().subscribe(_ -> show());
        desk.resultsProperty().subscribe(_ -> show());
        desk.chosenProperty().subscribe(_ -> show());
    }

    private HBox foot() {
        said.setId("needs-said");
        said.setPrefWidth(280);
        said.setMinWidth(150);
        said.setOnAction(_ -> say());
        // What is typed here is for nobody else
        said.addEventHandler(KeyEvent.KEY_TYPED, KeyEvent::consume);
        words.setId("needs-words");
        words.getStyleClass().addAll("db-muted", "db-small");
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        whose.setAlignment(Pos.CENTER_LEFT);
        var keys = new Label(kit.text("needs.keys"));
        keys.getStyleClass().addAll("db-muted", "db-small");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        keys.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_KEYS));
        keys.managedProperty().bind(keys.visibleProperty());
        var foot = new HBox(10, whose, said, words, keys);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("needs-foot");
        return foot;
    }

    private void show() {
        var environment = desk.environment();
        if (environment == null || grid.isPainting()) {
            if (grid.isPainting()) {
                repaint();
            }
            return;
        }
        repaint();
        var board = grid.board();
        var people = board.people().stream().map(Persona::id).toList();
        if (!people.equals(asked)) {
            asked = people;
            whose.getChildren()
                    .setAll(board.people().stream().map(this::speaker).toList());
        }
        said.setVisible(!people.isEmpty());
        prompt();
        Node centre = grid;
        if (people.isEmpty() || board.needs().isEmpty() || board.places().isEmpty()) {
            empty.setText(
                    people.isEmpty()
                            ? kit.text("needs.none.people")
                            : board.places().isEmpty() ? kit.text("needs.none.places") : kit.text("needs.none"));
            if (board.needs().isEmpty() || board.places().isEmpty()) {
                centre = empty;
            }
        }
        if (!centre.equals(getCenter())) {
            setCenter(centre);
        }
    }

    /** What is on the board now, with rows and columns where they are as long as a hand is down. */
    private void repaint() {
        var environment = desk.environment();
        if (environment != null) {
            var lived = new LinkedHashSet<String>();
            var results = desk.resultsProperty().get();
            if (results != null) {
                results.shown()
                        .forEach(w -> w.walk().steps().stream().map(Step::place).forEach(p -> lived.add(p.id())));
            }
            var next = Board.of(environment, desk.chosenProperty().get(), lived);
            grid.show(grid.isPainting() ? grid.board().keeping(next) : next, results);
        }
    }

    private ToggleButton speaker(Persona persona) {
        var button = new ToggleButton();
        var text = kit.say(Phrase.of("needs.speaker", "name", persona.name()));
        button.setId("needs-speaker-" + persona.id());
        button.getStyleClass().setAll("needs-speaker");
        button.setGraphic(Discs.person(
                kit,
                persona,
                persona.name(),
                grid.board().environment().personas().place(persona.id()),
                20));
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.setSelected(!silent.contains(persona.id()));
        button.setOnAction(_ -> {
            if (button.isSelected()) {
                silent.remove(persona.id());
            } else {
                silent.add(persona.id());
            }
            prompt();
        });
        return button;
    }

    private List<Persona> speakers() {
        return grid.board().people().stream()
                .filter(p -> !silent.contains(p.id()))
                .toList();
    }

    private void prompt() {
        var names = speakers().stream().map(Persona::name).toList();
        var prompt = names.isEmpty()
                ? kit.text("needs.said.nobody")
                : kit.say(Phrase.of("needs.said", "names", new ArrayList<>(names)));
        said.setPromptText(prompt);
        said.setAccessibleText(prompt);
    }

    private void say() {
        var board = grid.board();
        var text = said.getText();
        if (!text.isBlank()) {
            var tag = board.tag(text);
            board.saying(text, speakers()).ifPresent(desk::apply);
            said.clear();
            grid.go(tag);
        }
    }

    /** Says what is in the cell at hand. */
    private void tell() {
        var text = sentence();
        words.setText(text);
        grid.setAccessibleText(text);
    }

    private String sentence() {
        var board = grid.board();
        var spot = grid.spot();
        if (board.needs().isEmpty() || board.places().isEmpty()) {
            return "";
        }
        var need = board.environment().label(board.needs().get(spot.row()));
        if (spot.column() < 0) {
            int person = spot.column() + board.people().size();
            var name = board.people().get(person).name();
            int weight = board.weight(person, spot.row());
            return kit.say(
                    weight == 0
                            ? Phrase.of("needs.not", "name", name, "need", need)
                            : Phrase.of("needs.weight", "name", name, "need", need, "weight", weight));
        }
        var element = board.places().get(spot.column());
        var answer = board.answer(spot.row(), spot.column());
        var control = answer == Answer.TAKEN_UP
                ? null
                : Helping.name(
                        desk.resultsProperty().get(), element, board.needs().get(spot.row()));
        if (control != null) {
            return kit.say(Phrase.of("needs.cell.control", "place", element.name(), "need", need, "control", control));
        }
        return kit.say(
                switch (answer) {
                    case NO -> Phrase.of("needs.cell.no", "place", element.name(), "need", need);
                    case TALKED_ABOUT -> Phrase.of("needs.cell.talked", "place", element.name(), "need", need);
                    case TAKEN_UP -> Phrase.of("needs.cell.taken", "place", element.name(), "need", need);
                });
    }
}
