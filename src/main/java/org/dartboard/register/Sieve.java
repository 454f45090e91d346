package org.dartboard.register;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.gap.Gap;
import org.dartboard.model.RegisterEntry.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of lists, badges and headlines what was decided not to be looked at any more. What is computed stays as it is.
 *
 * @param hidden the states that are left out
 */
public record Sieve(Decisions decisions, Set<Verdict> hidden) {

    /** Lets everything through. */
    public static final Sieve OPEN = new Sieve(Decisions.NONE, Set.of());

    /** Keeps its own copy. */
    public Sieve {
        hidden = Set.copyOf(hidden);
    }

    /** Whether a gap of somebody's is shown. */
    public boolean shows(String persona, Gap.Key key) {
        return decisions.isEmpty() || !hidden.contains(decisions.verdict(persona, key));
    }

    /** The gaps of somebody's that are shown. */
    public List<Gap> shown(String persona, Collection<Gap> gaps) {
        return gaps.stream().filter(g -> shows(persona, g.key())).toList();
    }

    /** The causes of somebody's that are shown. */
    public List<Cause> causes(String persona, Collection<Cause> causes) {
        return causes.stream().filter(c -> shows(persona, c.gap().key())).toList();
    }

    /** How many causes of somebody's are shown; null as long as they are not known. */
    public @Nullable Integer count(String persona, @Nullable Collection<Cause> causes) {
        return causes == null ? null : causes(persona, causes).size();
    }

    /** How many of these gaps of somebody's have been done with, shown or not, by state. */
    public Map<Verdict, Integer> done(String persona, Collection<Gap> gaps) {
        var done = new EnumMap<Verdict, Integer>(Verdict.class);
        if (!decisions.isEmpty()) {
            for (var gap : gaps) {
                var verdict = decisions.verdict(persona, gap.key());
                if (Filter.DONE.contains(verdict)) {
                    done.merge(verdict, 1, Integer::sum);
                }
            }
        }
        return done;
    }
}
