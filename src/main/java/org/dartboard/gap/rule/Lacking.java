package org.dartboard.gap.rule;

import java.util.Arrays;
import java.util.List;
import org.dartboard.gap.Visit;
import org.dartboard.model.BuildingBlock;

/** The building blocks that do not reach one half. */
final class Lacking {

    private Lacking() {}

    static List<BuildingBlock> among(Visit visit, BuildingBlock... blocks) {
        return Arrays.stream(blocks).filter(b -> !visit.profile().isThere(b)).toList();
    }
}
