package org.dartboard.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.picture.Box;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Path;
import org.dartboard.picture.Pen;
import org.dartboard.picture.Point;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Surface;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;

/** The links of what is selected that the map does not show otherwise: who hosts it, through what it is reached. */
final class Strings {

    private Strings() {}

    /** One of them: a gentle curve from edge to edge, below cards. */
    record Strand(Link link, Path path, Point start, Point end, Box bounds) {

        void paint(Surface surface, Theme theme) {
            var color = theme.of(Tone.ACCENT);
            double width = 1.5 * theme.stroke();
            var pen = new Pen(color, width);
            surface.stroke(
                    path.shape(),
                    switch (link.type()) {
                        case REACHED_THROUGH -> pen.dashed(.1, 4.5);
                        case OVERSEES -> pen.dashed(6, 4);
                        case SUPPLIES -> pen.dashed(2, 4);
                        default -> pen;
                    });
        }

        /** Paints its ends above cards: what it passes below is not what it leads to. */
        void ends(Surface surface, Theme theme) {
            for (var at : List.of(start, end)) {
                surface.fill(new Shape.Disc(at.x(), at.y(), 5.2), theme.of(Tone.MAP));
                surface.fill(new Shape.Disc(at.x(), at.y(), 3.6), theme.of(Tone.ACCENT));
            }
        }
    }

    /** Those of some elements. */
    static List<Strand> of(Environment environment, Drawing drawing, Set<String> ids, Set<Link.Type> hidden) {
        var strands = new ArrayList<Strand>();
        if (ids.isEmpty() || hidden.isEmpty()) {
            return strands;
        }
        for (var link : environment.links()) {
            if (hidden.contains(link.type()) && (ids.contains(link.from()) || ids.contains(link.to()))) {
                var from = drawing.node(link.from());
                var to = drawing.node(link.to());
                if (from != null && to != null) {
                    strands.add(strand(link, from.box(), to.box()));
                }
            }
        }
        return strands;
    }

    private static Strand strand(Link link, Box from, Box to) {
        double dx = to.centreX() - from.centreX();
        double dy = to.centreY() - from.centreY();
        boolean upright = Math.abs(dy) * 1.6 > Math.abs(dx);
        var start = edge(from, upright, upright ? dy : dx);
        var end = edge(to, upright, upright ? -dy : -dx);
        double reach = Math.max(24, (upright ? Math.abs(end.y() - start.y()) : Math.abs(end.x() - start.x())) * .45);
        double sign = Math.signum(upright ? dy : dx);
        var path = upright
                ? Path.from(start)
                        .curve(start.x(), start.y() + sign * reach, end.x(), end.y() - sign * reach, end.x(), end.y())
                : Path.from(start)
                        .curve(start.x() + sign * reach, start.y(), end.x() - sign * reach, end.y(), end.x(), end.y());
        var corner = new Box(
                Math.min(start.x(), end.x()),
                Math.min(start.y(), end.y()),
                Math.abs(start.x() - end.x()),
                Math.abs(start.y() - end.y()));
        return new Strand(link, path.build(), start, end, corner.grown(26));
    }

    private static Point edge(Box box, boolean upright, double towards) {
        return upright
                ? new Point(box.centreX(), towards > 0 ? box.bottom() : box.y())
                : new Point(towards > 0 ? box.right() : box.x(), box.centreY());
    }
}
