package org.dartboard.file;

import org.jspecify.annotations.Nullable;

/**
 * A path in the tree, such as {@code elements[3].indicators.D1.level}; made into text only when there is a problem.
 *
 * @param parent null for the file as a whole
 * @param step a name, or an index from 0
 */
record Place(@Nullable Place parent, Object step) {

    /** The file as a whole. */
    static final Place ROOT = new Place(null, "");

    private static final int LONGEST_NAME = 60;

    /** A member of an object. */
    Place at(String name) {
        return new Place(this, name);
    }

    /** An item of a list. */
    Place at(int index) {
        return new Place(this, index);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        append(text);
        return text.toString();
    }

    private void append(StringBuilder text) {
        if (parent == null) {
            return;
        }
        parent.append(text);
        if (step instanceof Integer index) {
            text.append('[').append(index).append(']');
        } else if (isPlain((String) step)) {
            text.append(text.isEmpty() ? "" : ".").append(step);
        } else {
            text.append("[\"")
                    .append(Wording.shown((String) step, LONGEST_NAME))
                    .append("\"]");
        }
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '-'));
    }
}
