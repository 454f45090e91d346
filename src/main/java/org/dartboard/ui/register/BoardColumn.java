package org.dartboard.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
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
import org.dartboard.model.RegisterEntry.Verdict;
import org.dartboard.register.Item;
import org.dartboard.register.ItemText;
import org.dartboard.text.Phrase;
import org.dartboard.ui.decide.States;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** A column of the board: the state with how many there are, and their cards, the worst first. */
final class BoardColumn extends VBox {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    /** As many cards as are made at first. */
    private static final int FIRST = 24;

    private final Kit kit;
    private final Verdict state;
    private final Label count = new Label();
    private final VBox list = new VBox(6);
    private final ScrollPane scroll = new ScrollPane(list);
    private final List<ItemCard> cards = new ArrayList<>();

    /**
     * A column.
     *
     * @param number the key that puts a card in it
     */
    BoardColumn(Kit kit, Verdict state, int number) {
        super(6);
        this.kit = kit;
        this.state = state;
        setId("register-column-" + state.name().toLowerCase(Locale.ROOT));
        getStyleClass().add("register-column");
        setMinWidth(0);
        setPrefWidth(100);
        HBox.setHgrow(this, Priority.ALWAYS);
        var name = new Label(kit.say(Item.word(state)), Glyphs.of(States.icon(state)));
        name.getStyleClass().addAll("db-medium", "register-state");
        count.getStyleClass().add("register-count");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var key = new Label(Integer.toString(number));
        key.getStyleClass().add("register-key");
        key.setTooltip(new Tooltip(kit.say(Phrase.of("register.key", "n", number))));
        var head = new HBox(6, name, count, spring, key);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("register-head");
        list.getStyleClass().add("register-cards");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    /** Which state it is. */
    Verdict state() {
        return state;
    }

    /**
     * Shows these.
     *
     * @param made told of each card
     */
    void show(List<Item> items, ItemText words, Consumer<ItemCard> made) {
        count.setText(Integer.toString(items.size()));
        cards.clear();
        list.getChildren().clear();
        add(items, words, made, FIRST);
        if (items.isEmpty()) {
            var empty = new Label(kit.text("register.column.empty"));
            empty.setWrapText(true);
            empty.setMinHeight(USE_PREF_SIZE);
            empty.getStyleClass().addAll("db-muted", "db-small", "register-nothing");
            list.getChildren().add(empty);
        }
    }

    private void add(List<Item> items, ItemText words, Consumer<ItemCard> made, int most) {
        items.stream().skip(cards.size()).limit(most).toList().forEach(item -> {
            var card = new ItemCard(kit, item, words);
            cards.add(card);
            list.getChildren().add(card);
            made.accept(card);
        });
        int left = items.size() - cards.size();
        if (left > 0) {
            var more = new Button(kit.say(Phrase.of("register.more", "n", left)));
            more.getStyleClass().setAll("button", "db-link");
            more.setOnAction(_ -> {
                int from = cards.size();
                list.getChildren().remove(more);
                add(items, words, made, Integer.MAX_VALUE);
                cards.get(from).requestFocus();
            });
            list.getChildren().add(more);
        }
    }

    /** Its cards, from above. */
    List<ItemCard> cards() {
        return cards;
    }

    /** Stands above the cards what is asked; null: nothing any more. */
    void ask(@Nullable Node question) {
        list.getChildren().removeIf(n -> n.getStyleClass().contains("register-asking"));
        if (question != null) {
            question.getStyleClass().add("register-asking");
            list.getChildren().addFirst(question);
            scroll.setVvalue(0);
        }
    }

    /** Shows whether something would be dropped here. */
    void showOver(boolean is) {
        pseudoClassStateChanged(OVER, is);
    }
}
