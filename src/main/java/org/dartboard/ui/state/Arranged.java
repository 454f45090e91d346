package org.dartboard.ui.state;

import org.dartboard.layout.Arranger;
import org.dartboard.layout.LayeredArranger;
import org.dartboard.model.Environment;
import org.dartboard.picture.Sizes;

/** Gives every element a place before a map is shown. */
public final class Arranged {

    private Arranged() {}

    /** The environment with a place on the map for every element; the same if it has them all. */
    public static Environment of(Environment environment, Sizes sizes) {
        boolean complete = environment.elements().stream()
                .allMatch(e -> environment.layout().containsKey(e.id()));
        if (complete) {
            return environment;
        }
        var extents =
                Arranger.Extents.of(e -> sizes.of(e).width(), e -> sizes.of(e).height());
        return new LayeredArranger(extents)
                .arrange(environment, new Arranger.Scope.Missing(), false)
                .apply(environment);
    }
}
