package org.dartboard.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a change of the environment made of one person's gaps.
 *
 * @param closed gaps that are gone, open questions among them
 * @param certain gaps that were open questions and are stated now
 * @param opened gaps that were not there before
 */
public record Upshot(String persona, List<Gap> closed, List<Gap> certain, List<Gap> opened) {

    /** Keeps its own copies. */
    public Upshot {
        closed = List.copyOf(closed);
        certain = List.copyOf(certain);
        opened = List.copyOf(opened);
    }

    /** What became of everybody who walked both times, in the order of now. */
    public static List<Upshot> of(Collection<Findings> before, Collection<Findings> now) {
        var all = new ArrayList<Upshot>();
        for (var after : now) {
            var persona = after.walk().persona().id();
            before.stream()
                    .filter(f -> f.walk().persona().id().equals(persona))
                    .findFirst()
                    .ifPresent(then -> all.add(of(persona, then, after)));
        }
        return List.copyOf(all);
    }

    private static Upshot of(String persona, Findings before, Findings after) {
        return new Upshot(
                persona,
                before.gaps().stream()
                        .filter(g -> after.find(g.key()).isEmpty())
                        .toList(),
                after.gaps().stream()
                        .filter(g -> !g.open())
                        .filter(g -> before.find(g.key()).filter(Gap::open).isPresent())
                        .toList(),
                after.gaps().stream()
                        .filter(g -> before.find(g.key()).isEmpty())
                        .toList());
    }
}
