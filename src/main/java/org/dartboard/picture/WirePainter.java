package org.dartboard.picture;

import java.util.List;
import org.dartboard.model.Link;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;

/** Strokes links: each kind has its line and its head. */
final class WirePainter {

    private static final double TRAIL = 5;

    /** Map units, width and height together. */
    private static final double LONG = 5000;

    private final Surface surface;
    private final Theme theme;
    private final double wider;
    private final Box part;
    private final Messages messages;

    /** A painter of what lies in a part of the map. */
    WirePainter(Surface surface, Theme theme, Box part, Messages messages) {
        wider = theme.stroke();
        this.part = part.grown(2 * Atlas.BEYOND);
        this.surface = surface;
        this.theme = theme;
        this.messages = messages;
    }

    /** The broad coloured lines of those who went along, side by side. */
    void trails(Wire wire) {
        int count = wire.trails().size();
        for (int i = 0; i < count; i++) {
            double aside = (i - (count - 1) / 2.0) * TRAIL;
            var color = theme.of(Tone.ofPerson(wire.trails().get(i))).faded(.62);
            surface.stroke(aside(wire.route(), aside).shape(), new Pen(color, TRAIL));
        }
    }

    private static Path aside(Route route, double by) {
        if (by == 0) {
            return route.path();
        }
        var points = route.points();
        var path = Path.from(Route.aside(points, 0, by));
        for (int i = 1; i < points.size(); i++) {
            path.line(Route.aside(points, i, by));
        }
        return path.build();
    }

    void paint(Wire wire, Drawing drawing) {
        var from = drawing.node(wire.link().from());
        var to = drawing.node(wire.link().to());
        var title = messages.format(Phrase.of(
                "picture.link",
                "from",
                from == null ? "" : from.element().name(),
                "type",
                wire.link().type(),
                "to",
                to == null ? "" : to.element().name()));
        surface.group(null, title, () -> {
            if (wire.emphasis() == Emphasis.FADED) {
                surface.faded(.3, () -> strokes(wire));
            } else {
                strokes(wire);
            }
        });
    }

    private void strokes(Wire wire) {
        var type = wire.link().type();
        boolean strong = wire.emphasis() == Emphasis.STRONG;
        var tint = wire.tint();
        var color = theme.of(strong ? Tone.ACCENT : tint == null ? Tone.LINK : tint.tone());
        double width = wider * (strong || tint != null ? 1.25 : 1);
        var path = type == Link.Type.CONNECTS ? wave(wire.route()) : seen(wire.route());
        surface.stroke(path.shape(), tint == null ? pen(wire, color, width) : tint.pen(color, 1.6 * width));
        if (Wire.head(type) > 0) {
            head(wire, color, type == Link.Type.LEADS_TO ? 1 : .86);
        }
    }

    private static Pen pen(Wire wire, Color color, double width) {
        return switch (wire.link().type()) {
            case LEADS_TO -> {
                var pen = new Pen(color, 1.7 * width);
                yield wire.link().carriesContext() ? pen : pen.dashed(5.5, 5);
            }
            case YIELDS -> new Pen(color, 1.3 * width);
            case ANSWERED_BY -> new Pen(color, 1.3 * width, List.of(7.0, 4.0, .1, 4.0));
            case REACHED_THROUGH -> new Pen(color, 1.6 * width).dashed(.1, 4.5);
            case CONNECTS -> new Pen(color, 1.3 * width);
            case HOSTED_BY, OVERSEES, SUPPLIES, USES, GOVERNS -> new Pen(color.faded(.75), width);
        };
    }

    /** The tip lies where the way would have ended without leaving room for it. */
    private void head(Wire wire, Color color, double scale) {
        var end = wire.route().end();
        double angle = wire.route().arrival();
        double room = Wire.head(wire.link().type()) - 1.5;
        double length = 9 * scale;
        double half = 4.2 * scale;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        var tip = new Point(end.x() + cos * room, end.y() + sin * room);
        double backX = tip.x() - cos * length;
        double backY = tip.y() - sin * length;
        double notchX = tip.x() - cos * length * .78;
        double notchY = tip.y() - sin * length * .78;
        var head = Path.from(tip)
                .line(backX - sin * half, backY + cos * half)
                .line(notchX, notchY)
                .line(backX + sin * half, backY - cos * half)
                .close()
                .build();
        surface.fill(head.shape(), color);
        surface.stroke(head.shape(), new Pen(color, .8));
    }

    /** The way, or if it is very long only the pieces of it that can be seen: each dash costs time. */
    private Path seen(Route route) {
        var bounds = route.bounds();
        if (bounds.width() + bounds.height() < LONG) {
            return route.path();
        }
        var path = Path.begin();
        var points = route.points();
        for (int i = 1; i < points.size(); i++) {
            if (Maze.box(points.get(i - 1), points.get(i)).grown(1).overlaps(part)) {
                path.move(points.get(i - 1).x(), points.get(i - 1).y()).line(points.get(i));
            }
        }
        return path.build();
    }

    /** The way as a wave that begins and ends on it, where it can be seen. */
    private Path wave(Route route) {
        double length = route.length();
        int halves = Math.max(2, (int) Math.round(Math.min(length, 1e6) / 6));
        double step = length / halves;
        var points = route.points();
        var path = Path.begin();
        boolean down = false;
        double begun = 0; // where the piece of the way begins
        for (int i = 1, half = 0; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            double reach = from.distance(to);
            boolean seen = Maze.box(from, to).grown(step + 4).overlaps(part);
            if (!seen || reach == 0) {
                begun += reach;
                half = Math.max(half, (int) (begun / step));
                down = down && seen;
                continue;
            }
            for (; half < halves && half * step < begun + reach; half++) {
                var a = from.towards(to, (half * step - begun) / reach);
                var b = half == halves - 1 ? route.end() : route.at((half + 1) * step);
                if (!down) {
                    path.move(a.x(), a.y());
                    down = true;
                }
                bow(path, a, b, half % 2 == 0 ? -3.2 : 3.2);
            }
            begun += reach;
        }
        return path.build();
    }

    private static void bow(Path.Builder path, Point a, Point b, double side) {
        double step = Math.max(.001, a.distance(b));
        double nx = -(b.y() - a.y()) / step * side;
        double ny = (b.x() - a.x()) / step * side;
        path.curve(
                a.x() + (b.x() - a.x()) * .36 + nx,
                a.y() + (b.y() - a.y()) * .36 + ny,
                a.x() + (b.x() - a.x()) * .64 + nx,
                a.y() + (b.y() - a.y()) * .64 + ny,
                b.x(),
                b.y());
    }
}
