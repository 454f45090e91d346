package org.dartboard.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.gap.Gap;

/**
 * The causes of two people in three lists (method, section 7).
 *
 * @param both causes of both, as the first has them, the greatest first
 * @param onlyFirst causes of the first alone
 * @param onlySecond causes of the second alone
 */
public record CauseLists(List<Cause> both, List<Cause> onlyFirst, List<Cause> onlySecond) {

    /** The three lists. A gap that is a cause for one and follows from another cause for the other is the one's alone. */
    public static CauseLists of(List<Cause> first, List<Cause> second) {
        return new CauseLists(
                first.stream().filter(in(second)).toList(),
                first.stream().filter(Predicate.not(in(second))).toList(),
                second.stream().filter(Predicate.not(in(first))).toList());
    }

    /** What the second has for a cause of both. */
    public static Optional<Cause> same(Gap.Key key, List<Cause> causes) {
        return causes.stream().filter(c -> c.gap().key().equals(key)).findFirst();
    }

    private static Predicate<Cause> in(List<Cause> causes) {
        return cause -> same(cause.gap().key(), causes).isPresent();
    }
}
