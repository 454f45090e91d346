package org.dartboard.ui.canvas;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import org.dartboard.picture.Box;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Point;
import org.dartboard.picture.Tone;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.tool.Edges;
import org.dartboard.ui.tool.Guide;
import org.dartboard.ui.tool.Plan;
import org.dartboard.ui.tool.Preview;
import org.jspecify.annotations.Nullable;

/** What is seen above the map while a hand is in the middle of something. The map below is painted once, and then stays. */
final class Overlay extends Region {

    private final Kit kit;
    private final Camera camera;
    private final MapCanvas canvas;
    private final Marks marks;
    private final Supplier<Decor> decor;
    private final Group all = new Group();
    private final Targets targets;
    private final Path wires = new Path();
    private final Lift lift;
    private final Path guides = new Path();
    private final Path thread = new Path();
    private final Group shapes = new Group();
    private final Words words;
    private boolean settling;

    Overlay(Kit kit, Camera camera, MapCanvas canvas, Marks marks, Supplier<Decor> decor) {
        this.kit = kit;
        this.camera = camera;
        this.canvas = canvas;
        this.marks = marks;
        this.decor = decor;
        targets = new Targets(kit);
        lift = new Lift(kit);
        words = new Words(kit);
        all.setManaged(false);
        guides.setId("guides");
        thread.setId("thread");
        wires.setStrokeWidth(1.4);
        guides.setStrokeWidth(1);
        guides.setOpacity(.7);
        thread.setStrokeWidth(2);
        thread.setStrokeLineCap(StrokeLineCap.ROUND);
        all.getChildren().addAll(targets, wires, shapes, lift, guides, thread);
        getChildren().addAll(all, words);
        setMouseTransparent(true);
        camera.viewProperty().subscribe(_ -> follow());
        colors();
        kit.onTheme(this, this::colors);
    }

    private void colors() {
        wires.setStroke(kit.color(Tone.LINK));
        guides.setStroke(kit.color(Tone.ACCENT));
        lift.clear();
        targets.clear();
    }

    @Override
    protected void layoutChildren() {
        follow();
    }

    private void follow() {
        var view = camera.view();
        all.setTranslateX(view.left(camera.size()));
        all.setTranslateY(view.top(camera.size()));
    }

    /**
     * Shows it.
     *
     * @param pointer where that is, in the view
     */
    void show(Preview preview, Plan plan, Point pointer) {
        settling = false;
        double zoom = plan.zoom();
        var ids = preview.moved().keySet();
        canvas.lift(preview.copies() ? Set.of() : ids);
        marks.setVisible(ids.isEmpty());
        if (ids.isEmpty()) {
            lift.clear();
        } else {
            lift.take(plan.drawing(), ids, zoom, decor.get());
            lift.by(way(preview.moved(), plan.drawing()));
        }
        follow(preview, plan);
        targets.show(preview, plan);
        guides(preview, zoom);
        thread(preview, zoom);
        shapes(preview, zoom);
        words.show(preview, pointer, getWidth(), getHeight());
        follow();
    }

    private static Point way(Map<String, Box> moved, Drawing drawing) {
        for (var entry : moved.entrySet()) {
            var node = drawing.node(entry.getKey());
            if (node != null) {
                return new Point(
                        entry.getValue().x() - node.box().x(),
                        entry.getValue().y() - node.box().y());
            }
        }
        return new Point(0, 0);
    }

    /** Links follow in plain lines; when it is let go, they find their ways. */
    private void follow(Preview preview, Plan plan) {
        wires.getElements().clear();
        var moved = preview.moved();
        if (moved.isEmpty() || preview.copies()) {
            return;
        }
        double zoom = plan.zoom();
        for (var wire : plan.drawing().wires()) {
            var from = moved.get(wire.link().from());
            var to = moved.get(wire.link().to());
            if (from != null || to != null) {
                var start = from == null ? box(plan, wire.link().from()) : from;
                var end = to == null ? box(plan, wire.link().to()) : to;
                if (start != null && end != null) {
                    line(start, end, zoom);
                }
            }
        }
    }

    private static @Nullable Box box(Plan plan, String id) {
        var node = plan.drawing().node(id);
        return node == null ? null : node.box();
    }

