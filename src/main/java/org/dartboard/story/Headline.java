package org.dartboard.story;

import org.dartboard.model.Need;
import org.dartboard.text.Phrase;
import org.dartboard.walk.GoalRun;
import org.dartboard.walk.Walk;

/**
 * What is shown of a walk in one line: "2 of 3 goals reached, 0 of 4 needs met, 3 causes left" (method, section 6).
 *
 * @param reached goals reached, of {@code goals}
 * @param met needs met, of {@code needs}
 * @param causes serious causes left
 */
public record Headline(int reached, int goals, int met, int needs, int causes) {

    /** The headline of a walk; how many serious causes are left is for those to say who try the remedies. */
    public static Headline of(Walk walk, int causes) {
        return new Headline(
                (int) walk.goals().stream().filter(GoalRun::reached).count(),
                walk.goals().size(),
                (int) walk.persona().needs().stream()
                        .map(Need::tag)
                        .filter(walk.needsMet()::contains)
                        .count(),
                walk.persona().needs().size(),
                causes);
    }

    /** The numbers alone, for where there is little room. */
    public Phrase brief() {
        if (goals == 0) {
            return Phrase.of("story.headline.brief.nogoals", "met", met, "needs", needs, "causes", causes);
        }
        return needs == 0
                ? Phrase.of("story.headline.brief.noneeds", "reached", reached, "goals", goals, "causes", causes)
                : Phrase.of(
                        "story.headline.brief",
                        "reached",
                        reached,
                        "goals",
                        goals,
                        "met",
                        met,
                        "needs",
                        needs,
                        "causes",
                        causes);
    }

    /** The line, with what there is none of left away. */
    public Phrase phrase() {
        var left = causes == 0 ? Phrase.of("story.causes.none") : Phrase.of("story.causes", "causes", causes);
        if (goals == 0) {
            return Phrase.of("story.headline.nogoals", "met", met, "needs", needs, "left", left);
        }
        return needs == 0
                ? Phrase.of("story.headline.noneeds", "reached", reached, "goals", goals, "left", left)
                : Phrase.of(
                        "story.headline", "reached", reached, "goals", goals, "met", met, "needs", needs, "left", left);
    }
}
