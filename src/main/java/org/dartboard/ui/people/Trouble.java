package org.dartboard.ui.people;

import java.util.List;
import java.util.Optional;
import org.dartboard.edit.Decide;
import org.dartboard.edit.Several;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Remedies;
import org.dartboard.model.Environment;
import org.dartboard.story.GapText;
import org.dartboard.text.Phrase;
import org.dartboard.ui.decide.Deciding;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;

/**
 * A gap in somebody's walk, with what can be said of it and done about it.
 *
 * @param known its remedy, tried, where that was done already; null otherwise
 * @param also the same gap in somebody else's walk; null if it is told of one person
 */
record Trouble(
        Walked walked,
        Gap gap,
        Remedies.@Nullable Trial known,
        @Nullable Trouble also) {

    /** A gap in one person's walk. */
    Trouble(Walked walked, Gap gap, Remedies.@Nullable Trial known) {
        this(walked, gap, known, null);
    }

    /** Its title with what it is about. */
    String title() {
        return walked.voice().say(GapText.named(gap, environment()));
    }

    /** Its title alone, where it is plain what it is about. */
    String shortTitle() {
        return walked.voice().say(GapText.title(gap));
    }

    /** What the rule saw. */
    String sentence() {
        return walked.voice().say(GapText.sentence(gap));
    }

    /** Any phrase about the person. */
    String say(Phrase phrase) {
        return walked.voice().say(phrase);
    }

    /** What is decided on together: the gap of all of whom it is told. */
    List<Decide.Subject> subjects() {
        var hers = Deciding.subject(walked.id(), gap.key());
        return also == null
                ? List.of(hers)
                : List.of(hers, Deciding.subject(also.walked().id(), gap.key()));
    }

    private Environment environment() {
        return walked.walk().scene().environment();
    }

    /** The element of the map where it lies; of a link, where that ends; null if it lies nowhere in particular. */
    @Nullable
    String element() {
        var node = gap.node().substring(gap.node().indexOf('>') + 1);
        return environment().element(node) == null ? null : node;
    }

    /** Its remedy, tried with this person; empty if it takes a conversation. */
    Optional<Remedies.Trial> trial() {
        return known != null ? Optional.of(known) : Remedies.of(gap, walked.findings());
    }

    /** The remedy as one step, named after the gap. */
    Several fix(Remedies.Trial trial, Environment environment) {
        var step = Phrase.of("people.fix.step", "title", say(GapText.title(gap)));
        return trial.remedy().edit(environment, step, this::say);
    }
}
