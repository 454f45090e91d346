package org.dartboard.layout;

import java.util.Objects;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Position;
import org.jspecify.annotations.Nullable;

/** Places where a new element covers nothing. */
public final class FreePlace {

    private static final double STRIDE = 64;

    /** On which side of an element another is to stand. */
    public enum Beside {
        /** As what comes before it. */
        LEFT,
        /** As what comes after it. */
        RIGHT
    }

    private final Environment environment;
    private final Arranger.Extents extents;

    /** Places on the map of an environment. */
    public FreePlace(Environment environment, Arranger.Extents extents) {
        this.environment = environment;
        this.extents = extents;
    }

    private Ground ground() {
        var ground = new Ground(extents);
        for (var element : environment.elements()) {
            var at = environment.layout().get(element.id());
            if (at != null) {
                ground.fix(element, at.x(), at.y());
            }
        }
        return ground;
    }

    /** There, or as near to it as there is room. The element is none of the map's. */
    public Position near(Element element, double x, double y) {
        var ground = ground();
        ground.settle(element, x, y);
        var spot = Objects.requireNonNull(ground.find(element.id()));
        return new Position(spot.x(), spot.y(), Extras.NONE);
    }

    /** Beside one of the map's elements, at its height if there is room; null if that has no place itself. */
    public @Nullable Position beside(Element element, String other, Beside side) {
        var neighbour = environment.element(other);
        var at = environment.layout().get(other);
        if (neighbour == null || at == null) {
            return null;
        }
        double away = (extents.width(neighbour) + extents.width(element)) / 2 + STRIDE;
        return near(element, at.x() + (side == Beside.RIGHT ? away : -away), at.y());
    }
}
