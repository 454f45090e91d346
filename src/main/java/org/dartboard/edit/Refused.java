package org.dartboard.edit;

import org.dartboard.text.Phrase;

/** An edit that is refused was applied all the same: whoever did so forgot to ask. */
public final class Refused extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // nobody serializes it
    private final Phrase why;

    Refused(Phrase why) {
        super(why.toString());
        this.why = why;
    }

    /** Why it is refused. */
    public Phrase why() {
        return why;
    }
}
