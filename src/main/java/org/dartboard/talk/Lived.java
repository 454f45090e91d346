package org.dartboard.talk;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.compare.Causes;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.gap.Findings;
import org.dartboard.model.Persona;
import org.dartboard.register.Sieve;
import org.dartboard.story.Card;
import org.dartboard.story.Headline;
import org.dartboard.story.Story;

/**
 * One person's walk as a talk needs it.
 *
 * @param causes the greatest first, but those that are not looked at any more
 * @param sieve leaves those out
 */
public record Lived(Findings findings, Story story, List<Cause> causes, Sieve sieve) {

    /** Leaves out what is not looked at any more. */
    public Lived {
        causes = sieve.causes(findings.walk().persona().id(), causes);
    }

    /** A walk with its story and its causes, which takes a while on a large map. */
    public static Lived of(Findings findings, Sieve sieve) {
        return new Lived(findings, Story.of(findings), Causes.of(findings), sieve);
    }

    /** Who she is. */
    public Persona persona() {
        return findings.walk().persona();
    }

    /** Her id. */
    public String id() {
        return persona().id();
    }

    /** What came of it in one line. */
    public Headline headline() {
        return Headline.of(findings.walk(), causes.size());
    }

    /** The places of the story's cards in the order in which stops count them: steps lived, then the other moments. */
    private List<Integer> counted() {
        var steps = new ArrayList<Integer>();
        var others = new ArrayList<Integer>();
        for (int i = 0; i < story.cards().size(); i++) {
            (story.cards().get(i).kind() == Card.Kind.STEP ? steps : others).add(i);
        }
        steps.addAll(others);
        return steps;
    }

    /**
     * The moment for which a number stands in a stop.
     *
     * @return the place of its card in the story; -1 if the walk has no such moment
     */
    public int card(int number) {
        var counted = counted();
        return number < 0 || number >= counted.size() ? -1 : counted.get(number);
    }

    /** The number of a moment in a stop, by the place of its card in the story. */
    public int number(int card) {
        return counted().indexOf(card);
    }
}
