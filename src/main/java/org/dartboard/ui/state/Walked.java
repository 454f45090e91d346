package org.dartboard.ui.state;

import java.util.List;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Gap;
import org.dartboard.model.Persona;
import org.dartboard.register.Sieve;
import org.dartboard.story.Headline;
import org.dartboard.story.Story;
import org.dartboard.story.Voice;
import org.dartboard.walk.Walk;
import org.jspecify.annotations.Nullable;

/**
 * What came of one person's walk.
 *
 * @param voice how texts speak of her
 * @param causes the greatest first; null until they are found, which takes longer than the rest
 */
public record Walked(
        Findings findings,
        Story story,
        Voice voice,
        @Nullable List<Cause> causes) {

    /** Keeps its own copy. */
    public Walked {
        causes = causes == null ? null : List.copyOf(causes);
    }

    /** Her walk. */
    public Walk walk() {
        return findings.walk();
    }

    /** Who she is. */
    public Persona persona() {
        return walk().persona();
    }

    /** Her id. */
    public String id() {
        return persona().id();
    }

    /** Her causes, but those that are not looked at; null until they are found. */
    public @Nullable List<Cause> causes(Sieve sieve) {
        return causes == null ? null : sieve.causes(id(), causes);
    }

    /** Her gaps, but those that are not looked at. */
    public List<Gap> gaps(Sieve sieve) {
        return sieve.shown(id(), findings.gaps());
    }

    /** What the rules found, but what is not looked at. */
    Findings findings(Sieve sieve) {
        var shown = gaps(sieve);
        return shown.size() == findings.gaps().size()
                ? findings
                : new Findings(findings.walked(), shown, findings.faults());
    }

    /** The line about her, of the causes that are looked at; null until they are known. */
    public @Nullable Headline headline(Sieve sieve) {
        var those = causes(sieve);
        return those == null ? null : Headline.of(walk(), those.size());
    }

    Walked with(List<Cause> found) {
        return new Walked(findings, story, voice, found);
    }
}
