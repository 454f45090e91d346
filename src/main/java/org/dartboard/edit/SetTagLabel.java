package org.dartboard.edit;

import java.util.Optional;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Identified;
import org.dartboard.model.Tag;
import org.dartboard.text.Phrase;

/**
 * Gives a tag the words that people read for it.
 *
 * @param label empty: the words of the tag itself
 */
public record SetTagLabel(String tag, String label) implements Edit {

    @Override
    public Environment apply(Environment before) {
        var old = before.tags().find(tag);
        if (label.isBlank() && (old == null || old.extras().isEmpty())) {
            return before.with(Environment.TAGS, before.tags().without(tag));
        }
        var labelled = new Tag(tag, label, old == null ? Extras.NONE : old.extras());
        return before.with(Environment.TAGS, before.tags().with(labelled));
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        return Identified.isId(tag) ? Optional.empty() : Optional.of(Phrase.of("edit.form", "id", tag));
    }

    @Override
    public Phrase name(Environment before) {
        return Phrase.of("edit.name.called", "what", before.label(tag), "name", label.isBlank() ? tag : label);
    }
}
