package org.dartboard.lens;

import static org.dartboard.model.Element.Type.ACTOR;
import static org.dartboard.model.Element.Type.CHANNEL;
import static org.dartboard.model.Element.Type.EVENT;
import static org.dartboard.model.Element.Type.OFFERING;
import static org.dartboard.model.Element.Type.OUTCOME;

import org.dartboard.model.Link;
import org.dartboard.model.Touchpoint;
import org.dartboard.model.Touchpoint.Direction;
import org.dartboard.model.Touchpoint.Initiative;
import org.dartboard.model.View;
import org.dartboard.picture.Tint;
import org.dartboard.picture.Tone;
import org.dartboard.text.Phrase;

/** Who can start, by colour and letter, and who can answer, by the edge. */
final class DialogueLens {

    private DialogueLens() {}

    static Lit of(Subject subject) {
        var shading = new Shading(subject, View.Lens.DIALOGUE, Phrase.of("lens.dialogue.question"));
        entries(shading);
        int started = 0;
        int answered = 0;
        for (var place : subject.scene().places()) {
            var touchpoint = place.touchpoint();
            shading.shade(place.id(), entry(touchpoint), caption(touchpoint));
            started += touchpoint.initiative() == Initiative.FIRM ? 0 : 1;
            answered += isAnswered(touchpoint) ? 1 : 0;
        }
        for (var link : subject.environment().links()) {
            var to = subject.scene().place(link.to());
            if (to != null && link.type() == Link.Type.LEADS_TO) {
                shading.also(link.key(), entry(to.touchpoint()));
            }
        }
        shading.backRest(ACTOR, CHANNEL, EVENT, OFFERING, OUTCOME);
        shading.note(Phrase.of(
                "lens.dialogue.summary",
                "started",
                started,
                "answered",
                answered,
                "of",
                subject.scene().places().size()));
        return shading.lit();
    }

    /** The lines of the legend: the firm first, then people, then either. */
    static void entries(Shading shading) {
        for (var initiative : Initiative.values()) {
            for (var direction : Direction.values()) {
                shading.entry(
                        initiative.name() + direction.name(),
                        tone(initiative),
                        edge(direction),
                        mark(initiative),
                        Phrase.of("lens.dialogue.entry", "start", start(initiative), "answer", answer(direction)));
            }
        }
    }

    static String entry(Touchpoint touchpoint) {
        return touchpoint.initiative().name() + touchpoint.direction().name();
    }

    /** What a line of the legend says of it. */
    static Phrase words(Touchpoint touchpoint) {
        return Phrase.of(
                "lens.dialogue.entry",
                "start",
                start(touchpoint.initiative()),
                "answer",
                answer(touchpoint.direction()));
    }

    static Phrase caption(Touchpoint touchpoint) {
        return Phrase.of(
                "lens.dialogue.caption",
                "start",
                start(touchpoint.initiative()),
                "answer",
                brief(touchpoint.direction()));
    }

    /** Whether both sides, or people among themselves, can speak. */
    static boolean isAnswered(Touchpoint touchpoint) {
        return touchpoint.isConversation();
    }

    static Tone tone(Initiative initiative) {
        return switch (initiative) {
            case FIRM -> Tone.SERIES_2;
            case CONSUMER -> Tone.SERIES_1;
            case BOTH -> Tone.SERIES_3;
        };
    }

    static Tint.Edge edge(Direction direction) {
        return switch (direction) {
            case TWO_WAY -> Tint.Edge.SOLID;
            case FIRM_TO_CONSUMER -> Tint.Edge.DASHED;
            case CONSUMER_TO_FIRM -> Tint.Edge.DOTTED;
            case CONSUMER_TO_CONSUMER -> Tint.Edge.BROAD;
        };
    }

    static String mark(Initiative initiative) {
        return switch (initiative) {
            case FIRM -> "F";
            case CONSUMER -> "P";
            case BOTH -> "E";
        };
    }

    static Phrase start(Initiative initiative) {
        return switch (initiative) {
            case FIRM -> Phrase.of("lens.dialogue.firm");
            case CONSUMER -> Phrase.of("lens.dialogue.people");
            case BOTH -> Phrase.of("lens.dialogue.either");
        };
    }

    private static Phrase answer(Direction direction) {
        return switch (direction) {
            case TWO_WAY -> Phrase.of("lens.dialogue.twoWay");
            case FIRM_TO_CONSUMER -> Phrase.of("lens.dialogue.firmSpeaks");
            case CONSUMER_TO_FIRM -> Phrase.of("lens.dialogue.peopleSpeak");
            case CONSUMER_TO_CONSUMER -> Phrase.of("lens.dialogue.among");
        };
    }

    private static Phrase brief(Direction direction) {
        return switch (direction) {
            case TWO_WAY -> Phrase.of("lens.dialogue.brief.twoWay");
            case FIRM_TO_CONSUMER -> Phrase.of("lens.dialogue.brief.firmSpeaks");
            case CONSUMER_TO_FIRM -> Phrase.of("lens.dialogue.brief.peopleSpeak");
            case CONSUMER_TO_CONSUMER -> Phrase.of("lens.dialogue.brief.among");
        };
    }
}
