package org.dartboard.ui.gallery;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.dartboard.ui.kit.Glyphs;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Words to be ticked, in as many lines as they need. Arrows go from one to the next; Space and Enter tick.
 *
 * @param <T> what the words stand for
 */
final class Chips<T> extends FlowPane {

    /**
     * One of them.
     *
     * @param id for tests
     * @param tip more about it; null: nothing
     */
    record Chip<T>(
            T value, String id, String text, @Nullable String tip, boolean on) {}

    private final Feather sign;
    private final BiConsumer<T, Boolean> ticked;

    /**
     * Without words yet.
     *
     * @param sign on those that are ticked
     */
    Chips(Feather sign, BiConsumer<T, Boolean> ticked) {
        super(6, 6);
        this.sign = sign;
        this.ticked = ticked;
        setRowValignment(javafx.geometry.VPos.CENTER);
        setAlignment(Pos.CENTER_LEFT);
        // A flow knows its height only by its width
        setPrefWrapLength(300);
        setMinWidth(0);
    }

    /** Shows these. */
    void show(List<Chip<T>> chips) {
        getChildren().setAll(chips.stream().map(this::button).toList());
    }

    private ToggleButton button(Chip<T> chip) {
        var button = new ToggleButton(chip.text());
        button.setId(chip.id());
        button.getStyleClass().setAll("gallery-chip");
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setMinWidth(0);
        button.maxWidthProperty().bind(widthProperty());
        button.setSelected(chip.on());
        if (chip.tip() != null) {
            button.setTooltip(new Tooltip(chip.tip()));
            button.setAccessibleHelp(chip.tip());
        }
        var icon = Glyphs.of(sign);
        icon.setIconSize(12);
        button.graphicProperty().bind(button.selectedProperty().map(on -> on ? icon : null));
        button.setOnAction(_ -> ticked.accept(chip.value(), button.isSelected()));
        button.addEventHandler(KeyEvent.KEY_PRESSED, e -> steer(e, button));
        return button;
    }

    private void steer(KeyEvent event, ToggleButton from) {
        int by = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.UP
                ? -1
                : event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.DOWN ? 1 : 0;
        List<Node> all = getChildren();
        int next = all.indexOf(from) + by;
        if (by != 0 && next >= 0 && next < all.size()) {
            all.get(next).requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            from.fire();
            event.consume();
        }
    }
}
