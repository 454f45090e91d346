package org.dartboard.ui.tool;

import org.dartboard.edit.AddLink;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.text.Phrase;

/** A link that may be drawn. */
public record Offer(Link link) {

    /** What draws it. */
    public AddLink edit() {
        return new AddLink(link);
    }

    /** Says what it would be: "Letter leads to Consultation". */
    // texts: tool.link.*
    public Phrase words(Environment environment) {
        return Phrase.of(
                "tool.link." + link.type().fileName(),
                "from",
                Names.of(environment, link.from()),
                "to",
                Names.of(environment, link.to()));
    }
}
