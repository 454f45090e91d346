package org.dartboard.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What only the one who makes the text knows: how to speak of the person it is about, and the names of things. */
public interface Words {

    /** The words for a person that any template may use without an argument of that name. */
    Set<String> PERSON = Set.of(
            "name", "they", "them", "their", "theirs", "themself", "They", "Them", "Their", "Theirs", "Themself");

    /** No words. */
    Words NONE = new Words() {
        @Override
        public @Nullable String word(String placeholder) {
            return null;
        }

        @Override
        public boolean plural(String placeholder) {
            return false;
        }

        @Override
        public @Nullable String text(Object value) {
            return null;
        }
    };

    /** The text for a placeholder that is no argument, such as {@code their}; null if there is none. */
    @Nullable
    String word(String placeholder);

    /** Whether the second form is right in <code>{they?has|have}</code>, where {@code they} is no argument. */
    boolean plural(String placeholder);

    /** The text for an argument that is neither text, number, constant, phrase nor list; null if there is none. */
    @Nullable
    String text(Object value);
}
