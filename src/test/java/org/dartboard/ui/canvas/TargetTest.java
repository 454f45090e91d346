package org.dartboard.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Map;
import org.dartboard.dart.Scene;
import org.dartboard.picture.Detail;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Pictures;
import org.dartboard.picture.Request;
import org.junit.jupiter.api.Test;

/** What is meant by a point of the map, from near and from afar. */
class TargetTest {

    private static final Drawing DRAWING =
            Drawing.of(Scene.active(Pictures.sample("hospital")), Request.PLAIN, Pictures.SIZES);

    private static Target at(double x, double y, double zoom) {
        return Target.at(DRAWING, x, y, zoom, Detail.at(zoom), Map.of());
    }

    @Test
    void aQuarterIsMeantOnlyWhereItIsDrawn() {
        var node = DRAWING.node("consult");
        assertNotNull(node);
        double x = node.box().right() - 12;
        double y = node.box().bottom() - 25;
        assertInstanceOf(Target.Quarter.class, at(x, y, 1));
        assertEquals(new Target.Whole(node), at(x, y, .1));
    }

    @Test
    void fromAfarAnElementNearThePointIsMeantRatherThanALink() {
        var node = DRAWING.node("consult");
        assertNotNull(node);
        var wire = DRAWING.wires().stream()
                .filter(w -> w.link().from().equals("consult"))
                .findFirst()
                .orElseThrow();
        var beside = wire.route().at(12);
        assertInstanceOf(Target.Line.class, at(beside.x(), beside.y(), 1));
        assertEquals(new Target.Whole(node), at(beside.x(), beside.y(), .1));
    }
}
