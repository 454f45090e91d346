package org.dartboard.ui.predict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dartboard.model.Environment;
import org.dartboard.predict.Predictions;
import org.dartboard.predict.Scoring;
import org.dartboard.ui.state.Expectation;
import org.dartboard.ui.state.Expectation.Came;
import org.jspecify.annotations.Nullable;

/** What is expected, as it is marked on the map: once for each person at an element. */
final class Marking {

    private record Spot(String element, String persona) {}

    private Marking() {}

    /** What one table expects; the others do not see it while it is their turn. */
    static List<Expectation> of(Environment environment, @Nullable String table) {
        var marks = new LinkedHashMap<Spot, Came>();
        if (table != null) {
            for (var persona : environment.personas()) {
                for (var gap : Predictions.of(environment, table, persona.id())) {
                    marks.put(new Spot(element(gap.node()), persona.id()), Came.UNKNOWN);
                }
            }
        }
        return listed(environment, marks);
    }

    /** What all tables expected, and what came of it: of several kinds of trouble at one element, one that came true. */
    static List<Expectation> of(Environment environment, Scoring scoring) {
        var marks = new LinkedHashMap<Spot, Came>();
        for (var place : scoring.places()) {
            var came = place.hit() ? Came.TRUE : Came.FALSE;
            marks.merge(
                    new Spot(element(place.node()), place.persona()),
                    came,
                    (a, b) -> a == Came.TRUE || b == Came.TRUE ? Came.TRUE : Came.FALSE);
        }
        return listed(environment, marks);
    }

    /** A way from one element to another is marked where it arrives, as gaps are. */
    private static String element(String node) {
        return node.substring(node.indexOf('>') + 1);
    }

    private static List<Expectation> listed(Environment environment, Map<Spot, Came> marks) {
        var all = new ArrayList<Expectation>();
        marks.forEach((spot, came) -> {
            // A need, or the whole way, is nowhere on the map
            if (environment.element(spot.element) != null) {
                all.add(new Expectation(spot.element, spot.persona, came));
            }
        });
        return List.copyOf(all);
    }
}
