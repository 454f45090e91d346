package org.dartboard.edit;

import java.util.List;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.text.Phrase;

/** Puts a touchpoint between the two ends of a link that leads on: the link leads to it, and from it to where it led. */
public final class Insert {

    private Insert() {}

    /**
     * The steps; the link keeps its properties up to the touchpoint.
     *
     * @param between a link that leads on
     * @param touchpoint the id of one that neither end is
     */
    public static List<Edit> steps(Link.Key between, String touchpoint) {
        return List.of(
                new Reconnect(between, Reconnect.End.TO, touchpoint),
                AddLink.of(Link.Type.LEADS_TO, touchpoint, between.to()));
    }

    /** What it is called. */
    public static Phrase title(Environment before, Link.Key between, Object what) {
        return Phrase.of("edit.name.insert", "what", what, "link", What.link(before, between));
    }
}
