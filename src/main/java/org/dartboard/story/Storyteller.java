package org.dartboard.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dartboard.dart.Place;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Gap;
import org.dartboard.text.At;
import org.dartboard.text.Phrase;
import org.dartboard.text.Span;
import org.dartboard.walk.GoalRun;
import org.dartboard.walk.Occasion;
import org.dartboard.walk.Step;
import org.dartboard.walk.Walk;
import org.jspecify.annotations.Nullable;

/** Puts a story together: the moments in order of time, then the sentences of each, so that it can refer back. */
final class Storyteller {

    /** A moment of which a card is to be made; exactly one of step, occasion and ends is there. */
    private record Moment(
            long order, @Nullable Step step, @Nullable Occasion occasion, List<End> ends) {}

    private static final Comparator<Gap> GRAVEST = (a, b) ->
            a.severity() != b.severity() ? Integer.compare(b.severity(), a.severity()) : Gap.ORDER.compare(a, b);

    private final Told told;
    private final Walk walk;
    private final EndCard endings;
    private final Whys whys;
    private final Map<String, List<Gap>> gapsAt = new HashMap<>();
    private final List<Gap> elsewhere = new ArrayList<>();

    Storyteller(Findings findings) {
        told = new Told(findings);
        walk = findings.walk();
        endings = new EndCard(told);
        whys = new Whys(told);
    }

    Story tell() {
        var ends = walk.goals().stream()
                .filter(g -> !g.reached())
                .map(endings::end)
                .toList();
        var moments = moments(ends);
        assignGaps(moments);
        var cards = moments.stream().map(this::card).toList();
        var frame = new Frame(told);
        return new Story(
                walk,
                frame.opening(),
                cards,
                frame.communities(),
                ends,
                frame.closing(),
                elsewhere.stream().sorted(GRAVEST).toList());
    }

    private List<Moment> moments(List<End> ends) {
        var moments = new ArrayList<Moment>();
        walk.steps().forEach(s -> moments.add(new Moment(s.startsAt(), s, null, List.of())));
        walk.occasions().forEach(o -> moments.add(new Moment(o.at(), null, o, List.of())));
        var atPlace = new LinkedHashMap<Place, List<End>>();
        for (var end : ends) {
            if (end.place() == null) {
                moments.add(new Moment(Long.MAX_VALUE, null, null, List.of(end)));
            } else {
                atPlace.computeIfAbsent(end.place(), p -> new ArrayList<>()).add(end);
            }
        }
        atPlace.forEach((place, there) -> moments.add(new Moment(ready(place, there), null, null, there)));
        moments.sort((a, b) -> Long.compare(a.order(), b.order()));
        return moments;
    }

    /** When she would have been ready for the place at which ways end. */
    private long ready(Place place, List<End> ends) {
        long ready = Long.MAX_VALUE;
        for (var end : ends) {
            var path = end.run().checked();
            int index = path.indexOf(place);
            var before = index > 0 ? walk.step(path.get(index - 1)) : null;
            ready = Math.min(
                    ready,
                    before == null
                            ? walk.persona().startsAt().minuteOfWeek()
                            : before.completesAt() + delay(before.place(), place));
        }
        return ready;
    }

    private static long delay(Place from, Place to) {
        return from.ways().stream()
                .filter(w -> w.to().equals(to))
                .mapToLong(w -> w.link().delayMinutes())
                .findFirst()
                .orElse(0);
    }

    private Card card(Moment moment) {
        if (moment.step() != null) {
            return step(moment.step());
        }
        return moment.occasion() != null ? occasion(moment.occasion()) : end(moment.ends());
    }

    private Card step(Step step) {
        var place = step.place();
        return new Card(
                Card.Kind.STEP,
                step.startsAt(),
                at(step.startsAt()),
                place,
                null,
                title(place.touchpoint().name()),
                StepCard.sentences(told, step, whys.at(place), outcomes(place)),
                gaps(place.id()));
    }

