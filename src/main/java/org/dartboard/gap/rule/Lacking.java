package org.dartboard.gap.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dartboard.dart.Profile;
import org.dartboard.gap.Effects;
import org.dartboard.gap.GapRule;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.Visit;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Indicator;
import org.dartboard.text.Phrase;

/** Building blocks that do not reach one half, and what raises them. */
final class Lacking {

    private Lacking() {}

    /** Those of the blocks that do not reach one half for her. */
    static List<BuildingBlock> among(Visit visit, BuildingBlock... blocks) {
        return Arrays.stream(blocks).filter(b -> !visit.profile().isThere(b)).toList();
    }

    // texts: gap.lack.*
    /** The same in words: what she goes without. */
    static List<Phrase> said(Visit visit, BuildingBlock... blocks) {
        return among(visit, blocks).stream()
                .map(b -> Phrase.of("gap.lack." + b.name()))
                .toList();
    }

    /** A control for each block that is lacking, with as few indicators as it takes to reach one half. */
    static Optional<Remedy> raised(Visit visit, GapRule rule, BuildingBlock... blocks) {
        return among(visit, blocks).stream()
                .map(b -> Remedy.of(rule.arrangement(b, visit.place(), Effects.raise(fewest(visit, b)))))
                .reduce(Remedy::and);
    }

    private static List<Indicator> fewest(Visit visit, BuildingBlock block) {
        double missing = 2.5 - 5 * visit.profile().of(block);
        var raised = new ArrayList<Indicator>();
        for (var indicator : weakestFirst(visit, block)) {
            if (missing > Profile.TOLERANCE) {
                raised.add(indicator);
                missing -= 1 - visit.reading().of(indicator);
            }
        }
        return raised;
    }

    /** Indicators of a block that can be stated and count for her, those with most to gain first. */
    private static List<Indicator> weakestFirst(Visit visit, BuildingBlock block) {
        boolean readable = visit.persona().literacy() >= visit.touchpoint().literacy();
        return Arrays.stream(Indicator.values())
                .filter(i -> i.block() == block && !i.isComputed())
                .filter(i -> readable || i != Indicator.T4)
                .sorted((a, b) ->
                        Double.compare(visit.reading().of(a), visit.reading().of(b)))
                .toList();
    }
}
