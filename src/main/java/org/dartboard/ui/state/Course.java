package org.dartboard.ui.state;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.story.Card;

/**
 * The walks of several people as one sequence in time: what Play goes through.
 *
 * @param beats in order of time; what never comes follows at once on what came before it
 */
public record Course(List<Beat> beats) {

    /** Nobody walks. */
    public static final Course NONE = new Course(List.of());

    /**
     * A card of somebody's story.
     *
     * @param card its place in the story, from 0
     */
    public record Moment(String persona, int card) {}

    /**
     * What happens at the same time.
     *
     * @param at minutes from Monday 00:00 of week 0; for what never comes, of what came before it
     * @param never whether it is what never comes
     */
    public record Beat(long at, boolean never, List<Moment> moments) {
        /** Keeps its own copy. */
        public Beat {
            moments = List.copyOf(moments);
        }
    }

    /** Keeps its own copy. */
    public Course {
        beats = List.copyOf(beats);
    }

    /** The course of these people's stories. */
    public static Course of(List<Walked> people) {
        var next = new int[people.size()];
        var now = new long[people.size()];
        for (int i = 0; i < people.size(); i++) {
            now[i] = people.get(i).persona().startsAt().minuteOfWeek();
        }
        var beats = new ArrayList<Beat>();
        while (true) {
            int first = -1;
            for (int i = 0; i < people.size(); i++) {
                if (next[i] < cards(people, i).size() && (first < 0 || before(people, next, now, i, first))) {
                    first = i;
                }
            }
            if (first < 0) {
                return new Course(beats);
            }
            long at = at(people, next, now, first);
            boolean never = isNever(people, next, first);
            var moments = new ArrayList<Moment>();
            for (int i = first; i < people.size(); i++) {
                boolean same = i == first
                        || (!never
                                && next[i] < cards(people, i).size()
                                && !isNever(people, next, i)
                                && at(people, next, now, i) == at);
                if (same) {
                    moments.add(new Moment(people.get(i).id(), next[i]));
                    now[i] = at;
                    next[i]++;
                }
            }
            beats.add(new Beat(at, never, moments));
        }
    }

    /** Whether the next card of one comes before that of another; what never comes is told as soon as it can be. */
    private static boolean before(List<Walked> people, int[] next, long[] now, int i, int other) {
        int order = Long.compare(at(people, next, now, i), at(people, next, now, other));
        return order != 0 ? order < 0 : isNever(people, next, i) && !isNever(people, next, other);
    }

    private static long at(List<Walked> people, int[] next, long[] now, int i) {
        var at = cards(people, i).get(next[i]).at();
        return at == null ? now[i] : at;
    }

    private static boolean isNever(List<Walked> people, int[] next, int i) {
        return cards(people, i).get(next[i]).at() == null;
    }

    private static List<Card> cards(List<Walked> people, int i) {
        return people.get(i).story().cards();
    }

    /** How many beats there are. */
    public int length() {
        return beats.size();
    }

    /** How many of somebody's cards are past when so many beats are. */
    public int cards(String persona, int lived) {
        int cards = 0;
        for (var beat : beats.subList(0, Math.clamp(lived, 0, beats.size()))) {
            for (var moment : beat.moments()) {
                cards += moment.persona().equals(persona) ? 1 : 0;
            }
        }
        return cards;
    }

    /** How many beats must be past for a card to be told. */
    public int beat(Moment moment) {
        for (int i = 0; i < beats.size(); i++) {
            if (beats.get(i).moments().contains(moment)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** How many beats are past at a time. */
    int at(long minute) {
        int past = 0;
        while (past < beats.size() && beats.get(past).at() <= minute) {
            past++;
        }
        return past;
    }
}
