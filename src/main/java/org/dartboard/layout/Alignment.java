package org.dartboard.layout;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Move;
import org.dartboard.edit.Several;
import org.dartboard.layout.Ground.Spot;
import org.dartboard.model.Environment;
import org.dartboard.model.Position;
import org.dartboard.text.Phrase;

/** Ways to line elements up with one another, or to space them evenly. */
public enum Alignment {
    /** Left edges, at the leftmost. */
    LEFT,
    /** Middles from left to right. */
    CENTRE,
    /** Right edges, at the rightmost. */
    RIGHT,
    /** Upper edges, at the uppermost. */
    TOP,
    /** Middles from top to bottom. */
    MIDDLE,
    /** Lower edges, at the lowest. */
    BOTTOM,
    /** Equal gaps from left to right; the outer two stay. */
    ACROSS,
    /** Equal gaps from top to bottom; the outer two stay. */
    DOWN;

    /** How many elements it needs at least. */
    public int fewest() {
        return this == ACROSS || this == DOWN ? 3 : 2;
    }

    /**
     * The edit that aligns these elements. Those without a place on the map have no say, locked ones stay.
     *
     * @param ids of at least as many elements as it needs, else there is nothing to do
     */
    public Edit edit(Environment environment, Collection<String> ids, Arranger.Extents extents) {
        var spots = new LinkedHashMap<String, Spot>();
        for (var id : ids) {
            var element = environment.element(id);
            var at = environment.layout().get(id);
            if (element != null && at != null) {
                spots.put(id, new Spot(at.x(), at.y(), extents.width(element), extents.height(element)));
            }
        }
        var moved = new LinkedHashMap<String, Position>();
        if (spots.size() >= fewest()) {
            placed(spots).forEach((id, spot) -> {
                var old = Objects.requireNonNull(environment.layout().get(id));
                moved.put(id, new Position(spot.x(), spot.y(), old.extras()));
            });
        }
        var what = Phrase.of("edit.count.element", "n", spots.size());
        return new Several(
                this == ACROSS || this == DOWN
                        ? Phrase.of("create.name.space", "what", what)
                        : Phrase.of("create.name.align", "what", what),
                List.of(new Move(moved)));
    }

    private Map<String, Spot> placed(Map<String, Spot> spots) {
        double left = least(spots, Spot::left);
        double right = -least(spots, s -> -s.right());
        double top = least(spots, Spot::top);
        double bottom = -least(spots, s -> -s.bottom());
        return switch (this) {
            case LEFT -> each(spots, s -> new Spot(left + s.width() / 2, s.y(), s.width(), s.height()));
            case CENTRE -> each(spots, s -> new Spot((left + right) / 2, s.y(), s.width(), s.height()));
            case RIGHT -> each(spots, s -> new Spot(right - s.width() / 2, s.y(), s.width(), s.height()));
            case TOP -> each(spots, s -> new Spot(s.x(), top + s.height() / 2, s.width(), s.height()));
            case MIDDLE -> each(spots, s -> new Spot(s.x(), (top + bottom) / 2, s.width(), s.height()));
            case BOTTOM -> each(spots, s -> new Spot(s.x(), bottom - s.height() / 2, s.width(), s.height()));
            case ACROSS -> spaced(spots, Spot::left, Spot::width, right - left, true);
            case DOWN -> spaced(spots, Spot::top, Spot::height, bottom - top, false);
        };
    }

    private static double least(Map<String, Spot> spots, ToDoubleFunction<Spot> edge) {
        return spots.values().stream().mapToDouble(edge).min().orElse(0);
    }

    private interface Change {
        Spot of(Spot spot);
    }

    private static Map<String, Spot> each(Map<String, Spot> spots, Change change) {
        var placed = new LinkedHashMap<String, Spot>();
        spots.forEach((id, spot) -> placed.put(id, change.of(spot)));
        return placed;
    }

    private static Map<String, Spot> spaced(
            Map<String, Spot> spots,
            ToDoubleFunction<Spot> edge,
            ToDoubleFunction<Spot> size,
            double room,
            boolean across) {
        var order = spots.entrySet().stream()
                .sorted(Comparator.comparingDouble(e -> edge.applyAsDouble(e.getValue())))
                .toList();
        double taken = spots.values().stream().mapToDouble(size).sum();
        double gap = (room - taken) / (order.size() - 1);
        double next = edge.applyAsDouble(order.getFirst().getValue());
        var placed = new LinkedHashMap<String, Spot>();
        for (var entry : order) {
            var spot = entry.getValue();
            double length = size.applyAsDouble(spot);
            double middle = next + length / 2;
            placed.put(
                    entry.getKey(),
                    across
                            ? new Spot(middle, spot.y(), spot.width(), spot.height())
                            : new Spot(spot.x(), middle, spot.width(), spot.height()));
            next += length + gap;
        }
        return placed;
    }
}
