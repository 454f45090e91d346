package org.dartboard.cli;

import java.util.Optional;
import org.dartboard.gap.Remedies;
import org.dartboard.gap.Remedy;
import org.dartboard.model.Environment;
import org.dartboard.story.GapText;
import org.dartboard.story.Voice;

/**
 * An environment with the remedy of a gap applied.
 *
 * @param trial the remedy, tried in the scene in which the gap was found
 * @param after the environment with it
 */
record Remedied(Remedies.Trial trial, Environment after) {

    /** Applies the remedy of a gap, with names in a person's words; empty if there is none. */
    static Optional<Remedied> of(Question question, Voice voice) {
        var environment = question.findings().walk().scene().environment();
        return Remedies.of(question.gap(), question.findings())
                .map(trial -> new Remedied(
                        trial,
                        trial.remedy()
                                .edit(environment, GapText.title(question.gap()), voice::say)
                                .apply(environment)));
    }

    /** How far it can be relied on. */
    Remedy.Nature nature() {
        return trial.remedy().nature();
    }
}
