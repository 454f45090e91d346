package org.dartboard.library;

import org.jspecify.annotations.Nullable;

/**
 * Something to be kept.
 *
 * @param label an empty name becomes what the content calls itself
 * @param picture that somebody chose for it; null for none
 */
public record Draft(Label label, Content content, @Nullable Picture picture) {

    /** Takes the content's own name where there is no other. */
    public Draft {
        label = label.name().isEmpty() ? label.named(content.ownName()) : label;
    }

    /** Something without a picture. */
    public static Draft of(Label label, Content content) {
        return new Draft(label, content, null);
    }
}
