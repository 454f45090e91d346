package org.dartboard.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dartboard.dart.Place;
import org.dartboard.dart.Use;
import org.dartboard.gap.Reached;
import org.dartboard.model.Indicator;
import org.dartboard.model.Level;
import org.dartboard.model.Need;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Amount;
import org.dartboard.text.Count;
import org.dartboard.text.Phrase;
import org.dartboard.text.Span;
import org.dartboard.walk.Step;
import org.jspecify.annotations.Nullable;

/**
 * Tells something lived: who started it, what it cost her, what she could answer, what was decided, what was taken up. A card
 * has room for six sentences; those that would be missed least are left away.
 */
final class StepCard {

    private static final int MOST = 6;

    private final Told told;
    private final Step step;
    private final Place place;
    private final Touchpoint touchpoint;
    private final Telling telling = new Telling();

    private StepCard(Told told, Step step) {
        this.told = told;
        this.step = step;
        place = step.place();
        touchpoint = place.touchpoint();
    }

    /** The sentences for a step. */
    static List<Phrase> sentences(Told told, Step step, @Nullable Phrase why, List<Phrase> outcomes) {
        var card = new StepCard(told, step);
        card.begin();
        card.spent();
        card.description();
        card.hurdles();
        card.answer();
        new DecisionSentences(told, step, card.telling).tell();
        card.talked();
        card.record();
        card.work();
        if (why != null) {
            card.telling.say(85, why);
        }
        outcomes.forEach(o -> card.telling.say(90, o));
        return card.telling.sentences(MOST);
    }

    // texts: story.begin.*.*
    // texts: story.begin.*.*.again
    private void begin() {
        var who = switch (touchpoint.initiative()) {
            case FIRM -> "firm";
            case CONSUMER -> "own";
            case BOTH -> "both";
        };
        boolean visit = step.use().isInPerson();
        var how = switch (touchpoint.direction()) {
            case FIRM_TO_CONSUMER -> visit ? "listen" : "hear";
            case CONSUMER_TO_FIRM -> "report";
            case TWO_WAY -> visit ? "visit" : "talk";
            case CONSUMER_TO_CONSUMER -> "peers";
        };
        var key = "story.begin." + who + "." + how;
        telling.say(
                100,
                Phrase.of(
                        told.turn(key, 2) == 0 ? key : key + ".again", "host", told.host(place), "channel", channel()));
    }

    private Object channel() {
        var channel = step.use().channel();
        return channel == null ? "" : Reached.by(channel);
    }

    private void spent() {
        var spent = priced(time());
        if (!told.states("G04", place)) {
            if (spent != null) {
                telling.say(95, Phrase.of("story.spent", "spent", spent));
            }
            return;
        }
        int turn = told.turn("hard", 3);
        telling.say(95, spent == null ? hard(turn) : hard(turn, spent));
        if (turn == 0) {
            told.evidence(place, Indicator.T4).ifPresent(e -> telling.say(68, e));
        }
    }

    private static Phrase hard(int turn) {
        return switch (turn) {
            case 0 -> Phrase.of("story.hard");
            case 1 -> Phrase.of("story.hard.again");
            default -> Phrase.of("story.hard.still");
        };
    }

    private static Phrase hard(int turn, Phrase spent) {
        return switch (turn) {
            case 0 -> Phrase.of("story.spent.hard", "spent", spent);
            case 1 -> Phrase.of("story.spent.hard.again", "spent", spent);
            default -> Phrase.of("story.spent.hard.still", "spent", spent);
        };
    }

    private @Nullable Phrase time() {
        var time = new Span(touchpoint.durationMinutes());
        boolean visit = step.use().isInPerson();
        var travel = new Span(visit ? touchpoint.travelMinutes() : 0);
        if (time.minutes() == 0) {
            return travel.minutes() == 0 ? null : Phrase.of("story.travel", "travel", travel);
        } else if (visit) {
            return travel.minutes() == 0
                    ? Phrase.of("story.time.there", "time", time)
                    : Phrase.of("story.time.travel", "time", time, "travel", travel);
        }
        return touchpoint.initiative() == Touchpoint.Initiative.FIRM
                ? Phrase.of("story.time.channel", "time", time, "channel", channel())
                : Phrase.of("story.time", "time", time);
    }

    private @Nullable Phrase priced(@Nullable Phrase spent) {
        if (touchpoint.price().signum() == 0) {
            return spent;
        }
        var price = new Amount(touchpoint.price());
        return spent == null
                ? Phrase.of("story.price", "price", price)
                : Phrase.of("story.paid", "spent", spent, "price", price);
    }

    /** What people wrote about the place, where nothing that they said of it in particular will be told. */
    private void description() {
        boolean said = touchpoint.indicators().values().stream()
                .anyMatch(s -> !s.evidence().isBlank());
        if (!said) {
            Told.sentence(touchpoint.description()).ifPresent(d -> telling.say(71, d));
        }
    }

