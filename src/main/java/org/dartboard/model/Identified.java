package org.dartboard.model;

/** Anything that a file names by an id. */
public interface Identified {

    /** The id, {@code [a-z][a-z0-9_-]*}, unique among its kind. */
    String id();

    /** Whether a text has the form of an id or a tag. */
    static boolean isId(String text) {
        if (text.isEmpty() || text.charAt(0) < 'a' || text.charAt(0) > 'z') {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }
}
