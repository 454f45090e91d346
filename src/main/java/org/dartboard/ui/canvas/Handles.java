package org.dartboard.ui.canvas;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import org.dartboard.model.Link;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Node;
import org.dartboard.picture.Point;
import org.dartboard.picture.Tone;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;
import org.dartboard.ui.tool.Hit;
import org.dartboard.ui.tool.Plan;
import org.jspecify.annotations.Nullable;

/** What can be taken hold of beside an element and at the ends of a link. */
final class Handles extends Region {

    private final Kit kit;
    private final Desk desk;
    private final Camera camera;
    private final Group all = new Group();
    private @Nullable String hovered;
    private boolean hidden;

    Handles(Kit kit, Desk desk, Camera camera) {
        this.kit = kit;
        this.desk = desk;
        this.camera = camera;
        all.setManaged(false);
        getChildren().add(all);
        setMouseTransparent(true);
        kit.onTheme(this, this::draw);
        camera.viewProperty().subscribe(_ -> draw());
        desk.selectionProperty().subscribe(_ -> draw());
        desk.modeProperty().subscribe(_ -> draw());
        desk.map().drawingProperty().subscribe(_ -> draw());
        desk.editorProperty().subscribe(_ -> draw());
    }

    /** The element whose handle is shown because the pointer is near; null: none. */
    @Nullable
    String hovered() {
        return hovered;
    }

    /** The pointer is at that place. */
    void hover(Plan plan, Point at) {
        var near = hovered == null ? null : plan.drawing().node(hovered);
        var node = plan.node(at);
        double reach = 2 * Hit.AWAY / plan.zoom();
        if (node == null && near != null && near.box().grown(reach).contains(at.x(), at.y())) {
            return; // on the way to its handle
        }
        // While people walk, a map that is looked at is left in peace
        boolean drawing = desk.modeProperty().get() == Mode.MAP;
        hover(node == null || !drawing ? null : node.id());
    }

    /** The pointer is on an element; null: on none. */
    void hover(@Nullable String id) {
        if (id == null ? hovered != null : !id.equals(hovered)) {
            hovered = id;
            draw();
        }
    }

    /** Not while something is dragged. */
    void hide() {
        hidden = true;
        draw();
    }

    /** They are there again. */
    void show() {
        hidden = false;
        draw();
    }

    private void draw() {
        all.getChildren().clear();
        var map = desk.map().drawingProperty().get();
        double zoom = camera.view().zoom();
        if (map == null || hidden || desk.map().isPicture()) {
            return;
        }
        if (zoom >= Hit.SMALLEST) {
            var selected = desk.selectionProperty().get().element();
            if (hovered != null) {
                beside(map.node(hovered));
            }
            if (selected != null && !selected.equals(hovered)) {
                beside(map.node(selected));
            }
        }
        locks(map, zoom);
        if (desk.selectionProperty().get() instanceof Selection.OneLink(var key)) {
            ends(map, key);
        }
    }

    /** Says of what is selected that it will not move. */
    private void locks(Drawing map, double zoom) {
        var environment = desk.environment();
        if (environment == null || zoom < Hit.SMALLEST) {
            return;
        }
        for (var id : environment.board().locked()) {
            var node = map.node(id);
            if (node != null && desk.selectionProperty().get().has(id)) {
                var at = screen(new Point(node.box().x(), node.box().y()));
                var disc = new Circle(at.x(), at.y(), 9, kit.color(Tone.ACCENT));
                disc.setId("locked-" + id);
                var body = new Rectangle(at.x() - 3.5, at.y() - 1, 7, 5.5);
                body.setFill(kit.color(Tone.CARD));
                var bow = new Path(
                        new MoveTo(at.x() - 2.2, at.y() - .5),
                        new LineTo(at.x() - 2.2, at.y() - 2.5),
                        new ArcTo(2.2, 2.2, 0, at.x() + 2.2, at.y() - 2.5, false, true),
                        new LineTo(at.x() + 2.2, at.y() - .5));
                bow.setStroke(kit.color(Tone.CARD));
                bow.setStrokeWidth(1.3);
                all.getChildren().addAll(disc, body, bow);
            }
        }
    }

    private void beside(@Nullable Node node) {
        if (node != null && node.element().type() != org.dartboard.model.Element.Type.NOTE) {
            var at = screen(Hit.handle(node, camera.view().zoom()));
            var disc = new Circle(at.x(), at.y(), Hit.RADIUS, kit.color(Tone.ACCENT));
            disc.setId("handle-" + node.id());
            var arrow = new Path(
                    new MoveTo(at.x() - 3, at.y()),
                    new LineTo(at.x() + 3, at.y()),
                    new MoveTo(at.x() + .5, at.y() - 2.8),
                    new LineTo(at.x() + 3.2, at.y()),
                    new LineTo(at.x() + .5, at.y() + 2.8));
            arrow.setStroke(kit.color(Tone.CARD));
            arrow.setStrokeWidth(1.5);
            arrow.setStrokeLineCap(StrokeLineCap.ROUND);
            all.getChildren().addAll(disc, arrow);
        }
    }

    private void ends(Drawing map, Link.Key key) {
        map.wires().stream()
                .filter(w -> !w.added() && w.link().key().equals(key))
                .findFirst()
                .ifPresent(w -> {
                    end(w.route().points().getFirst(), "link-from");
                    end(w.route().points().getLast(), "link-to");
                });
    }

    private void end(Point place, String id) {
        var at = screen(place);
        var disc = new Circle(at.x(), at.y(), Hit.RADIUS - 1, kit.color(Tone.CARD));
        disc.setStroke(kit.color(Tone.ACCENT));
        disc.setStrokeWidth(2);
        disc.setId(id);
        all.getChildren().add(disc);
    }

    private Point screen(Point place) {
        return camera.view().toScreen(place.x(), place.y(), camera.size());
    }
}
