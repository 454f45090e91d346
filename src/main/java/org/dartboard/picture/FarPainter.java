package org.dartboard.picture;

import java.util.List;
import org.dartboard.model.Actor;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Link;

/**
 * Strokes what is seen from afar, all of it in a few strokes: links as thin lines without a kind, and from very far elements
 * as blocks. A touchpoint's block is filled from the left by the strengths of its four building blocks.
 */
final class FarPainter {

    private static final double FADED = .3;

    private final Surface surface;
    private final Theme theme;
    private final Detail detail;

    FarPainter(Surface surface, Theme theme, Detail detail) {
        this.surface = surface;
        this.theme = theme;
        this.detail = detail;
    }

    /** Strokes links, what steps back below what does not. */
    void wires(List<Wire> wires, Box part) {
        for (var emphasis : new Emphasis[] {Emphasis.FADED, Emphasis.NORMAL, Emphasis.STRONG}) {
            var batch = new Batch();
            for (var wire : wires) {
                if (wire.emphasis() == emphasis) {
                    wire(wire, batch, part);
                }
            }
            batch.paint(surface);
        }
    }

    private void wire(Wire wire, Batch batch, Box part) {
        var type = wire.link().type();
        boolean leads = type == Link.Type.LEADS_TO;
        var strong = wire.emphasis() == Emphasis.STRONG;
        var map = theme.of(Tone.MAP);
        var tint = wire.tint();
        var usual = theme.of(strong ? Tone.ACCENT : tint == null ? Tone.LINK : tint.tone());
        boolean plain = tint == null && !leads;
        var color = usual.over(map, wire.emphasis() == Emphasis.FADED ? FADED : plain ? .6 : 1);
        double width = (detail == Detail.DOTS ? 4 : leads ? 2.7 : 2.1) * theme.stroke() * (strong ? 1.4 : 1);
        var line = batch.stroke(new Pen(color, width));
        var points = wire.route().points();
        int step = points.size() > 12 ? detail == Detail.DOTS ? 8 : 4 : 1;
        for (int i = 0; i + 1 < points.size(); i += step) {
            var a = points.get(i);
            var b = points.get(Math.min(i + step, points.size() - 1));
            // Of a link across the whole map only what can be seen
            if (Maze.box(a, b).grown(Atlas.BEYOND).overlaps(part)) {
                line.move(a.x(), a.y()).line(b);
            }
        }
        if (leads && detail != Detail.DOTS) {
            head(wire, batch.fill(color));
        }
    }

    private static void head(Wire wire, Path.Builder into) {
        var end = wire.route().end();
        double angle = wire.route().arrival();
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double x = end.x() - cos * 7;
        double y = end.y() - sin * 7;
        into.move(end.x() + cos * 7, end.y() + sin * 7)
                .line(x - sin * 6, y + cos * 6)
                .line(x + sin * 6, y - cos * 6)
                .close();
    }

    /** Fills elements as blocks. */
    void blocks(List<Node> nodes) {
        var below = new Batch();
        var above = new Batch();
        nodes.forEach(n -> block(n, below, above));
        below.paint(surface);
        above.paint(surface);
    }

    private void block(Node node, Batch below, Batch above) {
        var map = theme.of(Tone.MAP);
        double part = node.emphasis() == Emphasis.FADED ? FADED : 1;
        var box = node.box();
        if (node.emphasis() == Emphasis.STRONG) {
            edge(box, below.stroke(new Pen(theme.of(Tone.ACCENT), 16)));
        }
        below.fill(box, ground(node).over(map, part));
        var ring = node.ring();
        double x = box.x();
        if (ring != null) {
            for (var block : BuildingBlock.values()) {
                double width = box.width() / 4 * ring.of(block).strength();
                if (width > 0) {
                    var color = theme.of(Tone.of(block)).over(map, part);
                    above.fill(new Box(x, box.y(), width, box.height()), color);
                }
                x += width;
            }
        }
        if (node.badge() > 0) {
            double size = 44;
            var corner = new Box(box.right() - size + 12, box.y() - 12, size, size);
            above.fill(corner, theme.of(Tone.GAP));
        }
    }

    private static void edge(Box box, Path.Builder into) {
        into.move(box.x(), box.y())
                .line(box.right(), box.y())
                .line(box.right(), box.bottom())
                .line(box.x(), box.bottom())
                .close();
    }

    private Color ground(Node node) {
        var map = theme.of(Tone.MAP);
        var tint = node.tint();
        if (tint != null) {
            return theme.of(tint.tone()).over(map, node.ring() == null ? .8 : .3);
        }
        return switch (node.element().type()) {
            case TOUCHPOINT -> theme.of(Tone.MUTED).over(map, .24);
            case OUTCOME -> theme.of(Tone.INK).over(map, .45);
            case EVENT -> theme.of(Tone.GAP).over(map, .45);
            case NOTE -> theme.of(Tone.PAPER_EDGE);
            case ACTOR -> theme.of(Tone.MUTED).over(map, isNodal(node) ? .8 : .4);
            case CHANNEL, COMMUNITY, OFFERING, CONTROL -> theme.of(Tone.MUTED).over(map, .4);
        };
    }

    private static boolean isNodal(Node node) {
        return node.element() instanceof Actor a && a.role() == Actor.Role.NODAL_FIRM;
    }
}
