package org.dartboard.ui.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dartboard.gap.Gap;
import org.dartboard.model.Need;
import org.dartboard.register.Sieve;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;
import org.dartboard.ui.state.Results;
import org.dartboard.ui.state.Walked;
import org.dartboard.walk.GoalRun;

/**
 * What a change of the environment makes of one person's walk.
 *
 * @param causesBefore how many serious causes there were
 * @param causesAfter how many there are
 * @param goalsGained the names of goals that she reaches only now
 * @param goalsLost the names of goals that she reached only before
 * @param needsGained needs of hers that are taken up only now, in their words
 * @param needsLost needs of hers that were taken up only before, in their words
 * @param closed how many serious gaps there are no more, stated and where she gets to
 * @param opened how many there were not before
 */
record Change(
        Walked now,
        int causesBefore,
        int causesAfter,
        List<String> goalsGained,
        List<String> goalsLost,
        List<String> needsGained,
        List<String> needsLost,
        int closed,
        int opened) {

    private static final int NAMED = 3;

    /**
     * What changed for everybody who is shown both times, in the order of now; both results must be complete.
     *
     * @param sieve leaves out what is not looked at, both times
     */
    static List<Change> of(Results before, Results now, Sieve sieve) {
        var changes = new ArrayList<Change>();
        for (var walked : now.shown()) {
            var then = before.of(walked.id());
            if (then != null) {
                changes.add(of(then, walked, sieve));
            }
        }
        return changes;
    }

    private static Change of(Walked then, Walked now, Sieve sieve) {
        return new Change(
                now,
                causes(then, sieve),
                causes(now, sieve),
                without(reached(now), reached(then)),
                without(reached(then), reached(now)),
                without(met(now), met(then)),
                without(met(then), met(now)),
                without(serious(then, sieve), serious(now, sieve)).size(),
                without(serious(now, sieve), serious(then, sieve)).size());
    }

    private static int causes(Walked walked, Sieve sieve) {
        var causes = walked.causes(sieve);
        return causes == null ? 0 : causes.size();
    }

    private static List<String> reached(Walked walked) {
        var environment = walked.walk().scene().environment();
        return walked.walk().goals().stream()
                .filter(GoalRun::reached)
                .map(r -> {
                    var outcome = environment.element(r.goal().outcome());
                    return outcome == null ? r.goal().outcome() : outcome.name();
                })
                .toList();
    }

    private static List<String> met(Walked walked) {
        var environment = walked.walk().scene().environment();
        return walked.persona().needs().stream()
                .map(Need::tag)
                .filter(walked.walk().needsMet()::contains)
                .map(environment::label)
                .toList();
    }

    private static Set<Gap.Key> serious(Walked walked, Sieve sieve) {
        return walked.gaps(sieve).stream()
                .filter(g -> g.isStatedHere() && g.isSerious())
                .map(Gap::key)
                .collect(Collectors.toSet());
    }

    private static <T> List<T> without(Collection<T> some, Collection<T> others) {
        return some.stream().filter(s -> !others.contains(s)).toList();
    }

    /** Whether nothing of this is different. */
    boolean isNone() {
        return causesBefore == causesAfter
                && goalsGained.isEmpty()
                && goalsLost.isEmpty()
                && needsGained.isEmpty()
                && needsLost.isEmpty()
                && closed == 0
                && opened == 0;
    }

    /** All that is different, in sentences; what matters most to her comes first. */
    List<Phrase> sentences() {
        var sentences = new ArrayList<Phrase>();
        if (isNone()) {
            return List.of(Phrase.of("people.change.none"));
        }
        if (causesBefore != causesAfter) {
            sentences.add(Phrase.of("people.change.causes", "before", causesBefore, "after", causesAfter));
        }
        if (!goalsGained.isEmpty()) {
            sentences.add(Phrase.of("people.change.goals", "goals", Quote.all(goalsGained)));
        }
        if (!goalsLost.isEmpty()) {
            sentences.add(Phrase.of("people.change.goalsLost", "goals", Quote.all(goalsLost)));
        }
        if (!needsGained.isEmpty()) {
            sentences.add(Phrase.of("people.change.needs", "needs", few(needsGained)));
        }
        if (!needsLost.isEmpty()) {
            sentences.add(Phrase.of("people.change.needsLost", "needs", few(needsLost)));
        }
        if (sentences.isEmpty()) {
            sentences.add(Phrase.of("people.change.gaps", "closed", closed, "opened", opened));
        }
        return sentences;
    }

    /** As many as a line bears. */
    private static List<Object> few(List<String> needs) {
        if (needs.size() <= NAMED) {
            return List.copyOf(Quote.nouns(needs));
        }
        var few = new ArrayList<Object>(Quote.nouns(needs.subList(0, NAMED - 1)));
        few.add(Phrase.of("people.change.more", "n", needs.size() - few.size()));
        return few;
    }
}
