package org.dartboard.ui.canvas;

import java.util.function.Supplier;
import javafx.scene.input.MouseEvent;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Selection;
import org.jspecify.annotations.Nullable;

/** What a click on the map does: it selects; a second one names an element, or draws one where nothing is. */
final class Clicks implements Gestures.Clicks {

    private final Desk desk;
    private final Sight sight;
    private final Runnable unfocus;
    private final Supplier<Maker> maker;

    /**
     * Clicks on a map.
     *
     * @param unfocus the keyboard is at no element any more
     * @param maker who draws
     */
    Clicks(Desk desk, Sight sight, Runnable unfocus, Supplier<Maker> maker) {
        this.desk = desk;
        this.sight = sight;
        this.unfocus = unfocus;
        this.maker = maker;
    }

    @Override
    public void clicked(MouseEvent event) {
        var target = sight.at(event.getX(), event.getY());
        boolean more = event.isShiftDown() || event.isShortcutDown();
        unfocus.run();
        var id = clicked(target);
        if (id != null) {
            var now = desk.selectionProperty().get();
            desk.selectionProperty().set(more ? Marks.toggled(now, id) : Selection.of(id));
            if (target instanceof Target.Badge) {
                desk.wishes().troubles(id);
            }
        } else if (target instanceof Target.Line(var wire)) {
            desk.selectionProperty().set(new Selection.OneLink(wire.link().key()));
        } else if (!more) {
            desk.selectionProperty().set(Selection.none());
        }
    }

    /** A control on a border is clicked for itself. */
    private static @Nullable String clicked(Target target) {
        var node = target.element();
        return target instanceof Target.Chip(var _, var chip) ? chip.control().id() : node == null ? null : node.id();
    }

    @Override
    public void doubled(MouseEvent event) {
        var target = sight.at(event.getX(), event.getY());
        var node = target.element();
        if (node != null) {
            maker.get().rename(node.id());
        } else if (target instanceof Target.Ground) {
            maker.get().pick(sight.place(event.getX(), event.getY()));
        }
    }
}
