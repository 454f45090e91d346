package org.dartboard.predict;

import java.util.ArrayList;
import org.dartboard.gap.Gap;
import org.dartboard.model.Environment;
import org.dartboard.model.Family;
import org.dartboard.model.Finding;
import org.dartboard.predict.TableScore.Hit;
import org.dartboard.predict.TableScore.Miss;
import org.dartboard.predict.TableScore.Surprise;
import org.dartboard.story.GapText;
import org.dartboard.story.Voice;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;

/** Predictions in words, to be said with the {@link org.dartboard.story.Voice} of the person they are about. */
// texts: predict.family.*.name
// texts: predict.family.*.hint
public final class PredictText {

    private PredictText() {}

    /** A family, of one person: "decided for her". */
    public static Phrase family(Family family) {
        return Phrase.of("predict.family." + family.name() + ".name");
    }

    /** What belongs to a family, in a few words. */
    public static Phrase hint(Family family) {
        return Phrase.of("predict.family." + family.name() + ".hint");
    }

    /** Place and family: "Diary: can't get in". */
    public static Phrase expected(String node, Family family, Environment environment) {
        return Phrase.of("predict.expected", "where", place(node, environment), "family", family(family));
    }

    /** What people call a place of a prediction: a name, or a phrase. */
    public static Object place(String node, Environment environment) {
        if (node.equals(Gap.WHOLE_WALK)) {
            return Phrase.of("predict.place.whole");
        }
        int arrow = node.indexOf('>');
        if (arrow >= 0) {
            return Phrase.of(
                    "predict.place.way",
                    "from",
                    name(node.substring(0, arrow), environment),
                    "to",
                    name(node.substring(arrow + 1), environment));
        }
        return name(node, environment);
    }

    private static Object name(String id, Environment environment) {
        var element = environment.element(id);
        if (element == null) {
            return Phrase.of("predict.place.need", "need", environment.label(id));
        }
        return element.name().isBlank()
                ? Phrase.of("edit.unnamed", "what", element.type())
                : element.name().strip();
    }

    /** Why it is a hit: what was found, and behind it where it comes from, if that is the place that was named. */
    public static Phrase hit(Hit hit, Environment environment) {
        var sentence = GapText.sentence(hit.gap());
        var cause = hit.cause();
        return cause == null
                ? sentence
                : Phrase.of(
                        "predict.hit.cause", "sentence", sentence, "cause", GapText.named(cause.gap(), environment));
    }

    /** Why it is a miss: nothing of the kind, or nothing that anybody has decided or got to. */
    public static Phrase miss(Miss miss) {
        var gap = miss.undecided();
        return gap == null
                ? Phrase.of("predict.miss")
                : gap.open()
                        ? Phrase.of("predict.miss.open", "sentence", GapText.sentence(gap))
                        : Phrase.of("predict.miss.ahead");
    }

    /** A finding of the lesson: "Ben, Rehab group: wrong time (2 points)". */
    public static Phrase finding(Finding finding, Environment environment, Messages messages) {
        var persona = environment.persona(finding.persona());
        var what = expected(finding.node(), finding.family(), environment);
        var voice = persona == null ? Voice.of(environment, messages) : Voice.of(persona, environment, messages);
        return Phrase.of("predict.finding", "who", voice.name(), "what", voice.say(what), "points", finding.points());
    }

    /** A table by its name. */
    public static Phrase table(String by) {
        return by.isBlank() ? Phrase.of("predict.table.unnamed") : Phrase.of("predict.table", "table", by.strip());
    }

    /** Hits, misses, surprises; and points, where the lesson gives any: "2 hits, 1 miss, 3 surprises, 4 of 10 points". */
    public static Phrase tally(TableScore table, Scoring scoring) {
        var parts = new ArrayList<Object>();
        parts.add(Phrase.of("predict.tally.hits", "n", table.hits().size()));
        parts.add(Phrase.of("predict.tally.misses", "n", table.misses().size()));
        parts.add(Phrase.of("predict.tally.surprises", "n", table.surprises().size()));
        if (scoring.possible() > 0) {
            parts.add(Phrase.of("predict.tally.points", "points", table.points(), "possible", scoring.possible()));
        }
        return Phrase.of("predict.tally", "parts", parts);
    }

    /** What nobody expected: title and place. */
    public static Phrase surprise(Surprise surprise, Environment environment) {
        return GapText.named(surprise.cause().gap(), environment);
    }
}