    private void line(Box start, Box end, double zoom) {
        var a = Edges.towards(start, end.centre());
        var b = Edges.towards(end, start.centre());
        double dx = (b.x() - a.x()) * .4 * zoom;
        boolean wide = Math.abs(b.x() - a.x()) > Math.abs(b.y() - a.y());
        double dy = (b.y() - a.y()) * .4 * zoom;
        wires.getElements()
                .addAll(
                        new MoveTo(a.x() * zoom, a.y() * zoom),
                        new CubicCurveTo(
                                a.x() * zoom + (wide ? dx : 0),
                                a.y() * zoom + (wide ? 0 : dy),
                                b.x() * zoom - (wide ? dx : 0),
                                b.y() * zoom - (wide ? 0 : dy),
                                b.x() * zoom,
                                b.y() * zoom));
    }

    private void guides(Preview preview, double zoom) {
        guides.getElements().clear();
        for (var guide : preview.guides()) {
            switch (guide) {
                case Guide.Line(double x1, double y1, double x2, double y2) -> segment(x1, y1, x2, y2, zoom);
                case Guide.Gap(double x1, double y1, double x2, double y2) -> {
                    segment(x1, y1, x2, y2, zoom);
                    double across = x1 == x2 ? 0 : 4 / zoom;
                    double along = x1 == x2 ? 4 / zoom : 0;
                    segment(x1 - along, y1 - across, x1 + along, y1 + across, zoom);
                    segment(x2 - along, y2 - across, x2 + along, y2 + across, zoom);
                }
            }
        }
    }

    private void segment(double x1, double y1, double x2, double y2, double zoom) {
        guides.getElements()
                .addAll(
                        new MoveTo(Math.rint(x1 * zoom) + .5, Math.rint(y1 * zoom) + .5),
                        new LineTo(Math.rint(x2 * zoom) + .5, Math.rint(y2 * zoom) + .5));
    }

    private void thread(Preview preview, double zoom) {
        thread.getElements().clear();
        var line = preview.thread();
        if (line == null) {
            return;
        }
        thread.setStroke(kit.color(preview.refused() ? Tone.GAP : Tone.ACCENT));
        thread.getStrokeDashArray().setAll(preview.refused() ? new Double[] {5.0, 5.0} : new Double[0]);
        double x = line.to().x() * zoom;
        double y = line.to().y() * zoom;
        double angle = Math.atan2(y - line.from().y() * zoom, x - line.from().x() * zoom);
        thread.getElements()
                .addAll(new MoveTo(line.from().x() * zoom, line.from().y() * zoom), new LineTo(x, y));
        for (double side : new double[] {-.5, .5}) {
            thread.getElements()
                    .addAll(
                            new MoveTo(x - 8 * Math.cos(angle + side), y - 8 * Math.sin(angle + side)),
                            new LineTo(x, y));
        }
    }

    private void shapes(Preview preview, double zoom) {
        shapes.getChildren().clear();
        var band = preview.band();
        if (band != null) {
            var shape = rectangle(band, zoom, 2);
            shape.setId("rubber-band");
            dressed(shape, 1);
        }
        for (var ghost : preview.ghosts()) {
            var shape = rectangle(ghost, zoom, 10);
            shape.setId("ghost");
            shape.getStrokeDashArray().setAll(5.0, 4.0);
            dressed(shape, 1.5);
        }
    }

    private void dressed(Shape shape, double width) {
        var accent = kit.color(Tone.ACCENT);
        shape.setFill(accent.deriveColor(0, 1, 1, .1));
        shape.setStroke(accent);
        shape.setStrokeWidth(width);
        shapes.getChildren().add(shape);
    }

    private static Rectangle rectangle(Box box, double zoom, double radius) {
        var shape = new Rectangle(box.x() * zoom, box.y() * zoom, box.width() * zoom, box.height() * zoom);
        double arc = 2 * Math.min(radius * zoom, shape.getHeight() / 2);
        shape.setArcWidth(arc);
        shape.setArcHeight(arc);
        return shape;
    }

    /** What was let go stays where it is seen until the map is drawn so. */
    void settle() {
        settling = true;
        targets.clear();
        guides.getElements().clear();
        thread.getElements().clear();
        shapes.getChildren().clear();
        words.setVisible(false);
    }

    /** The map is drawn anew. */
    void drawn() {
        if (settling) {
            clear();
        }
    }

    /** Nothing is seen any more. */
    void clear() {
        settle();
        settling = false;
        wires.getElements().clear();
        lift.clear();
        canvas.lift(Set.of());
        marks.setVisible(true);
    }
}
