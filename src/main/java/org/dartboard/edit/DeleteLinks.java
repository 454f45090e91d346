package org.dartboard.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.text.Phrase;

/** Takes links away. */
public record DeleteLinks(List<Link.Key> keys) implements Edit {

    /** Keeps its own copy. */
    public DeleteLinks {
        keys = List.copyOf(keys);
    }

    /** Deletes one link. */
    public static DeleteLinks of(Link link) {
        return new DeleteLinks(List.of(link.key()));
    }

    @Override
    public Environment apply(Environment before) {
        var gone = new HashSet<>(keys);
        return before.with(Environment.LINKS, Lists.map(before.links(), l -> gone.contains(l.key()) ? null : l));
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        return Refusals.missing(before, keys);
    }

    @Override
    public Phrase name(Environment before) {
        return Phrase.of("edit.name.delete", "what", What.links(before, keys));
    }
}
