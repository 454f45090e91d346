package org.dartboard.ui.field;

import java.util.Comparator;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Match;

/** A line to type in, and below it what answers to that: arrows choose, Enter picks, Escape closes. */
final class Finder extends VBox {

    private static final int MOST = 7;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /**
     * Something found.
     *
     * @param id empty for a new thing of the words typed
     */
    record Found(String id, String words) {}

    /** What it asks and tells. */
    interface Answers {

        /** What answers to that, best first. */
        List<Found> found(String typed);

        /** One was picked. */
        void picked(Found one);

        /** Backspace where nothing is typed. */
        void back();

        /** It is to be closed. */
        void closed();
    }

    private final Answers answers;
    private final TextField input = new TextField();
    private final VBox list = new VBox();
    private List<Found> found = List.of();
    private int chosen;

    Finder(Kit kit, String prompt, Answers answers) {
        this.answers = answers;
        getStyleClass().add("finder");
        input.getStyleClass().add("field-editor");
        input.setPromptText(prompt);
        input.setAccessibleText(prompt);
        input.setAccessibleHelp(kit.text("field.find.help"));
        list.getStyleClass().add("finder-list");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        getChildren().addAll(input, list);
        input.textProperty().subscribe((_, text) -> find(text));
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        input.focusedProperty().subscribe((_, on) -> {
            var scene = input.getScene();
            if (!on && scene != null && !input.equals(scene.getFocusOwner())) {
                answers.closed();
            }
        });
    }

    /** What is typed in. */
    TextField input() {
        return input;
    }

    /** Begins anew. */
    void open() {
        input.clear();
        find("");
        // Else its skin, once made, would select what has been typed by then
        input.applyCss();
        input.requestFocus();
    }

    /** Those that answer to what was typed, the best first. */
    static List<Found> matching(String typed, List<Found> all) {
        var match = new Match(typed);
        record Scored(Found one, int score) {}
        return all.stream()
                .map(f -> new Scored(f, match.score(Match.folded(f.words()))))
                .filter(s -> s.score() > 0)
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .map(Scored::one)
                .limit(MOST)
                .toList();
    }

    private void find(String text) {
        found = answers.found(text);
        chosen = 0;
        list.getChildren().clear();
        for (var one : found) {
            var row = new Label(one.words());
            row.getStyleClass().add("finder-row");
            row.setMaxWidth(Double.MAX_VALUE);
            row.setMinWidth(0);
            row.setAccessibleRole(AccessibleRole.LIST_ITEM);
            row.setOnMousePressed(e -> {
                e.consume();
                answers.picked(one);
            });
            list.getChildren().add(row);
        }
        list.setVisible(!found.isEmpty());
        list.setManaged(!found.isEmpty());
        mark();
    }

    private void mark() {
        for (int i = 0; i < list.getChildren().size(); i++) {
            list.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
        input.setAccessibleRoleDescription(
                chosen < found.size() ? found.get(chosen).words() : null);
    }

    private void steer(KeyEvent e) {
        switch (e.getCode()) {
            case DOWN, UP -> {
                e.consume();
                int size = Math.max(1, found.size());
                chosen = Math.floorMod(chosen + (e.getCode() == javafx.scene.input.KeyCode.DOWN ? 1 : -1), size);
                mark();
            }
            case ENTER -> {
                e.consume();
                if (chosen < found.size()) {
                    answers.picked(found.get(chosen));
                }
            }
            case ESCAPE -> {
                e.consume();
                answers.closed();
            }
            case BACK_SPACE -> {
                if (input.getText().isEmpty()) {
                    e.consume();
                    answers.back();
                }
            }
            default -> {
                // typed
            }
        }
    }
}
