package org.dartboard.ui.canvas;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.picture.Node;
import org.dartboard.ui.kit.Command;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** What can be done with what is selected, or on empty ground, by right click or by the menu key. */
final class ElementMenu {

    private static final double WIDTH = 236;

    /** What its items do that are the map's own. */
    interface Commands {
        /** Shows it in the middle. */
        void centre(Node node);

        /** Shows it as large as it goes. */
        void fit(Node node);
    }

    private final Kit kit;
    private final Region ground;
    private final Commands commands;
    private @Nullable ContextMenu menu;

    /** A menu, which is made when it is asked for. */
    ElementMenu(Kit kit, Region ground, Commands commands) {
        this.kit = kit;
        this.ground = ground;
        this.commands = commands;
    }

    /** Opens it with these commands, and for an element with how to look at it. */
    void show(@Nullable Node node, List<Command> offered, double screenX, double screenY) {
        hide();
        var made = new ContextMenu();
        made.setId("map-menu");
        for (var command : offered) {
            made.getItems().add(item(command));
        }
        if (node != null) {
            if (!offered.isEmpty()) {
                made.getItems().add(new SeparatorMenuItem());
            }
            made.getItems().add(item("menu-centre", kit.text("map.menu.centre"), () -> commands.centre(node)));
            made.getItems().add(item("menu-fit", kit.text("map.menu.fit"), () -> commands.fit(node)));
        }
        if (!made.getItems().isEmpty()) {
            menu = made;
            made.show(ground, screenX, screenY);
        }
    }

    private static MenuItem item(String id, String text, Runnable run) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private MenuItem item(Command command) {
        if (command.id().isEmpty()) {
            return new SeparatorMenuItem();
        }
        var refusal = command.refusal().get();
        var name = new Label(command.text().getValue());
        name.getStyleClass().add("map-menu-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var key = new Label(command.key());
        key.getStyleClass().add("db-muted");
        var icon = new Label(null, command.icon() == null ? null : Glyphs.of(command.icon()));
        icon.setMinWidth(22);
        var line = new HBox(4, icon, name, key);
        var all = new VBox(line);
        all.setPrefWidth(WIDTH);
        refusal.ifPresent(why -> {
            var reason = new Label(kit.say(why));
            reason.getStyleClass().addAll("db-muted", "db-small", "map-menu-reason");
            reason.setWrapText(true);
            reason.setMaxWidth(WIDTH - 26);
            VBox.setMargin(reason, new javafx.geometry.Insets(0, 0, 0, 26));
            all.getChildren().add(reason);
        });
        var item = new CustomMenuItem(all);
        item.setId("do-" + command.id());
        item.getStyleClass().add("map-menu-item");
        if (refusal.isPresent()) {
            item.getStyleClass().add("refused");
            item.setHideOnClick(false);
        } else {
            item.setOnAction(_ -> command.run().run());
        }
        return item;
    }

    /** Opens it at a point of the map view. */
    void showAt(@Nullable Node node, List<Command> offered, double x, double y) {
        Point2D at = ground.localToScreen(x, y);
        if (at != null) {
            show(node, offered, at.getX(), at.getY());
        }
    }

    void hide() {
        if (menu != null) {
            menu.hide();
            menu = null;
        }
    }
}
