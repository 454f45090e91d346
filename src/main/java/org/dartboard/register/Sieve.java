package org.dartboard.register;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.gap.Gap;
import org.dartboard.model.RegisterEntry.Verdict;

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

    /** How many of these gaps of somebody's have been done with, shown or not. */
    public Done done(String persona, Collection<Gap> gaps) {
        if (decisions.isEmpty()) {
            return Done.NONE;
        }
        int dismissed = 0;
        int fixed = 0;
        for (var gap : gaps) {
            switch (decisions.verdict(persona, gap.key())) {
                case DISMISSED -> dismissed++;
                case FIXED -> fixed++;
                case OPEN, ACCEPTED, ASSIGNED -> {}
            }
        }
        return new Done(dismissed, fixed);
    }
}
