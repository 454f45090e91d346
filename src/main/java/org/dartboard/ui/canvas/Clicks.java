package org.dartboard.ui.canvas;

import javafx.scene.input.MouseEvent;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Selection;

/** What a click on the map does: it selects; a second one looks nearer. */
final class Clicks implements Gestures.Clicks {

    private final Desk desk;
    private final Camera camera;
    private final Sight sight;
    private final Runnable unfocus;

    /**
     * Clicks on a map.
     *
     * @param unfocus the keyboard is at no element any more
     */
    Clicks(Desk desk, Camera camera, Sight sight, Runnable unfocus) {
        this.desk = desk;
        this.camera = camera;
        this.sight = sight;
        this.unfocus = unfocus;
    }

    @Override
    public void clicked(MouseEvent event) {
        var target = sight.at(event.getX(), event.getY());
        boolean more = event.isShiftDown() || event.isShortcutDown();
        unfocus.run();
        var node = target.element();
        if (node != null) {
            var now = desk.selectionProperty().get();
            desk.selectionProperty().set(more ? Marks.toggled(now, node.id()) : Selection.of(node.id()));
        } else if (target instanceof Target.Line(var wire)) {
            desk.selectionProperty().set(new Selection.OneLink(wire.link().key()));
        } else if (!more) {
            desk.selectionProperty().set(Selection.none());
        }
    }

    @Override
    public void doubled(MouseEvent event) {
        var node = sight.at(event.getX(), event.getY()).element();
        if (node != null) {
            camera.fit(node.box());
        }
    }
}
