package org.dartboard.ui.tool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dartboard.picture.Box;
import org.dartboard.picture.Point;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What is seen while a hand is in the middle of something. It is never part of the environment.
 *
 * @param moved where elements are seen instead of where they stand, or, if it copies, besides
 * @param copies whether they stay where they are too
 * @param guides what they stand in line with
 * @param thread a line that is being drawn; null: none
 * @param band what a rubber band spans; null: none
 * @param ghosts where something new would be
 * @param open the elements that may be dropped on; null if that is not the question
 * @param over the element on which it would be dropped now; null: none
 * @param words what letting go would do, or why it would do nothing; null: nothing to say
 * @param refused whether it would do nothing
 */
public record Preview(
        Map<String, Box> moved,
        boolean copies,
        List<Guide> guides,
        @Nullable Dangling thread,
        @Nullable Box band,
        List<Box> ghosts,
        @Nullable Set<String> open,
        @Nullable String over,
        @Nullable Phrase words,
        boolean refused) {

    /** Nothing to see. */
    public static final Preview NONE =
            new Preview(Map.of(), false, List.of(), null, null, List.of(), null, null, null, false);

    /** A line from one place to another. */
    public record Dangling(Point from, Point to) {}

    /** Keeps its own copies. */
    public Preview {
        moved = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(moved));
        guides = List.copyOf(guides);
        ghosts = List.copyOf(ghosts);
    }

    Preview moving(Map<String, Box> boxes, boolean copying, List<Guide> lines) {
        return new Preview(boxes, copying, lines, thread, band, ghosts, open, over, words, refused);
    }

    Preview drawing(Point from, Point to) {
        return new Preview(moved, copies, guides, new Dangling(from, to), band, ghosts, open, over, words, refused);
    }

    Preview spanning(Box box) {
        return new Preview(moved, copies, guides, thread, box, ghosts, open, over, words, refused);
    }

    Preview adding(Box box) {
        return new Preview(moved, copies, guides, thread, band, List.of(box), open, over, words, refused);
    }

    Preview onto(@Nullable Set<String> targets, @Nullable String target) {
        return new Preview(moved, copies, guides, thread, band, ghosts, targets, target, words, refused);
    }

    Preview saying(Phrase what) {
        return new Preview(moved, copies, guides, thread, band, ghosts, open, over, what, false);
    }

    Preview refusing(Phrase why) {
        return new Preview(moved, copies, guides, thread, band, ghosts, open, over, why, true);
    }
}
