package org.dartboard.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dartboard.edit.Arrange;
import org.dartboard.model.Control;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.jspecify.annotations.Nullable;

/**
 * What leads somewhere stands left of it; channels, actors and what else is linked to nothing that happens stand in rows
 * below. A control that governs something has no place of its own: it sits there as a chip.
 */
public final class LayeredArranger implements Arranger {

    private static final double LEFT = 20;
    private static final double TOP = 40;
    private static final double ROW_GAP = 22;
    private static final double BAND_GAP = 46;
    private static final double ITEM_GAP = 24;
    private static final double BAND_WIDTH = 700;
    private static final double STRIDE = 40;

    private final Extents extents;

    /** One that lays out elements of these sizes. */
    public LayeredArranger(Extents extents) {
        this.extents = extents;
    }

    @Override
    public Arrange arrange(Environment environment, Scope scope, boolean phases) {
        var governing = new LinkedHashSet<String>();
        environment.all(Link.Type.GOVERNS).forEach(l -> governing.add(l.from()));
        var shown = environment.elements().stream()
                .filter(e -> !(e instanceof Control && governing.contains(e.id())))
                .toList();
        var placed = switch (scope) {
            case Scope.All() -> all(environment, shown, phases);
            case Scope.Missing() -> missing(environment, shown, phases);
            case Scope.Only(var ids) -> only(environment, shown, ids, phases);
        };
        return new Arrange(placed.positions(environment.layout()));
    }

    private Ground all(Environment environment, List<Element> shown, boolean phases) {
        var ground = locked(environment, shown, Set.of());
        place(
                environment,
                shown.stream().filter(e -> ground.find(e.id()) == null).toList(),
                ground,
                phases,
                LEFT,
                TOP);
        return ground;
    }

    /** The elements that stay where they are: locked ones, and those of the ids. */
    private Ground locked(Environment environment, List<Element> shown, Set<String> staying) {
        var ground = new Ground(extents);
        for (var element : shown) {
            var position = environment.layout().get(element.id());
            if (position != null
                    && (staying.contains(element.id())
                            || environment.board().locked().contains(element.id()))) {
                ground.fix(element, position.x(), position.y());
            }
        }
        return ground;
    }

    private void place(
            Environment environment, List<Element> elements, Ground ground, boolean phases, double left, double top) {
        var flowing = elements.stream().filter(LayeredArranger::flows).toList();
        var layered = Flow.of(environment, flowing, extents, phases);
        for (var element : flowing) {
            var spot = layered.get(element.id());
            if (spot != null) {
                ground.settle(element, left + spot.x(), top + spot.y());
            }
        }
        bands(elements, ground, left);
    }

    private static boolean flows(Element element) {
        return switch (element.type()) {
            case TOUCHPOINT, OUTCOME, COMMUNITY, EVENT, OFFERING -> true;
            case CHANNEL, ACTOR, CONTROL, NOTE -> false;
        };
    }

    private void bands(List<Element> elements, Ground ground, double left) {
        double width = Math.max(BAND_WIDTH, ground.right() - left);
        for (var type : List.of(Element.Type.CHANNEL, Element.Type.ACTOR, Element.Type.CONTROL, Element.Type.NOTE)) {
            var row = elements.stream().filter(e -> e.type() == type).toList();
            if (row.isEmpty()) {
                continue;
            }
            double top = ground.isEmpty() ? TOP : ground.bottom() + (type == Element.Type.CHANNEL ? BAND_GAP : ROW_GAP);
            double x = left;
            double tallest = 0;
            for (var element : row) {
                double w = extents.width(element);
                double h = extents.height(element);
                if (x > left && x + w > left + width) {
                    x = left;
                    top += tallest + ROW_GAP;
                    tallest = 0;
                }
                ground.settle(element, x + w / 2, top + h / 2);
                x += w + ITEM_GAP;
                tallest = Math.max(tallest, h);
            }
        }
    }

    private Ground missing(Environment environment, List<Element> shown, boolean phases) {
        var ground = locked(environment, shown, environment.layout().keySet());
        if (ground.isEmpty()) {
            return all(environment, shown, phases);
        }
        var left = new ArrayList<>(
                shown.stream().filter(e -> ground.find(e.id()) == null).toList());
        var neighbours = neighbours(environment);
        boolean found = true;
        while (found) {
            found = false;
            for (var i = left.iterator(); i.hasNext(); ) {
                var element = i.next();
                if (besideNeighbour(element, neighbours.getOrDefault(element.id(), List.of()), ground)
                        || inRow(environment, element, ground)) {
                    i.remove();
                    found = true;
                }
            }
        }
        // What is linked to nothing that stands anywhere goes below
        place(environment, left, ground, phases, ground.left(), ground.bottom() + BAND_GAP);
        return ground;
    }

