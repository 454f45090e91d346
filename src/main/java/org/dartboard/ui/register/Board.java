package org.dartboard.ui.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dartboard.edit.Decide;
import org.dartboard.model.RegisterEntry.Verdict;
import org.dartboard.register.Filter;
import org.dartboard.register.Item;
import org.dartboard.register.ItemText;
import org.dartboard.register.Register;
import org.dartboard.ui.decide.DecideForm;
import org.dartboard.ui.decide.Sight;
import org.dartboard.ui.decide.States;
import org.jspecify.annotations.Nullable;

/**
 * The items by state, a column each. A card is dragged to another column, or moved there by Alt with left and right or by the
 * number of the column; arrows go from card to card, Enter tells more.
 */
final class Board extends StackPane {

    private final Acts acts;
    private final List<BoardColumn> columns = new ArrayList<>();
    private final Set<Item> chosen = new LinkedHashSet<>();
    private final Carry carry;
    private boolean asking;
    private Runnable again = () -> {};

    Board(Acts acts) {
        this.acts = acts;
        var row = new HBox(8);
        row.getStyleClass().add("register-board");
        for (var state : Verdict.values()) {
            columns.add(new BoardColumn(acts.kit(), state, columns.size() + 1));
        }
        row.getChildren().addAll(columns);
        var above = new Pane();
        above.setMouseTransparent(true);
        carry = new Carry(above, this::under, (card, to) -> move(card, to.state()));
        setMinSize(0, 0);
        getChildren().addAll(row, above);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private @Nullable BoardColumn under(MouseEvent event) {
        return columns.stream()
                .filter(c -> c.localToScene(c.getLayoutBounds()).contains(event.getSceneX(), event.getSceneY()))
                .findFirst()
                .orElse(null);
    }

    /** Shows what a filter lets through. While something is asked, the board stays as it is. */
    void show(Register register, Filter filter, ItemText words) {
        again = () -> show(register, filter, words);
        if (asking) {
            return;
        }
        var focused = focused();
        var at = focused == null ? null : focused.item();
        chosen.clear();
        var board = register.board(filter);
        for (var column : columns) {
            column.show(board.getOrDefault(column.state(), List.of()), words, this::made);
        }
        if (at != null) {
            focus(at);
        }
    }

    private void made(ItemCard card) {
        carry.of(card);
        card.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && !carry.wasGiven()) {
                if (e.isShortcutDown() || e.isShiftDown()) {
                    choose(card);
                } else {
                    acts.details(card.item(), card);
                }
            }
            e.consume();
        });
        card.focusedProperty().subscribe(on -> {
            if (on) {
                Sight.of(card);
            }
        });
    }

    private void choose(ItemCard card) {
        boolean is = chosen.add(card.item());
        if (!is) {
            chosen.remove(card.item());
        }
        card.showChosen(is);
    }

    private @Nullable ItemCard focused() {
        return columns.stream()
                .flatMap(c -> c.cards().stream())
                .filter(ItemCard::isFocused)
                .findFirst()
                .orElse(null);
    }

    /** The card of the same gap of the same person takes the focus again, wherever it is now. */
    private void focus(Item item) {
        var person = item.shares().getFirst().persona();
        columns.stream()
                .flatMap(c -> c.cards().stream())
                .filter(c -> c.item().key().equals(item.key()) && c.item().isFor(person))
                .findFirst()
                .ifPresentOrElse(ItemCard::requestFocus, this::enter);
    }

    /** Gives the focus to the first card. */
    void enter() {
        columns.stream().flatMap(c -> c.cards().stream()).findFirst().ifPresent(ItemCard::requestFocus);
    }

    private void pressed(KeyEvent event) {
        if (carry.isCarrying() && event.getCode() == KeyCode.ESCAPE) {
            carry.cancel();
            event.consume();
            return;
        }
        var card = focused();
        if (card == null || asking || event.isMetaDown()) {
            return;
        }
        if (act(card, event)) {
            event.consume();
        }
    }

    private boolean act(ItemCard card, KeyEvent event) {
        int column = column(card);
        switch (event.getCode()) {
            case UP -> go(column, columns.get(column).cards().indexOf(card) - 1);
            case DOWN -> go(column, columns.get(column).cards().indexOf(card) + 1);
            case LEFT -> aside(card, column, -1, event.isAltDown());
            case RIGHT -> aside(card, column, 1, event.isAltDown());
            case ENTER -> acts.details(card.item(), card);
            case SPACE -> {
                if (event.isShortcutDown()) {
                    choose(card);
                } else {
                    acts.details(card.item(), card);
                }
            }
            case DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5 -> {
                if (event.isAltDown() || event.isShortcutDown()) {
                    return false;
                }
                move(
                        card,
                        columns.get(event.getCode().getName().charAt(0) - '1').state());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private int column(ItemCard card) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).cards().contains(card)) {
                return i;
            }
        }
        return 0;
    }

    private void go(int column, int place) {
        var cards = columns.get(column).cards();
        if (!cards.isEmpty()) {
            cards.get(Math.clamp(place, 0, cards.size() - 1)).requestFocus();
        }
    }

    /** To the next column that has a card; with Alt the card goes, to the very next. */
    private void aside(ItemCard card, int column, int step, boolean take) {
        int place = columns.get(column).cards().indexOf(card);
        for (int to = column + step; to >= 0 && to < columns.size(); to += step) {
            if (take) {
                move(card, columns.get(to).state());
                return;
            } else if (!columns.get(to).cards().isEmpty()) {
                go(to, place);
                return;
            }
        }
    }

    /** Moves a card, and with it all that are chosen if it is one of them. */
    private void move(ItemCard card, Verdict to) {
        var items = chosen.contains(card.item()) ? List.copyOf(chosen) : List.of(card.item());
        var left = items.stream().filter(i -> i.state() != to).toList();
        if (left.isEmpty()) {
            return;
        }
        var subjects = left.stream().flatMap(i -> i.subjects().stream()).toList();
        var title = left.size() == 1 ? card.title() : acts.several(left.size());
        if (States.asks(to)) {
            ask(card, subjects, to, title);
        } else {
            acts.decide(Decide.of(subjects, to), title);
        }
    }

    private void ask(ItemCard card, List<Decide.Subject> subjects, Verdict to, String title) {
        var column = columns.stream().filter(c -> c.state() == to).findFirst().orElseThrow();
        var form = new DecideForm(
                acts.desk(),
                acts.kit(),
                subjects,
                to,
                false,
                card.item().shares().getFirst().entry(),
                decision -> {
                    asking = false;
                    column.ask(null);
                    card.requestFocus();
                    if (decision != null) {
                        acts.decide(decision, title);
                    } else {
                        again.run();
                    }
                });
        asking = true;
        var name = new Label(title);
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.getStyleClass().addAll("db-strong", "register-title");
        column.ask(new VBox(6, name, form));
        form.enter();
    }
}
