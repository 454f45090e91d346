package org.dartboard.edit;

import java.util.List;
import java.util.Optional;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.text.Phrase;

/** Draws a link. Its refusal is what a hover over a target asks. */
public record AddLink(Link link) implements Edit {

    /** Draws a link with every property at its default. */
    public static AddLink of(Link.Type type, String from, String to) {
        return new AddLink(Link.of(type, from, to));
    }

    @Override
    public Environment apply(Environment before) {
        return before.with(Environment.LINKS, Lists.concat(before.links(), List.of(link)));
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        return Refusals.link(before, link);
    }

    @Override
    public Phrase name(Environment before) {
        return Phrase.of("edit.name.add", "what", What.link(before, link.key()));
    }
}
