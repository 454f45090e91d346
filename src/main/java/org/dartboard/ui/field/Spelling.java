package org.dartboard.ui.field;

import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * How a value is written and read while somebody types it.
 *
 * @param <T> the values
 */
public interface Spelling<T> {

    /** The value, exactly. */
    String exact(T value);

    /** What a text means; null if it means nothing. */
    @Nullable
    T read(String text);

    /** What to write, for a text that means nothing. */
    Phrase unread();

    /** An example of what to write; null where none is needed. */
    default @Nullable Phrase hint() {
        return null;
    }
}
