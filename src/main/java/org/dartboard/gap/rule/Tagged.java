package org.dartboard.gap.rule;

import java.util.List;
import org.dartboard.gap.Visit;

/** The words for tags at a visit. */
final class Tagged {

    private Tagged() {}

    static List<String> labels(Visit visit, List<String> tags) {
        return tags.stream().map(visit.walk().scene().environment()::label).toList();
    }
}
