package org.dartboard.play;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dartboard.compare.Ledger;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Gap;
import org.dartboard.model.Environment;
import org.dartboard.model.Need;
import org.dartboard.text.Amount;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;
import org.dartboard.text.Span;
import org.dartboard.walk.GoalRun;
import org.dartboard.walk.Step;
import org.dartboard.walk.Walk;

/**
 * A played walk beside the computed one of the same person in the same scene.
 *
 * @param goals her goals, in the order in which she pursues them
 * @param needs her needs, in the order of the file
 * @param computed what the computed walk took of her
 * @param played what the played walk took of her
 * @param closed gaps of the computed walk that the played one has not: stated ones at what she lived, the gravest first
 * @param opened gaps that only the played walk has
 */
public record Contrast(
        List<OnGoal> goals, List<OnNeed> needs, Account computed, Account played, List<Gap> closed, List<Gap> opened) {

    private static final Comparator<Gap> GRAVEST = (a, b) ->
            a.severity() != b.severity() ? Integer.compare(b.severity(), a.severity()) : Gap.ORDER.compare(a, b);

    /** What became of a goal, both ways. */
    public record OnGoal(GoalRun computed, GoalRun played) {

        /** The outcome, by id. */
        public String outcome() {
            return played.goal().outcome();
        }
    }

    /** Whether a need was met, both ways. */
    public record OnNeed(String tag, boolean computed, boolean played) {}

    /**
     * What a walk took of her.
     *
     * @param minutes stays and travel, each once
     * @param waited minutes between being ready and beginning
     * @param paid prices, those of options included
     * @param work minutes a week, her work of old not included
     */
    public record Account(long minutes, long waited, BigDecimal paid, long work) {

        static Account of(Walk walk) {
            var ledger = Ledger.of(walk);
            long waited = walk.steps().stream().mapToLong(Step::waited).sum();
            return new Account(ledger.minutes(), waited, ledger.price(), ledger.workMinutes());
        }
    }

    /** Keeps its own copies. */
    public Contrast {
        goals = List.copyOf(goals);
        needs = List.copyOf(needs);
        closed = List.copyOf(closed);
        opened = List.copyOf(opened);
    }

    static Contrast of(Findings computed, Findings played) {
        var then = computed.walk();
        var now = played.walk();
        var goals = new ArrayList<OnGoal>();
        for (int i = 0; i < now.goals().size(); i++) {
            goals.add(new OnGoal(then.goals().get(i), now.goals().get(i)));
        }
        return new Contrast(
                goals,
                now.persona().needs().stream()
                        .map(Need::tag)
                        .map(t -> new OnNeed(
                                t, then.needsMet().contains(t), now.needsMet().contains(t)))
                        .toList(),
                Account.of(then),
                Account.of(now),
                only(computed, played),
                only(played, computed));
    }

    private static List<Gap> only(Findings these, Findings others) {
        return these.gaps().stream()
                .filter(Gap::isStatedHere)
                .filter(g -> others.find(g.key()).filter(Gap::isStatedHere).isEmpty())
                .sorted(GRAVEST)
                .toList();
    }

    /** Whether nothing differs that is told here. */
    public boolean isNone() {
        return goals.stream().allMatch(g -> isSame(g.computed(), g.played()))
                && needs.stream().allMatch(n -> n.computed() == n.played())
                && computed.equals(played)
                && closed.isEmpty()
                && opened.isEmpty();
    }

    private static boolean isSame(GoalRun one, GoalRun other) {
        return one.reached() == other.reached() && Objects.equals(one.minutes(), other.minutes());
    }

    /** What differs, in sentences to be said by her voice: goals, needs, what it took; gaps are listed apart. */
    public List<Phrase> sentences(Environment environment) {
        var sentences = new ArrayList<Phrase>();
        for (var goal : goals) {
            goal(sentences, goal, new Quote(name(environment, goal.outcome())));
        }
        var gained = labels(environment, needs.stream().filter(n -> n.played() && !n.computed()));
        var lost = labels(environment, needs.stream().filter(n -> n.computed() && !n.played()));
        if (!gained.isEmpty()) {
            sentences.add(Phrase.of("play.needs.gained", "needs", gained));
        }
        if (!lost.isEmpty()) {
            sentences.add(Phrase.of("play.needs.lost", "needs", lost));
        }
        var took = new ArrayList<Phrase>();
        long time = played.minutes() - computed.minutes();
        add(
                took,
                time,
                Phrase.of("play.took.more", "span", span(time)),
                Phrase.of("play.took.less", "span", span(time)));
        long wait = played.waited() - computed.waited();
        add(
                took,
                wait,
                Phrase.of("play.waited.more", "span", span(wait)),
                Phrase.of("play.waited.less", "span", span(wait)));
        var price = played.paid().subtract(computed.paid());
        var paid = new Amount(price.abs());
        add(took, price.signum(), Phrase.of("play.paid.more", "paid", paid), Phrase.of("play.paid.less", "paid", paid));
        long work = played.work() - computed.work();
        add(
                took,
                work,
                Phrase.of("play.worked.more", "span", span(work)),
                Phrase.of("play.worked.less", "span", span(work)));
        if (!took.isEmpty()) {
            sentences.add(Phrase.of("play.took", "took", took));
        }
        return sentences;
    }

    private static Span span(long minutes) {
        return new Span(Math.abs(minutes));
    }

    private static void add(List<Phrase> took, long extra, Phrase more, Phrase less) {
        if (extra != 0) {
            took.add(extra > 0 ? more : less);
        }
    }

    private static void goal(List<Phrase> sentences, OnGoal goal, Quote name) {
        var then = goal.computed().minutes();
        var now = goal.played().minutes();
        if (goal.played().reached() && !goal.computed().reached()) {
            sentences.add(Phrase.of("play.goal.gained", "goal", name));
        } else if (!goal.played().reached() && goal.computed().reached()) {
            sentences.add(Phrase.of("play.goal.lost", "goal", name));
        } else if (then != null && now != null && !then.equals(now)) {
            var span = new Span(Math.abs(now - then));
            sentences.add(
                    now > then
                            ? Phrase.of("play.goal.later", "goal", name, "span", span)
                            : Phrase.of("play.goal.sooner", "goal", name, "span", span));
        }
    }

    private static String name(Environment environment, String outcome) {
        var element = environment.element(outcome);
        return element == null ? outcome : element.name();
    }

    private static List<Quote> labels(Environment environment, Stream<OnNeed> needs) {
        return Quote.nouns(needs.map(n -> environment.label(n.tag())).toList());
    }
}
