package org.dartboard.edit;

import java.util.List;
import java.util.Optional;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.text.Phrase;

/**
 * Moves one end of a link to another element; the link keeps its properties and its place in the list.
 *
 * @param to the id of the element at which the end is now
 */
public record Reconnect(Link.Key link, End end, String to) implements Edit {

    /** The ends of a link. */
    public enum End {
        /** Where it comes from. */
        FROM,
        /** Where it leads to. */
        TO
    }

    @Override
    public Environment apply(Environment before) {
        return before.with(
                Environment.LINKS, Lists.map(before.links(), l -> l.key().equals(link) ? moved(l) : l));
    }

    private Link moved(Link old) {
        return switch (end) {
            case FROM -> Rewrite.withEnds(old, to, old.to());
            case TO -> Rewrite.withEnds(old, old.from(), to);
        };
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        var missing = Refusals.missing(before, List.of(link));
        if (missing.isPresent()) {
            return missing;
        }
        var now = moved(Link.of(link.type(), link.from(), link.to()));
        return now.key().equals(link) ? Optional.empty() : Refusals.link(before, now);
    }

    @Override
    public Phrase name(Environment before) {
        return Phrase.of("edit.name.reconnect", "what", What.link(before, link), "to", What.element(before, to));
    }
}
