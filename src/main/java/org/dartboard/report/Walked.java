package org.dartboard.report;

import java.util.List;
import org.dartboard.compare.Causes;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Gap;
import org.dartboard.model.Persona;
import org.dartboard.picture.Portrait;
import org.dartboard.story.GapText;
import org.dartboard.story.Headline;
import org.dartboard.story.Story;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;
import org.dartboard.walk.Walk;

/**
 * One person's walk with all it takes to tell it.
 *
 * @param place hers in the file, from 0
 * @param causes the greatest first
 */
record Walked(int place, Findings findings, Story story, Voice voice, List<Cause> causes) {

    static Walked of(int place, Findings findings, Voice voice, Runnable between) {
        return new Walked(place, findings, Story.of(findings), voice, Causes.of(findings, between));
    }

    Walk walk() {
        return findings.walk();
    }

    Persona persona() {
        return walk().persona();
    }

    String id() {
        return persona().id();
    }

    String name() {
        return voice.name();
    }

    Portrait portrait() {
        return Portrait.of(persona(), place);
    }

    Headline headline() {
        return Headline.of(walk(), causes.size());
    }

    String say(Phrase phrase) {
        return voice.say(phrase);
    }

    /** Sentences one after the other. */
    String say(List<Phrase> phrases) {
        return String.join(" ", phrases.stream().map(voice::say).toList());
    }

    /** A gap's title with what it is about. */
    String named(Gap gap) {
        return say(GapText.named(gap, walk().scene().environment()));
    }

    /** What a rule saw. */
    String sentence(Gap gap) {
        return say(GapText.sentence(gap));
    }
}