    private Card occasion(Occasion occasion) {
        var event = occasion.event();
        return new Card(
                Card.Kind.EVENT,
                occasion.at(),
                at(occasion.at()),
                occasion.answering(),
                event,
                title(event.name()),
                EventCard.sentences(told, occasion),
                gaps(event.id()));
    }

    private Card end(List<End> ends) {
        var place = ends.getFirst().place();
        var outcome = ends.getFirst().run().goal().outcome();
        if (place == null) {
            return new Card(
                    Card.Kind.END,
                    null,
                    Phrase.of("story.never"),
                    null,
                    null,
                    title(told.outcome(outcome).words()),
                    EndCard.nowhere(),
                    gaps(outcome));
        }
        boolean usable = walk.use(place).isUsable();
        return new Card(
                Card.Kind.END,
                null,
                usable ? Phrase.of("story.never") : Phrase.of("story.next"),
                place,
                null,
                title(place.touchpoint().name()),
                endings.sentences(place, ends),
                gaps(endOf(place)));
    }

    private static Phrase at(long minute) {
        return Phrase.of("story.at", "at", new At(minute));
    }

    private static Phrase title(String name) {
        var words = Plain.words(name);
        return words.isEmpty() ? Phrase.of("words.unnamed") : Phrase.of("story.title", "title", words);
    }

    /** What is reached at a place that she lived. */
    private List<Phrase> outcomes(Place place) {
        return walk.goals().stream()
                .filter(g -> g.reached() && g.checked().getLast().equals(place))
                .map(this::outcome)
                .toList();
    }

    private Phrase outcome(GoalRun run) {
        var outcome = told.outcome(run.goal().outcome());
        return told.stated("G24", run.goal().outcome())
                .map(g -> Phrase.of(
                        "story.reached.late",
                        "outcome",
                        outcome,
                        "took",
                        Objects.requireNonNullElse(g.fact().args().get("took"), new Span(0)),
                        "deadline",
                        Objects.requireNonNullElse(g.fact().args().get("deadline"), new Span(0))))
                .orElseGet(() -> Phrase.of("story.reached", "outcome", outcome));
    }

    private List<Gap> gaps(String node) {
        return gapsAt.getOrDefault(node, List.of()).stream().sorted(GRAVEST).toList();
    }

    /** Under what the gaps of an ending are kept: its place, unless that was lived for another goal and has a card of its own. */
    private String endOf(Place place) {
        return walk.lived(place) ? place.id() + " end" : place.id();
    }

    /** Gives every gap to the card it belongs to, or to none. */
    private void assignGaps(List<Moment> moments) {
        var homes = homes(moments);
        for (var gap : told.gaps()) {
            var node = gap.node().substring(gap.node().indexOf('>') + 1);
            var home = gap.code().equals("G30") ? null : homes.get(node);
            if (home == null) {
                elsewhere.add(gap);
            } else {
                gapsAt.computeIfAbsent(home, h -> new ArrayList<>()).add(gap);
            }
        }
    }

    /** By place, event and outcome: under what the gaps found there are kept. What lies beyond an ending belongs to it. */
    private Map<String, String> homes(List<Moment> moments) {
        var homes = new HashMap<String, String>();
        walk.steps().forEach(s -> homes.put(s.place().id(), s.place().id()));
        walk.occasions().forEach(o -> homes.put(o.event().id(), o.event().id()));
        walk.goals().stream()
                .filter(GoalRun::reached)
                .forEach(
                        g -> homes.put(g.goal().outcome(), g.checked().getLast().id()));
        var ends = moments.stream().flatMap(m -> m.ends().stream()).toList();
        for (var end : ends) {
            var outcome = end.run().goal().outcome();
            var place = end.place();
            homes.put(outcome, place == null ? outcome : endOf(place));
            if (place != null) {
                homes.putIfAbsent(place.id(), endOf(place));
            }
        }
        for (var end : ends) {
            var place = end.place();
            var path = end.run().checked();
            if (place != null) {
                path.subList(path.indexOf(place), path.size()).forEach(p -> homes.putIfAbsent(p.id(), endOf(place)));
            }
        }
        return homes;
    }
}
