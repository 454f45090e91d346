package org.dartboard.layout;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.dartboard.model.Element;
import org.dartboard.model.Extras;
import org.dartboard.model.Position;
import org.jspecify.annotations.Nullable;

/** What stands where while elements are being placed. */
final class Ground {

    /** The room kept between elements. */
    static final double AIR = 14;

    private static final double STEP = 20;
    private static final int MOST_STEPS = 2000;

    /** An element's place: centre and size. */
    record Spot(double x, double y, double width, double height) {
        boolean meets(Spot other) {
            return Math.abs(x - other.x) < (width + other.width) / 2 + AIR
                    && Math.abs(y - other.y) < (height + other.height) / 2 + AIR;
        }

        Spot at(double otherX, double otherY) {
            return new Spot(Math.round(otherX), Math.round(otherY), width, height);
        }

        double left() {
            return x - width / 2;
        }

        double right() {
            return x + width / 2;
        }

        double top() {
            return y - height / 2;
        }

        double bottom() {
            return y + height / 2;
        }
    }

    private final Arranger.Extents extents;
    private final SequencedMap<String, Spot> spots = new LinkedHashMap<>();

    Ground(Arranger.Extents extents) {
        this.extents = extents;
    }

    Spot spot(Element element, double x, double y) {
        return new Spot(Math.round(x), Math.round(y), extents.width(element), extents.height(element));
    }

    /** Puts an element exactly there, whatever stands there. */
    void fix(Element element, double x, double y) {
        spots.put(element.id(), new Spot(x, y, extents.width(element), extents.height(element)));
    }

    /** Puts an element exactly there if that is free. */
    boolean keep(Element element, double x, double y) {
        var spot = new Spot(x, y, extents.width(element), extents.height(element));
        boolean free = isFree(spot);
        if (free) {
            spots.put(element.id(), spot);
        }
        return free;
    }

    @Nullable
    Spot find(String id) {
        return spots.get(id);
    }

    boolean isEmpty() {
        return spots.isEmpty();
    }

    /** Puts an element there, or in the nearest free place above or below, or else further to the right. */
    void settle(Element element, double x, double y) {
        var wanted = spot(element, x, y);
        for (int column = 0; column < MOST_STEPS; column++) {
            for (int i = 0; i <= 40; i++) {
                int steps = i % 2 == 1 ? (i + 1) / 2 : -i / 2;
                double down = steps * STEP;
                var tried = wanted.at(wanted.x() + column * STEP, wanted.y() + down);
                if (isFree(tried)) {
                    spots.put(element.id(), tried);
                    return;
                }
            }
        }
        spots.put(element.id(), wanted.at(wanted.x(), bottom() + wanted.height()));
    }

    private boolean isFree(Spot spot) {
        for (var other : spots.values()) {
            if (spot.meets(other)) {
                return false;
            }
        }
        return true;
    }

    double left() {
        return spots.values().stream().mapToDouble(Spot::left).min().orElse(0);
    }

    double right() {
        return spots.values().stream().mapToDouble(Spot::right).max().orElse(0);
    }

    double bottom() {
        return spots.values().stream().mapToDouble(Spot::bottom).max().orElse(0);
    }

    /** Where everything stands, as a file has it. */
    SequencedMap<String, Position> positions(SequencedMap<String, Position> before) {
        var positions = new LinkedHashMap<String, Position>();
        spots.forEach((id, spot) -> {
            var old = before.get(id);
            positions.put(
                    id,
                    old != null && old.x() == spot.x() && old.y() == spot.y()
                            ? old
                            : new Position(spot.x(), spot.y(), old == null ? Extras.NONE : old.extras()));
        });
        return positions;
    }
}
