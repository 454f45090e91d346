package org.dartboard.ui.people;

import java.util.List;
import java.util.Objects;
import org.dartboard.story.Parting;
import org.dartboard.story.Story;
import org.dartboard.ui.state.Course;
import org.dartboard.ui.state.Results;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;

/**
 * Who walks in which lane, and where every card of theirs stands.
 *
 * @param people in the order of their lanes
 * @param parting where the ways of the first two part; null if there are fewer
 */
record Laid(List<Walked> people, Lanes lanes, @Nullable Parting parting) {

    /** Nobody walks. */
    static final Laid NOBODY = new Laid(List.of(), new Lanes(0, List.of()), null);

    /** Keeps its own copy. */
    Laid {
        people = List.copyOf(people);
    }

    /** The lanes of those who are shown. */
    static Laid of(@Nullable Results results) {
        if (results == null) {
            return NOBODY;
        }
        var shown = results.shown();
        return new Laid(shown, Lanes.of(shown.stream().map(Walked::story).toList()), results.parting());
    }

    /** Whether these results tell the same stories in the same order. */
    @SuppressWarnings("ReferenceEquality") // the same story is the same object as long as nothing about it changes
    boolean tells(@Nullable Results results) {
        var shown = results == null ? List.<Walked>of() : results.shown();
        if (shown.size() != people.size()) {
            return false;
        }
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).story() != people.get(i).story()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the same people walk in the same lanes as there. */
    boolean isOfSamePeople(Laid other) {
        return people.stream()
                .map(Walked::id)
                .toList()
                .equals(other.people.stream().map(Walked::id).toList());
    }

    /** How many lanes there are. */
    int size() {
        return people.size();
    }

    /** The story of a lane. */
    Story story(int lane) {
        return people.get(lane).story();
    }

    /** The lane of a moment. */
    int lane(Course.Moment moment) {
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).id().equals(moment.persona())) {
                return i;
            }
        }
        throw new IllegalArgumentException("no lane for " + moment);
    }

    /** The column of a moment. */
    int column(Course.Moment moment) {
        return lanes.column(lane(moment), moment.card());
    }

    /** A card of a lane, the nearest that there is. */
    Course.Moment moment(int lane, int card) {
        return new Course.Moment(
                people.get(lane).id(), Math.clamp(card, 0, story(lane).cards().size() - 1));
    }

    /** The card nearest to a moment in the next lane that has any, upwards (-1) or downwards (1); else the moment itself. */
    Course.Moment across(Course.Moment from, int by) {
        int column = column(from);
        for (int lane = lane(from) + by; lane >= 0 && lane < people.size(); lane += by) {
            var columns = lanes.places().get(lane);
            int best = -1;
            for (int i = 0; i < columns.size(); i++) {
                if (best < 0 || Math.abs(columns.get(i) - column) < Math.abs(columns.get(best) - column)) {
                    best = i;
                }
            }
            if (best >= 0) {
                return moment(lane, best);
            }
        }
        return from;
    }

    /** The card of a lane at which the ways part; -1 if there is none. */
    private int partingCard(int lane) {
        var place = parting == null ? null : parting.place();
        var cards = story(lane).cards();
        for (int i = 0; place != null && i < cards.size(); i++) {
            if (Objects.equals(place, cards.get(i).place())) {
                return i;
            }
        }
        return -1;
    }

    /** The column behind which the ways part; -1 if they are not compared, or part at the start. */
    int partingColumn() {
        if (parting == null || lanes.columns() == 0) {
            return -1;
        }
        int card = partingCard(0);
        return card < 0 ? 0 : lanes.column(0, card);
    }

    /** Whether both are past where their ways part. */
    boolean isParted(Course course, int lived) {
        if (parting == null || lived == 0) {
            return false;
        }
        for (int lane = 0; lane < 2; lane++) {
            int card = partingCard(lane);
            if (card >= 0 && lived < course.beat(moment(lane, card))) {
                return false;
            }
        }
        return true;
    }
}
