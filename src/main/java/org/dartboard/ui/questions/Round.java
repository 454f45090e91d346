package org.dartboard.ui.questions;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.gap.Question;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is in a round of questions. A value.
 *
 * @param open the questions that are left, the weightiest first
 * @param skipped those that were put off, in that order; they come again at the end
 * @param seen what was asked before the present question, the latest last
 * @param now the present question; null if none is left
 */
record Round(List<Question> open, List<Question.Key> skipped, List<Question.Key> seen, Question.@Nullable Key now) {

    /** Before the first question. */
    static final Round EMPTY = new Round(List.of(), List.of(), List.of(), null);

    /** Keeps its own copies. */
    Round {
        open = List.copyOf(open);
        skipped = List.copyOf(skipped);
        seen = List.copyOf(seen);
    }

    /** The questions are other ones now; the present one stays as long as it is open, or was gone back to. */
    Round with(List<Question> questions) {
        var round = new Round(questions, skipped, seen, now);
        return now != null && (round.find(now) != null || seen.contains(now)) ? round : round.at(round.next(null));
    }

    /** The present question was answered. */
    Round answered() {
        var left = open.stream().filter(q -> !q.key().equals(now)).toList();
        return new Round(left, skipped, seenNow(), now).on();
    }

    /** The present question is put off. */
    Round skip() {
        var put = new ArrayList<>(skipped);
        if (now != null) {
            put.remove(now);
            put.add(now);
        }
        return new Round(open, put, seenNow(), now).on();
    }

    /** Back to what was asked before. */
    Round back() {
        return seen.isEmpty() ? this : new Round(open, skipped, seen.subList(0, seen.size() - 1), seen.getLast());
    }

    /** Whether there is something to go back to. */
    boolean canGoBack() {
        return !seen.isEmpty();
    }

    /** The present question; null if there is none, or it is answered. */
    @Nullable
    Question question() {
        return now == null ? null : find(now);
    }

    private Round on() {
        return at(next(now));
    }

    private Round at(Question.@Nullable Key key) {
        return new Round(open, skipped, seen, key);
    }

    private List<Question.Key> seenNow() {
        var all = new ArrayList<>(seen);
        if (now != null) {
            all.remove(now);
            all.add(now);
        }
        return all;
    }

    private @Nullable Question find(Question.Key key) {
        return open.stream().filter(q -> q.key().equals(key)).findFirst().orElse(null);
    }

    /** The weightiest that was not put off; else the one that was put off first; another one than that, if there is one. */
    private Question.@Nullable Key next(Question.@Nullable Key but) {
        var left = open.stream().map(Question::key).toList();
        return left.stream()
                .filter(k -> !skipped.contains(k))
                .findFirst()
                .or(() -> skipped.stream()
                        .filter(k -> left.contains(k) && !k.equals(but))
                        .findFirst())
                .or(() -> left.stream().findFirst())
                .orElse(null);
    }
}
