package org.dartboard.ui.tool;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dartboard.edit.Edit;
import org.dartboard.model.Element;
import org.dartboard.model.Link;
import org.dartboard.picture.Point;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** What letting go does. */
public sealed interface Drop {

    /** Nothing. */
    record Nothing() implements Drop {}

    /** Nothing, and the reason is said. */
    record Refused(Phrase why) implements Drop {}

    /** These are selected, none for no element. */
    record Select(Set<String> ids) implements Drop {
        /** Keeps its own copy. */
        public Select {
            ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
        }
    }

    /**
     * Something is changed.
     *
     * @param select what is selected afterwards; empty: what is selected now
     */
    record Does(Edit edit, Set<String> select) implements Drop {
        /** Keeps its own copy. */
        public Does {
            select = Collections.unmodifiableSet(new LinkedHashSet<>(select));
        }
    }

    /**
     * Several kinds of links fit: somebody has to choose.
     *
     * @param offers at least two, the most likely first
     */
    record Chooses(List<Offer> offers, Point at) implements Drop {
        /** Keeps its own copy. */
        public Chooses {
            offers = List.copyOf(offers);
        }
    }

    /**
     * Something new is drawn, and then named.
     *
     * @param at its centre, in map units
     * @param from the element that it is joined to; null: none
     * @param between the link into which it is put; null: none
     */
    record Makes(Element.Type type, Point at, @Nullable String from, Link.@Nullable Key between) implements Drop {}
}