    /** Another end of a link, and whether it comes before. */
    private record Neighbour(String id, boolean before) {}

    private static Map<String, List<Neighbour>> neighbours(Environment environment) {
        var neighbours = new LinkedHashMap<String, List<Neighbour>>();
        for (var link : environment.links()) {
            switch (link.type()) {
                case LEADS_TO, YIELDS, CONNECTS, ANSWERED_BY, USES -> {
                    neighbours
                            .computeIfAbsent(link.to(), _ -> new ArrayList<>())
                            .add(new Neighbour(link.from(), true));
                    neighbours
                            .computeIfAbsent(link.from(), _ -> new ArrayList<>())
                            .add(new Neighbour(link.to(), false));
                }
                case REACHED_THROUGH, HOSTED_BY, GOVERNS, OVERSEES, SUPPLIES -> {
                    // in rows below, whatever they are linked to
                }
            }
        }
        return neighbours;
    }

    private boolean besideNeighbour(Element element, List<Neighbour> neighbours, Ground ground) {
        for (var neighbour : neighbours) {
            var spot = ground.find(neighbour.id());
            if (spot != null) {
                double away = (spot.width() + extents.width(element)) / 2 + STRIDE;
                ground.settle(element, spot.x() + (neighbour.before() ? away : -away), spot.y());
                return true;
            }
        }
        return false;
    }

    /** What stands in a row with others of its type goes on with that, as long as the row is no longer than it may be. */
    private boolean inRow(Environment environment, Element element, Ground ground) {
        Ground.Spot last = null;
        for (var other : environment.elements()) {
            var spot = flows(element) || other.type() != element.type() ? null : ground.find(other.id());
            if (spot != null
                    && (last == null || spot.y() > last.y() || (spot.y() == last.y() && spot.x() > last.x()))) {
                last = spot;
            }
        }
        double width = extents.width(element);
        if (last == null
                || last.right() + ITEM_GAP + width
                        > ground.left() + Math.max(BAND_WIDTH, ground.right() - ground.left())) {
            return false;
        }
        ground.settle(element, last.right() + ITEM_GAP + width / 2, last.y());
        return true;
    }

    private Ground only(Environment environment, List<Element> shown, Set<String> ids, boolean phases) {
        var staying = new LinkedHashSet<>(environment.layout().keySet());
        staying.removeAll(ids);
        var ground = locked(environment, shown, staying);
        var moving = shown.stream()
                .filter(e -> ids.contains(e.id()) && ground.find(e.id()) == null)
                .toList();
        var centre = centre(environment, moving);
        var apart = new Ground(extents);
        place(environment, moving, apart, phases, 0, 0);
        var now = centre(apart, moving);
        for (var element : moving) {
            var spot = apart.find(element.id());
            if (spot != null && now != null) {
                double dx = centre == null ? ground.left() - apart.left() : centre[0] - now[0];
                double dy = centre == null ? ground.bottom() + BAND_GAP : centre[1] - now[1];
                ground.settle(element, spot.x() + dx, spot.y() + dy);
            }
        }
        return ground;
    }

    private static double @Nullable [] centre(Environment environment, List<Element> elements) {
        var positions = elements.stream()
                .map(e -> environment.layout().get(e.id()))
                .filter(p -> p != null)
                .toList();
        return positions.isEmpty()
                ? null
                : new double[] {
                    positions.stream().mapToDouble(p -> p.x()).average().orElse(0),
                    positions.stream().mapToDouble(p -> p.y()).average().orElse(0)
                };
    }

    private static double @Nullable [] centre(Ground ground, List<Element> elements) {
        var spots = elements.stream()
                .map(e -> ground.find(e.id()))
                .filter(s -> s != null)
                .toList();
        return spots.isEmpty()
                ? null
                : new double[] {
                    spots.stream().mapToDouble(Ground.Spot::x).average().orElse(0),
                    spots.stream().mapToDouble(Ground.Spot::y).average().orElse(0)
                };
    }
}
