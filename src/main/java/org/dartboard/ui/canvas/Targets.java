package org.dartboard.ui.canvas;

import java.util.Set;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Node;
import org.dartboard.picture.Tone;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.tool.Plan;
import org.dartboard.ui.tool.Preview;
import org.jspecify.annotations.Nullable;

/** Lights up what something may be dropped on; what it may not steps back. */
final class Targets extends Group {

    private final Kit kit;
    private final Group some = new Group();
    private final Group one = new Group();
    private @Nullable Drawing drawing;
    private @Nullable Set<String> open;
    private double zoom;

    Targets(Kit kit) {
        this.kit = kit;
        setManaged(false);
        getChildren().addAll(some, one);
    }

    @SuppressWarnings("ReferenceEquality") // a tool keeps its targets as long as they are the same
    void show(Preview preview, Plan plan) {
        if (preview.open() != open || plan.drawing() != drawing || plan.zoom() != zoom) {
            open = preview.open();
            drawing = plan.drawing();
            zoom = plan.zoom();
            some.getChildren().clear();
            if (open != null) {
                light(open, preview, plan);
            }
        }
        one.getChildren().clear();
        var node = preview.over() == null ? null : plan.drawing().node(preview.over());
        if (node != null) {
            var shape = outline(node, 2.5, 2.5, preview.refused() ? Tone.GAP : Tone.ACCENT);
            shape.setId((preview.refused() ? "refused-" : "target-") + node.id());
            one.getChildren().add(shape);
        }
    }

    private void light(Set<String> targets, Preview preview, Plan plan) {
        var thread = preview.thread();
        for (var node : plan.drawing().nodesIn(plan.seen())) {
            if (targets.contains(node.id())) {
                var light = outline(node, 1.5, 1.5, Tone.ACCENT);
                light.setOpacity(.45);
                some.getChildren().add(light);
            } else if (thread != null
                    && !node.box()
                            .grown(3)
                            .contains(thread.from().x(), thread.from().y())
                    && !node.box()
                            .grown(3)
                            .contains(thread.to().x(), thread.to().y())) {
                var veil = Marks.rounded(node, zoom, 1);
                veil.setFill(kit.color(Tone.MAP));
                veil.setOpacity(.62);
                some.getChildren().add(veil);
            }
        }
    }

    private Rectangle outline(Node node, double beyond, double width, Tone tone) {
        var shape = Marks.rounded(node, zoom, beyond);
        shape.setFill(null);
        shape.setStroke(kit.color(tone));
        shape.setStrokeWidth(width);
        return shape;
    }

    void clear() {
        some.getChildren().clear();
        one.getChildren().clear();
        open = null;
        drawing = null;
    }
}
