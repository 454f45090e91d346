package org.dartboard.ui.canvas;

import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.dartboard.picture.Node;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** What can be done with an element, by right click or by the menu key. */
final class ElementMenu {

    /** What its items do. */
    interface Commands {
        /** Selects it, which shows all its links. */
        void select(Node node);

        /** Shows it in the middle. */
        void centre(Node node);

        /** Shows it as large as it goes. */
        void fit(Node node);
    }

    private final Kit kit;
    private final Region ground;
    private final Commands commands;
    private @Nullable ContextMenu menu;
    private @Nullable Node element;

    /** A menu, which is made when it is first asked for. */
    ElementMenu(Kit kit, Region ground, Commands commands) {
        this.kit = kit;
        this.ground = ground;
        this.commands = commands;
    }

    private ContextMenu make() {
        var made = new ContextMenu();
        made.setId("map-menu");
        made.getItems()
                .addAll(
                        item("menu-centre", kit.text("map.menu.centre"), commands::centre),
                        item("menu-fit", kit.text("map.menu.fit"), commands::fit),
                        item("menu-links", kit.text("map.menu.links"), commands::select));
        return made;
    }

    private interface Command {
        void on(Node node);
    }

    private MenuItem item(String id, String text, Command command) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(_ -> {
            if (element != null) {
                command.on(element);
            }
        });
        return item;
    }

    /** Opens it for an element. */
    void show(Node node, double screenX, double screenY) {
        element = node;
        var now = menu == null ? make() : menu;
        menu = now;
        now.show(ground, screenX, screenY);
    }

    /** Opens it at a point of the map view. */
    void showAt(Node node, double x, double y) {
        Point2D at = ground.localToScreen(x, y);
        if (at != null) {
            show(node, at.getX(), at.getY());
        }
    }

    void hide() {
        if (menu != null) {
            menu.hide();
        }
    }
}
