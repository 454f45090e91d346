package org.dartboard.ui.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dartboard.picture.Point;

/**
 * Where something stands that is as large from near as from far.
 *
 * @param x the place on the map to which it holds
 * @param y the place on the map to which it holds
 * @param dx how far from there it is, in screen units
 * @param dy how far from there it is, in screen units
 */
record Spot(double x, double y, double dx, double dy) {

    /** From one token's middle to the next one's. */
    static final double APART = 29;

    static Spot of(Point point) {
        return new Spot(point.x(), point.y(), 0, 0);
    }

    /** On the way to another. */
    Spot towards(Spot other, double part) {
        return new Spot(
                x + (other.x - x) * part,
                y + (other.y - y) * part,
                dx + (other.dx - dx) * part,
                dy + (other.dy - dy) * part);
    }

    double distance(Spot other) {
        return Math.hypot(other.x - x + other.dx - dx, other.y - y + other.dy - dy);
    }

    /** How far it is along some spots. */
    static double length(List<Spot> way) {
        double length = 0;
        for (int i = 1; i < way.size(); i++) {
            length += way.get(i - 1).distance(way.get(i));
        }
        return length;
    }

    /** A part of the way along some spots, 0 the first to 1 the last. */
    static Spot along(List<Spot> way, double part) {
        double left = length(way) * part;
        for (int i = 1; i < way.size(); i++) {
            double step = way.get(i - 1).distance(way.get(i));
            if (left <= step && step > 0) {
                return way.get(i - 1).towards(way.get(i), left / step);
            }
            left -= step;
        }
        return way.getLast();
    }

    /** Where everybody who walks stands, by id. Who stands at one place stands side by side. */
    static Map<String, Spot> of(Situation situation) {
        var together = new LinkedHashMap<String, List<String>>();
        var stands = new LinkedHashMap<String, Progress.Stand>();
        for (var progress : situation.walking()) {
            var stand = progress.stand();
            if (stand != null && situation.drawing().node(stand.place()) != null) {
                var id = progress.walked().id();
                stands.put(id, stand);
                together.computeIfAbsent(stand.place() + " " + stand.stance(), _ -> new ArrayList<>())
                        .add(id);
            }
        }
        var spots = new LinkedHashMap<String, Spot>();
        together.values().forEach(people -> {
            for (int i = 0; i < people.size(); i++) {
                var stand = stands.get(people.get(i));
                if (stand != null) {
                    spots.put(people.get(i), of(situation, stand, i, people.size()));
                }
            }
        });
        return spots;
    }

    private static Spot of(Situation situation, Progress.Stand stand, int place, int of) {
        var node = situation.drawing().node(stand.place());
        if (node == null) {
            throw new IllegalStateException(stand.place());
        }
        var box = node.box();
        double aside = (place - (of - 1) / 2.0) * APART;
        return switch (stand.stance()) {
            case AT -> new Spot(box.centreX(), box.y(), aside, -8);
            case BESIDE -> new Spot(box.x(), box.centreY(), -20, aside);
            case BEFORE -> {
                var from = stand.from();
                var wire = from == null ? null : situation.wire(from, stand.place());
                if (wire == null) {
                    yield new Spot(box.x(), box.centreY(), -22 - place * APART, 0);
                }
                double angle = wire.route().arrival();
                double back = 20 + place * APART;
                var end = wire.route().end();
                yield new Spot(end.x(), end.y(), -Math.cos(angle) * back, -Math.sin(angle) * back);
            }
        };
    }
}
