package org.dartboard.ui;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Mode;

/** The window's upper edge: its name, menus, the mode, the way to find anything, undo and the theme. */
final class TopBar extends HBox {

    private final Kit kit;
    private final Actions actions;

    TopBar(Kit kit, Desk desk, Actions actions, List<Menu> menus) {
        this.kit = kit;
        this.actions = actions;
        getStyleClass().add("top-bar");
        var bar = new MenuBar(menus.toArray(Menu[]::new));
        getChildren()
                .addAll(
                        new Label(kit.text("ui.name")),
                        bar,
                        spring(),
                        modes(desk),
                        spring(),
                        button("undo"),
                        button("redo"));
    }

    private static Node spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private HBox modes(Desk desk) {
        var group = new ToggleGroup();
        var box = new HBox();
        box.getStyleClass().add("db-segments");
        box.setAccessibleRole(AccessibleRole.TOOL_BAR);
        for (var mode : Mode.values()) {
            var action = actions.of(
                    switch (mode) {
                        case MAP -> "mode.map";
                        case PEOPLE -> "mode.people";
                        case MEASURE -> "mode.measure";
                    });
            var button = new ToggleButton(kit.say(Phrase.of("ui.mode", "mode", mode)));
            button.setToggleGroup(group);
            button.setId("mode-" + mode.name().toLowerCase(java.util.Locale.ROOT));
            button.disableProperty().bind(inverse(action));
            desk.modeProperty().subscribe(m -> button.setSelected(m == mode));
            // One of them is always on
            button.setOnAction(_ -> {
                button.setSelected(true);
                action.perform();
            });
            button.setTooltip(tip(action));
            box.getChildren().add(button);
        }
        box.setMaxHeight(USE_PREF_SIZE);
        return box;
    }

    private Button button(String id) {
        var action = actions.of(id);
        var button = new Button();
        button.setId(id);
        button.getStyleClass().add("db-icon-button");
        var icon = action.icon();
        if (icon != null) {
            button.setGraphic(Glyphs.of(icon));
        }
        button.accessibleTextProperty().bind(action.text());
        button.disableProperty().bind(inverse(action));
        button.setTooltip(tip(action));
        button.setOnAction(_ -> action.perform());
        return button;
    }

    private static Tooltip tip(Action action) {
        var tip = new Tooltip();
        var key = action.key();
        tip.textProperty().bind(action.text().map(t -> key == null ? t : t + "   " + key.getDisplayText()));
        return tip;
    }

    private static javafx.beans.value.ObservableValue<Boolean> inverse(Action action) {
        return action.possible().map(p -> !p);
    }

    /** The menu of some actions, with a line before each of those named. */
    static Menu menu(String title, List<Action> actions, List<String> parts) {
        var menu = new Menu(title);
        for (var action : actions) {
            if (parts.contains(action.id())) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().add(item(action));
        }
        return menu;
    }

    private static MenuItem item(Action action) {
        var on = action.on();
        MenuItem item;
        if (on == null) {
            item = new MenuItem();
            item.setOnAction(_ -> action.perform());
        } else {
            var check = new CheckMenuItem();
            check.selectedProperty().bindBidirectional(on);
            item = check;
        }
        item.setId("menu-" + action.id());
        item.textProperty().bind(action.text());
        item.disableProperty().bind(inverse(action));
        item.setAccelerator(action.key());
        return item;
    }
}
