package org.dartboard.doctor;

import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was looked at.
 *
 * @param said what was found
 * @param todo what to do about it; null if nothing
 */
public record Finding(
        Topic topic, Verdict verdict, Phrase said, @Nullable Phrase todo) {

    static Finding fine(Topic topic, Phrase said) {
        return new Finding(topic, Verdict.FINE, said, null);
    }

    static Finding attention(Topic topic, Phrase said, Phrase todo) {
        return new Finding(topic, Verdict.ATTENTION, said, todo);
    }

    static Finding failed(Topic topic, Phrase said, Phrase todo) {
        return new Finding(topic, Verdict.FAILED, said, todo);
    }
}
