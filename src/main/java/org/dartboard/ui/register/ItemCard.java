package org.dartboard.ui.register;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.register.Item;
import org.dartboard.register.ItemText;
import org.dartboard.ui.decide.SeveritySign;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.kordamp.ikonli.feather.Feather;

/** A gap on the board: what, where, for whom, who deals with it and by when. */
final class ItemCard extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LIFTED = PseudoClass.getPseudoClass("lifted");

    private final Item item;
    private final ItemText words;

    ItemCard(Kit kit, Item item, ItemText words) {
        super(3);
        this.item = item;
        this.words = words;
        getStyleClass().add("register-card");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words.line(item));
        setFocusTraversable(true);
        var title = wrapped(words.title(item), "db-strong", "register-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        var sign = SeveritySign.of(kit, false, item.isSerious() || !item.isFound());
        sign.setOpacity(item.isFound() ? 1 : .35);
        var head = new HBox(6, sign, title);
        head.setAlignment(Pos.TOP_LEFT);
        getChildren().add(head);
        var place = wrapping(line(Feather.MAP_PIN, words.place(item)));
        HBox.setHgrow(place, Priority.ALWAYS);
        var where = new HBox(6, place, Signs.people(kit, item, words, 17));
        where.setAlignment(Pos.TOP_LEFT);
        getChildren().add(where);
        add(Feather.USER, item.owner(), false);
        add(Feather.CALENDAR, words.due(item), item.isOverdue(words.today()));
        add(Feather.ALERT_CIRCLE, words.standing(item), item.standing() == Item.Standing.STILL_FOUND);
        if (!item.note().isBlank()) {
            getChildren().add(line(Feather.MESSAGE_SQUARE, item.note()));
        }
    }

    private void add(Feather icon, String text, boolean grave) {
        if (!text.isBlank()) {
            var line = wrapping(line(icon, text));
            if (grave) {
                line.getStyleClass().add("register-grave");
            }
            getChildren().add(line);
        }
    }

    private static Label line(Feather icon, String text) {
        var label = new Label(text.strip().replaceAll("\\s+", " "), Glyphs.of(icon));
        label.getStyleClass().addAll("db-small", "register-line");
        label.setEllipsisString("…");
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Label wrapping(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label wrapped(String text, String... styles) {
        var label = wrapping(new Label(text));
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** What it is about. */
    Item item() {
        return item;
    }

    /** Its title. */
    String title() {
        return words.title(item);
    }

    /** Shows whether it is one of several that are decided on together. */
    void showChosen(boolean is) {
        pseudoClassStateChanged(CHOSEN, is);
    }

    /** Shows whether it is on its way to another column. */
    void showLifted(boolean is) {
        pseudoClassStateChanged(LIFTED, is);
    }

    /** Whether something lies in it. */
    boolean isAround(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(this)) {
                return true;
            }
        }
        return false;
    }
}
