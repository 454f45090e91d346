package org.dartboard.gap;

import java.util.Comparator;
import org.dartboard.model.Family;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A rule's verdict that something is missing for this person at a place.
 *
 * @param code the rule, G01 to G40
 * @param node a touchpoint, an outcome, an event or a need tag; {@code a>b} for a link; {@code *} for the whole walk
 * @param severity 1 note, 2 friction, 3 serious, 4 blocking or harmful
 * @param family for colour, filters and predictions
 * @param fact what the rule saw, as a key and arguments
 * @param open whether it would vanish if every unanswered indicator were a yes: an open question
 * @param ahead whether it lies at a place she never got to
 */
public record Gap(String code, String node, int severity, Family family, Phrase fact, boolean open, boolean ahead) {

    /** The node of a gap that belongs to the walk as a whole. */
    public static final String WHOLE_WALK = "*";

    /** By code, then node: the order in which gaps are listed. */
    public static final Comparator<Gap> ORDER = (a, b) -> {
        int order = a.code().compareTo(b.code());
        return order != 0 ? order : a.node().compareTo(b.node());
    };

    /** What tells gaps of one walk apart; with methods of its own for a quick start, see {@link org.dartboard.model.Link.Key}. */
    public record Key(String code, String node) implements Comparable<Key> {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && code.equals(key.code) && node.equals(key.node);
        }

        @Override
        public int hashCode() {
            return 31 * code.hashCode() + node.hashCode();
        }

        @Override
        public int compareTo(Key other) {
            int order = code.compareTo(other.code);
            return order != 0 ? order : node.compareTo(other.node);
        }

        @Override
        public String toString() {
            return code + "@" + node;
        }
    }

    /** Code and node. */
    public Key key() {
        return new Key(code, node);
    }

    /** Whether it is said of something stated, at a place she got to: only such gaps count in the headlines. */
    public boolean isStatedHere() {
        return !open && !ahead;
    }

    /** Whether it is serious: severity 3 or 4. */
    public boolean isSerious() {
        return severity >= 3;
    }
}
