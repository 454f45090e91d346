package org.dartboard.ui.table;

import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** What came of reading a cell. */
sealed interface Reading {

    /** The value that it states; null: none, where there may be none. */
    record Value(@Nullable Object value) implements Reading {}

    /** It states none that may stand there, and this is why. */
    record Problem(Phrase why) implements Reading {}
}
