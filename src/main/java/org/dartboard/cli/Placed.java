package org.dartboard.cli;

import org.dartboard.layout.Arranger;
import org.dartboard.layout.LayeredArranger;
import org.dartboard.model.Environment;
import org.dartboard.picture.FontMetrics;
import org.dartboard.picture.Sizes;

/** Gives a place to elements that have none in the file. */
final class Placed {

    private Placed() {}

    /** The environment with a place for every element; what has one keeps it. */
    static Environment of(Environment environment) {
        boolean whole = environment.elements().stream()
                .allMatch(e -> environment.layout().containsKey(e.id()));
        return whole ? environment : of(environment, new Sizes(new FontMetrics()), false, false);
    }

    /**
     * The environment with a place for every element.
     *
     * @param anew whether what has one gets another
     * @param phases whether phases are columns
     */
    static Environment of(Environment environment, Sizes sizes, boolean anew, boolean phases) {
        var extents =
                Arranger.Extents.of(e -> sizes.of(e).width(), e -> sizes.of(e).height());
        var scope = anew ? new Arranger.Scope.All() : new Arranger.Scope.Missing();
        return new LayeredArranger(extents).arrange(environment, scope, phases).apply(environment);
    }
}
