package org.dartboard.ui.canvas;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import org.dartboard.picture.Node;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Command;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Selection;
import org.jspecify.annotations.Nullable;

/** What keys, the menu, the card of what is hovered and the field that finds do on the map. */
final class Commands implements MapKeys.Commands, Hover.Asked, ElementMenu.Commands, FindBar.Shown {

    private static final double STEP = 1.25;

    private final Kit kit;
    private final Desk desk;
    private final Camera camera;
    private final Sight sight;
    private final Marks marks;
    private final Region ground;
    private final ElementMenu menu;
    private final Supplier<Maker> maker;

    Commands(Kit kit, Desk desk, Camera camera, Sight sight, Marks marks, Region ground, Supplier<Maker> maker) {
        this.kit = kit;
        this.desk = desk;
        this.camera = camera;
        this.sight = sight;
        this.marks = marks;
        this.ground = ground;
        this.maker = maker;
        menu = new ElementMenu(kit, ground, this);
        ground.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    }

    private void menu(ContextMenuEvent event) {
        if (!event.isKeyboardTrigger()) {
            var target = sight.at(event.getX(), event.getY());
            var node = target.element();
            if (node != null && !desk.selectionProperty().get().has(node.id())) {
                desk.selectionProperty().set(Selection.of(node.id()));
            } else if (target instanceof Target.Line(var wire)) {
                desk.selectionProperty().set(new Selection.OneLink(wire.link().key()));
            }
            var offered = target instanceof Target.Ground
                    ? maker.get().forGround(sight.place(event.getX(), event.getY()))
                    : maker.get().forSelection();
            menu.show(node, offered, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    /** The menu, if it is open, is not any more. */
    void hideMenu() {
        menu.hide();
    }

    @Override
    public void focused(@Nullable Node node) {
        marks.focus(node == null ? null : node.id());
        var now = node == null ? null : Situation.of(desk);
        if (node == null || now == null) {
            ground.setAccessibleText(kit.text("map.name"));
            return;
        }
        var order = Neighbours.inOrder(now.drawing());
        var words = new Explainer(kit, now).inWords(node, order.indexOf(node) + 1, order.size());
        ground.setAccessibleText(kit.say(Phrase.of("map.name.element", "element", words)));
    }

    @Override
    public void select(Node node, boolean more) {
        var now = desk.selectionProperty().get();
        desk.selectionProperty().set(more ? Marks.toggled(now, node.id()) : Selection.of(node.id()));
    }

    @Override
    public void menu(Node node) {
        if (!desk.selectionProperty().get().has(node.id())) {
            desk.selectionProperty().set(Selection.of(node.id()));
        }
        var box = camera.view().toScreen(node.box(), camera.size());
        menu.showAt(node, maker.get().forSelection(), box.centreX(), box.bottom());
    }

    /** Opens a menu at what is selected. */
    void menu(List<Command> offered) {
        var map = desk.map().drawingProperty().get();
        var id = desk.selectionProperty().get() instanceof Selection.Elements(var ids)
                ? ids.iterator().next()
                : null;
        var node = map == null || id == null ? null : map.node(id);
        if (node != null) {
            var box = camera.view().toScreen(node.box(), camera.size());
            menu.showAt(
                    offered.isEmpty() ? node : null,
                    offered.isEmpty() ? maker.get().forSelection() : offered,
                    box.centreX(),
                    box.bottom());
        }
    }

    @Override
    public boolean escape() {
        boolean some = !(desk.selectionProperty().get() instanceof Selection.None);
        desk.selectionProperty().set(Selection.none());
        return some;
    }

    @Override
    public void zoom(boolean nearer) {
        double now = camera.view().zoom();
        camera.go(camera.view().at(nearer ? now * STEP : now / STEP));
    }

    @Override
    public Target at(double x, double y) {
        return sight.at(x, y);
    }

    @Override
    public @Nullable Explanation explain(Target target) {
        var now = Situation.of(desk);
        return now == null ? null : new Explainer(kit, now).explain(target);
    }

    @Override
    public void rename(String element) {
        maker.get().rename(element);
    }

    @Override
    public boolean nudge(int dx, int dy, boolean coarse) {
        return maker.get().nudge(dx, dy, coarse);
    }

    @Override
    public void centre(Node node) {
        camera.centre(node.box());
    }

    @Override
    public void fit(Node node) {
        camera.fit(node.box());
    }

    @Override
    public void found(Collection<String> ids) {
        marks.find(ids);
    }

    @Override
    public void current(Node node) {
        desk.selectionProperty().set(Selection.of(node.id()));
        camera.centre(node.box());
    }
}
