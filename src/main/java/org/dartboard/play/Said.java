package org.dartboard.play;

import org.dartboard.model.Environment;
import org.dartboard.model.Outcome;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;

/** How plays are spoken of. */
final class Said {

    private Said() {}

    /** "noted by table 3"; without a name "noted in the room". */
    static Phrase by(String by) {
        return by.isBlank() ? Phrase.of("play.by.nobody") : Phrase.of("play.by", "by", by.strip());
    }

    /** An element as it stands in a sentence; an outcome in quotation marks, "something that is gone" if it is. */
    static Object place(Environment environment, String id) {
        var element = environment.element(id);
        if (element == null) {
            return Phrase.of("play.gone");
        }
        return element instanceof Outcome ? new Quote(element.name()) : Name.of(element.name());
    }
}
