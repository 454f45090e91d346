package org.dartboard.ui;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
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
import org.dartboard.picture.Box;
import org.dartboard.picture.Mark;
import org.dartboard.picture.Theme;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Picture;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Mode;
import org.kordamp.ikonli.feather.Feather;

/** The window's upper edge: its name, menus, the mode, the way to find anything, undo and the theme. */
final class TopBar extends HBox {

    /** Below this width, in units of the interface, the way to everything is an icon only. */
    private static final double TIGHT = 1250;

    /** Below this width all menus stand in one. */
    private static final double NARROW = 1080;

    /** The height of the name mark. */
    private static final double MARK = 26;

    private final Kit kit;
    private final Actions actions;

    TopBar(Kit kit, Desk desk, Actions actions, List<Menu> menus) {
        this.kit = kit;
        this.actions = actions;
        getStyleClass().add("top-bar");
        var mark = mark(Mark.nameWidth(MARK, kit.metrics()), true);
        var icon = mark(MARK, false);
        var bar = new MenuBar(menus.toArray(Menu[]::new));
        bar.setMinWidth(USE_PREF_SIZE);
        // In a narrow window the menus stand in one
        var all = new Menu(kit.text("ui.menus"));
        var narrowBar = new MenuBar(all);
        var find = find();
        var narrow = widthProperty().map(w -> w.doubleValue() < NARROW);
        widthProperty().map(w -> w.doubleValue() < TIGHT).subscribe(is -> {
            find.setText(is ? null : kit.text("ui.find"));
            find.setMinWidth(is ? USE_PREF_SIZE : 196);
        });
        narrow.subscribe(is -> {
            // A menu can stand in one place only
            if (is) {
                bar.getMenus().clear();
                all.getItems().setAll(menus);
            } else {
                all.getItems().clear();
                bar.getMenus().setAll(menus);
            }
            shown(bar, !is);
            shown(narrowBar, is);
            shown(mark, !is);
            shown(icon, is);
        });
        getChildren()
                .addAll(
                        mark,
                        icon,
                        bar,
                        narrowBar,
                        spring(),
                        modes(desk),
                        spring(),
                        find,
                        button("undo"),
                        button("redo"),
                        theme());
    }

    private Picture mark(double width, boolean named) {
        var box = new Box(0, 0, width, MARK);
        return new Picture(kit, width, MARK, (surface, theme) -> {
            if (named) {
                Mark.paintName(surface, box, theme, kit.metrics());
            } else {
                Mark.paint(surface, box, theme);
            }
        });
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /** The way to everything: opens the palette. */
    private Button find() {
        var action = actions.of("palette");
        var button = new Button();
        button.setId("palette");
        button.getStyleClass().add("find-button");
        button.setGraphic(Glyphs.of(Feather.SEARCH));
        button.setAccessibleText(kit.text("ui.find"));
        button.setTooltip(tip(action));
        button.setOnAction(_ -> action.perform());
        return button;
    }

    /** Switches between light and dark. */
    private Button theme() {
        var button = new Button();
        button.setId("theme");
        button.getStyleClass().add("db-icon-button");
        button.graphicProperty()
                .bind(kit.themeProperty().map(t -> Glyphs.of(t == Theme.DARK ? Feather.SUN : Feather.MOON)));
        button.accessibleTextProperty()
                .bind(kit.themeProperty().map(t -> kit.text(t == Theme.DARK ? "ui.toLight" : "ui.toDark")));
        var tip = new Tooltip();
        tip.textProperty().bind(button.accessibleTextProperty());
        button.setTooltip(tip);
        button.setOnAction(
                _ -> actions.of(kit.theme() == Theme.DARK ? "light" : "dark").perform());
        return button;
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
        box.setMinWidth(USE_PREF_SIZE);
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