    private void hurdles() {
        if (step.use().status() == Use.Status.HELP) {
            telling.say(83, Phrase.of("story.help", "abilities", step.use().lacking()));
        }
        if (step.soft()) {
            var obligations = told.stated("G23", place.id())
                    .map(g -> g.fact().args().get("obligations"))
                    .orElse(null);
            telling.say(
                    82,
                    obligations == null
                            ? Phrase.of("story.soft.unnamed")
                            : Phrase.of("story.soft", "obligations", obligations));
        }
        var waited = new Span(step.waited());
        if (told.states("G36", place)) {
            var patience = new Span(told.persona().patienceHours() * 60L);
            telling.say(81, Phrase.of("story.wait.long", "waited", waited, "patience", patience));
        } else if (step.waited() >= 3 * 24 * 60) {
            telling.say(60, Phrase.of("story.wait", "waited", waited));
        }
    }

    private void answer() {
        var level = Told.level(place, Indicator.D1);
        boolean oneWay = touchpoint.direction() == Touchpoint.Direction.FIRM_TO_CONSUMER;
        if (oneWay || level == Level.NO) {
            var none =
                    told.turn("answer", 2) == 0 ? Phrase.of("story.answer.none") : Phrase.of("story.answer.none.again");
            telling.say(80, told.evidence(place, Indicator.D1).orElse(none));
        } else if (level != null) {
            told.evidence(place, Indicator.D1).or(this::answering).ifPresent(a -> telling.say(70, a));
        }
    }

    /** That she can answer, unless it was said of an earlier place in the same words. */
    private Optional<Phrase> answering() {
        var reply = Told.level(place, Indicator.D3);
        boolean again = told.turn("reply " + reply, 2) > 0;
        if (reply == Level.NO) {
            return Optional.of(again ? Phrase.of("story.answer.noreply.again") : Phrase.of("story.answer.noreply"));
        } else if (again) {
            return Optional.empty();
        }
        return Optional.of(reply == Level.YES ? Phrase.of("story.answer.reply") : Phrase.of("story.answer.yes"));
    }

    private void talked() {
        var taken = needsAmong(touchpoint.adaptsTo()::contains);
        if (!taken.isEmpty()) {
            telling.say(92, Phrase.of("story.taken", "needs", told.nouns(taken)));
        }
        var decision = touchpoint.decision();
        var left = needsAmong(tag -> !told.walk().needsMet().contains(tag)
                && (touchpoint.touches().contains(tag)
                        || (decision != null && decision.about().contains(tag))));
        if (!left.isEmpty()) {
            telling.say(79, onlyTalked(left));
            if (Told.level(place, Indicator.D4) == Level.NO) {
                told.evidence(place, Indicator.D4).ifPresent(e -> telling.say(73, e));
            }
        }
    }

    private Phrase onlyTalked(List<String> tags) {
        var needs = told.nouns(tags);
        boolean again = told.turn("talked", 2) > 0;
        if (touchpoint.isConversation()) {
            return again ? Phrase.of("story.talked.again", "needs", needs) : Phrase.of("story.talked", "needs", needs);
        }
        return again ? Phrase.of("story.spoken.again", "needs", needs) : Phrase.of("story.spoken", "needs", needs);
    }

    private List<String> needsAmong(Predicate<String> which) {
        return told.persona().needs().stream().map(Need::tag).filter(which).toList();
    }

    /** What goes on behind her back or comes afterwards. */
    private void record() {
        var from = step.from();
        if (from != null && told.stated("G29", from.id() + ">" + place.id()).isPresent()) {
            telling.say(72, told.turn("again", 2) == 0 ? Phrase.of("story.again") : Phrase.of("story.again.again"));
        }
        if (told.states("G26", place)) {
            telling.say(66, told.evidence(place, Indicator.T1).orElse(Phrase.of("story.price.later")));
        }
        if (told.states("G27", place)) {
            telling.say(50, told.evidence(place, Indicator.T3).orElse(Phrase.of("story.data")));
        }
        if (touchpoint.responseMinutes() > 0) {
            telling.say(65, Phrase.of("story.response", "response", new Span(touchpoint.responseMinutes())));
        }
    }

    private void work() {
        if (touchpoint.workMinutes() == 0) {
            return;
        }
        var work = new Span(touchpoint.workMinutes());
        boolean firms = touchpoint.workBenefit() == Touchpoint.WorkBenefit.FIRM;
        if (touchpoint.timesPerWeek() == 0) {
            telling.say(
                    84,
                    firms
                            ? Phrase.of("story.work.once.firm", "work", work)
                            : Phrase.of("story.work.once", "work", work));
            return;
        }
        var often = often(touchpoint.timesPerWeek());
        telling.say(
                84,
                firms
                        ? Phrase.of("story.work.firm", "work", work, "often", often)
                        : Phrase.of("story.work", "work", work, "often", often));
    }

    private static Phrase often(int times) {
        return switch (times) {
            case 1 -> Phrase.of("story.often.week");
            case 2 -> Phrase.of("story.often.twice");
            case 7 -> Phrase.of("story.often.daily");
            default -> Phrase.of("story.often.times", "times", new Count(times));
        };
    }
}
