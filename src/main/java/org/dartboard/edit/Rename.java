package org.dartboard.edit;

import java.util.Optional;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;

/**
 * Changes the id of an element, persona or scenario, the name of a view, or a tag, everywhere it stands. (What people read
 * as the name of an element is a property: {@link SetProperty}.)
 *
 * <p>A tag may become one that is there: they are merged, with the other's label, the greater weight of two needs, and
 * each list naming it once.
 */
public record Rename(Sort sort, String from, String to) implements Edit {

    @Override
    public Environment apply(Environment before) {
        return Rewrite.run(before, Names.renamed(sort, from, to));
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        if (!References.has(before, sort, from)) {
            return Optional.of(Refusals.missing(sort, from));
        }
        boolean merges = sort == Sort.TAG && References.has(before, sort, to);
        return merges || from.equals(to) ? Optional.empty() : Refusals.taken(before, sort, to);
    }

    @Override
    public Phrase name(Environment before) {
        var what = What.named(before, sort, from);
        return sort == Sort.TAG && References.has(before, sort, to)
                ? Phrase.of("edit.name.merge", "what", what, "into", before.label(to))
                : Phrase.of("edit.name.rename", "what", what, "to", to);
    }
}
