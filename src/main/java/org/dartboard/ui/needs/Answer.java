package org.dartboard.ui.needs;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.model.Community;
import org.dartboard.model.Element;
import org.dartboard.model.Touchpoint;

/** What becomes of a need somewhere. */
enum Answer {
    /** It is not even mentioned. */
    NO,
    /** It is talked about ({@code touches}). */
    TALKED_ABOUT,
    /** Something is done about it ({@code adaptsTo}), whether it is talked about or not. */
    TAKEN_UP;

    /** What an element says of a need. */
    static Answer of(Element element, String need) {
        return switch (element) {
            case Touchpoint t when t.adaptsTo().contains(need) -> TAKEN_UP;
            case Touchpoint t when t.touches().contains(need) -> TALKED_ABOUT;
            case Community c when c.adaptsTo().contains(need) -> TAKEN_UP;
            default -> NO;
        };
    }

    /** The element with this answer. In a community a need is taken up or not; talk alone is nothing there. */
    Element in(Element element, String need) {
        if (of(element, need) == this) {
            return element;
        }
        return switch (element) {
            case Touchpoint t ->
                switch (this) {
                    case NO ->
                        t.with(Touchpoint.TOUCHES, without(t.touches(), need))
                                .with(Touchpoint.ADAPTS_TO, without(t.adaptsTo(), need));
                    case TALKED_ABOUT ->
                        t.with(Touchpoint.TOUCHES, and(t.touches(), need))
                                .with(Touchpoint.ADAPTS_TO, without(t.adaptsTo(), need));
                    case TAKEN_UP -> t.with(Touchpoint.ADAPTS_TO, and(t.adaptsTo(), need));
                };
            case Community c ->
                Community.SCHEMA.with(
                        c,
                        Community.ADAPTS_TO,
                        this == TAKEN_UP ? and(c.adaptsTo(), need) : without(c.adaptsTo(), need));
            default -> element;
        };
    }

    /** The answer after this one, where one answer follows the other. */
    Answer next(Element element) {
        return switch (this) {
            case NO -> element instanceof Community ? TAKEN_UP : TALKED_ABOUT;
            case TALKED_ABOUT -> TAKEN_UP;
            case TAKEN_UP -> NO;
        };
    }

    private static List<String> without(List<String> tags, String tag) {
        return tags.stream().filter(t -> !t.equals(tag)).toList();
    }

    private static List<String> and(List<String> tags, String tag) {
        var all = new ArrayList<>(tags);
        if (!all.contains(tag)) {
            all.add(tag);
        }
        return all;
    }
}
