package org.dartboard.ui.canvas;

import java.util.Collection;
import java.util.LinkedHashSet;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineJoin;
import org.dartboard.picture.Box;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Route;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.NodeSurface;
import org.dartboard.ui.state.Selection;
import org.jspecify.annotations.Nullable;

/** Outlines around what is selected, found or focused. They lie above the painted map and move with it. */
final class Marks extends Region {

    private final Kit kit;
    private final Camera camera;
    private final Group outlines = new Group();
    private @Nullable Drawing drawing;
    private Selection selection = Selection.none();
    private Collection<String> found = java.util.List.of();
    private @Nullable String focused;
    private java.util.Map<String, Integer> badges = java.util.Map.of();

    Marks(Kit kit, Camera camera) {
        this.kit = kit;
        this.camera = camera;
        outlines.setManaged(false);
        getChildren().add(outlines);
        setMouseTransparent(true);
        camera.viewProperty().subscribe((before, now) -> {
            if (before.zoom() == now.zoom()) {
                follow();
            } else {
                draw();
            }
        });
        kit.onTheme(this, this::draw);
    }

    void show(@Nullable Drawing other) {
        drawing = other;
        draw();
    }

    void select(Selection other) {
        selection = other;
        draw();
    }

    /** The selection with an element more, or without it. */
    static Selection toggled(Selection selection, String id) {
        if (!(selection instanceof Selection.Elements(var ids))) {
            return Selection.of(id);
        }
        var some = new LinkedHashSet<>(ids);
        if (!some.remove(id)) {
            some.add(id);
        }
        return some.isEmpty() ? Selection.none() : new Selection.Elements(some);
    }

    /** The box around what is selected; null if nothing is. */
    @Nullable
    Box selected() {
        @Nullable Box all = null;
        if (drawing != null && selection instanceof Selection.Elements(var ids)) {
            for (var id : ids) {
                var node = drawing.node(id);
                if (node != null) {
                    all = all == null ? node.box() : all.union(node.box());
                }
            }
        }
        return all;
    }

    /** What was found. */
    void find(Collection<String> ids) {
        found = ids;
        draw();
    }

    /** Where the keyboard is; null: nowhere. */
    void focus(@Nullable String id) {
        focused = id;
        draw();
    }

    /** Badges are not to be crossed out by an outline. */
    void badges(java.util.Map<String, Integer> counts) {
        badges = counts;
        draw();
    }

    @Override
    protected void layoutChildren() {
        follow();
    }

    private void follow() {
        var view = camera.view();
        outlines.setTranslateX(view.left(camera.size()));
        outlines.setTranslateY(view.top(camera.size()));
    }

    private void draw() {
        outlines.getChildren().clear();
        var map = drawing;
        if (map == null) {
            return;
        }
        double wider = kit.theme() == Theme.CONTRAST ? 1.5 : 1;
        for (var id : found) {
            if (selection.has(id)) {
                continue;
            }
            outline(map, id, 3, Tone.ACCENT, 1.6 * wider, "found", 5.0, 4.0);
        }
        switch (selection) {
            case Selection.Elements(var ids) -> ids.forEach(id -> selected(map, id, 2.4 * wider));
            case Selection.OneLink(var key) ->
                map.wires().stream().filter(w -> w.link().key().equals(key)).forEach(w -> line(w.route(), 3 * wider));
            case Selection.None() -> {}
            case Selection.Person(var _), Selection.OneFrame(int _) -> {}
        }
        if (focused != null) {
            outline(map, focused, 5, Tone.INK, 1.6 * wider, "focused");
        }
        follow();
    }

    private void outline(
            Drawing map, String id, double beyond, Tone tone, double width, String style, Double... dashes) {
        var node = map.node(id);
        if (node == null) {
            return;
        }
        var shape = rounded(node, camera.view().zoom(), beyond);
        shape.getStrokeDashArray().setAll(dashes);
        add(shape, tone, width, style + "-" + id);
    }

    /** Around an element, but not across the chips and the badge on its border. */
    private void selected(Drawing map, String id, double width) {
        var node = map.node(id);
        if (node == null) {
            chips(map, id, width);
            return;
        }
        double zoom = camera.view().zoom();
        Shape band = Shape.subtract(rounded(node, zoom, width / 2), rounded(node, zoom, -width / 2));
        for (var chip : node.chips()) {
            band = Shape.subtract(
                    band,
                    new Circle(
                            chip.x() * zoom, chip.y() * zoom, (org.dartboard.picture.Node.Chip.RADIUS + 1.6) * zoom));
        }
        if (badges.getOrDefault(id, 0) > 0) {
            var badge = Decor.badge(node);
            band = Shape.subtract(band, new Circle(badge.centreX() * zoom, badge.centreY() * zoom, 11.2 * zoom));
        }
        band.setFill(kit.color(Tone.ACCENT));
        band.setId("selected-" + id);
        outlines.getChildren().add(band);
    }

    /** Around a control, on every border on which it is. */
    private void chips(Drawing map, String id, double width) {
        double zoom = camera.view().zoom();
        for (var host : map.nodes()) {
            for (var chip : host.chips()) {
                if (chip.control().id().equals(id)) {
                    double radius = (org.dartboard.picture.Node.Chip.RADIUS + 2) * zoom;
                    add(
                            new Circle(chip.x() * zoom, chip.y() * zoom, radius),
                            Tone.ACCENT,
                            width,
                            "selected-" + id + "-" + host.id());
                }
            }
        }
    }

    static Rectangle rounded(org.dartboard.picture.Node node, double zoom, double beyond) {
        var shape = rectangle(node.box(), zoom, beyond);
        double radius = Math.max(0, radius(node) * zoom + beyond);
        shape.setArcWidth(2 * radius);
        shape.setArcHeight(2 * radius);
        return shape;
    }

    private static Rectangle rectangle(Box box, double zoom, double beyond) {
        return new Rectangle(
                box.x() * zoom - beyond,
                box.y() * zoom - beyond,
                box.width() * zoom + 2 * beyond,
                box.height() * zoom + 2 * beyond);
    }

    /** How round the corners of an element's outline are, in map units. */
    private static double radius(org.dartboard.picture.Node node) {
        return switch (node.element().type()) {
            case TOUCHPOINT -> 10;
            case CHANNEL, OUTCOME -> node.box().height() / 2;
            case ACTOR, NOTE -> 5;
            case COMMUNITY, EVENT, OFFERING, CONTROL -> 7;
        };
    }

    /** A badge around the origin. */
    static Node badgePicture(Kit kit, int count, double zoom) {
        var surface = new NodeSurface();
        Decor.paint(surface, kit.theme(), kit.metrics(), new org.dartboard.picture.Point(0, 0), count);
        var picture = surface.node();
        picture.setScaleX(zoom);
        picture.setScaleY(zoom);
        return new Group(picture);
    }

    private void line(Route route, double width) {
        var line = NodeSurface.outline(route.path().placed(camera.view().zoom(), 0, 0));
        line.setOpacity(.75);
        add(line, Tone.ACCENT, width, "selected-link");
    }

    private void add(Shape shape, Tone tone, double width, String id) {
        shape.setId(id);
        shape.setFill(null);
        shape.setStroke(kit.color(tone));
        shape.setStrokeWidth(width);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        outlines.getChildren().add(shape);
    }
}
