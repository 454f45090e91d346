package org.dartboard.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dartboard.dart.Place;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Reached;
import org.dartboard.gap.Visit;
import org.dartboard.model.Moment;
import org.dartboard.story.Parting.Half;
import org.dartboard.story.Parting.Kind;
import org.dartboard.text.At;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;
import org.dartboard.walk.Step;
import org.dartboard.walk.Walk;
import org.jspecify.annotations.Nullable;

/** Finds where two ways part; the rule is written at {@link Parting}. */
final class Partings {

    private static final Comparator<Gap> GRAVEST =
            Comparator.comparingInt(Gap::severity).reversed().thenComparing(Gap.ORDER);

    private static final long FAR = 3L * Moment.DAY;

    private final Findings a;
    private final Findings b;

    Partings(Findings a, Findings b) {
        this.a = a;
        this.b = b;
    }

    Parting find() {
        for (var place : shared()) {
            var parting = at(place);
            if (parting != null) {
                return parting;
            }
        }
        return ways();
    }

    /** The places of a's scene that both came to, lived or stopped at, in the order in which the first of them was there. */
    private List<Place> shared() {
        var others = cameTo(b.walk()).stream().map(Place::id).collect(Collectors.toSet());
        return cameTo(a.walk()).stream()
                .filter(p -> others.contains(p.id()))
                .sorted(Comparator.comparingLong(this::earliest).thenComparingInt(Place::index))
                .toList();
    }

    private static List<Place> cameTo(Walk walk) {
        var places = new ArrayList<>(walk.steps().stream().map(Step::place).toList());
        for (var run : walk.goals()) {
            var stop = run.stop(walk);
            if (stop != null && !places.contains(stop)) {
                places.add(stop);
            }
        }
        return places;
    }

    private long earliest(Place place) {
        return Math.min(start(a.walk(), place), start(b.walk(), place));
    }

    private static long start(Walk walk, Place place) {
        var step = step(walk, place);
        return step == null ? Long.MAX_VALUE : step.startsAt();
    }

    /** What somebody lived at a place; the place may be that of another scene. */
    private static @Nullable Step step(Walk walk, Place place) {
        var hers = walk.scene().place(place.id());
        return hers == null ? null : walk.step(hers);
    }

    private @Nullable Parting at(Place place) {
        var first = step(a.walk(), place);
        var second = step(b.walk(), place);
        if (first == null) {
            return second == null ? null : ended(place, b.walk(), a.walk());
        } else if (second == null) {
            return ended(place, a.walk(), b.walk());
        }
        return gap(place)
                .or(() -> choice(place, first, second))
                .or(() -> channel(place, first, second))
                .or(() -> time(place, first, second))
                .orElse(null);
    }

    private static Visit visit(Findings findings, Place place) {
        return findings.walked().visit(hers(findings.walk(), place));
    }

    private static Place hers(Walk walk, Place place) {
        var hers = walk.scene().place(place.id());
        return hers == null ? place : hers;
    }

    private static Parting ended(Place place, Walk on, Walk ended) {
        return switch (ended.use(hers(ended, place)).status()) {
            case NO_CHANNEL ->
                same(Kind.END, place, on, Phrase.of("story.half.enter"), ended, Phrase.of("story.half.shut"));
            case EXCLUDED ->
                same(Kind.END, place, on, Phrase.of("story.half.able"), ended, Phrase.of("story.half.unable"));
            case OK, HELP ->
                same(Kind.END, place, on, Phrase.of("story.half.time"), ended, Phrase.of("story.half.notime"));
        };
    }

    private static Parting same(Kind kind, Place place, Walk one, Phrase first, Walk other, Phrase second) {
        var shared = Phrase.of(
                "story.parting.same", "place", Name.stem(place.touchpoint().name()));
        return new Parting(kind, place, shared, new Half(one, first), new Half(other, second));
    }

    private Optional<Parting> gap(Place place) {
        var onlyA = only(a, b, place);
        var onlyB = only(b, a, place);
        if (onlyA.isEmpty() && onlyB.isEmpty()) {
            return Optional.empty();
        }
        boolean isA = onlyB.isEmpty() || (onlyA.isPresent() && GRAVEST.compare(onlyA.get(), onlyB.get()) < 0);
        var has = isA ? a : b;
        var without = isA ? b : a;
        var gap = (isA ? onlyA : onlyB).orElseThrow();
        return Halves.of(gap, visit(without, place))
                .map(h -> same(Kind.GAP, place, without.walk(), h.without(), has.walk(), h.with()));
    }

    /** The gravest serious gap that is stated there for the one and not even open for the other. */
    private static Optional<Gap> only(Findings one, Findings other, Place place) {
        return one.gaps().stream()
                .filter(g -> g.node().equals(place.id()) && g.isStatedHere() && g.isSerious())
                .filter(g -> other.find(g.key()).filter(Gap::isSerious).isEmpty())
                .filter(g -> Halves.of(g, visit(other, place)).isPresent())
                .min(GRAVEST);
    }

    private Optional<Parting> choice(Place place, Step first, Step second) {
        var one = first.option();
        var other = second.option();
        if (one == null || other == null || one.id().equals(other.id())) {
            return Optional.empty();
        }
        return Optional.of(same(
                Kind.CHOICE,
                place,
                a.walk(),
                Phrase.of("story.half.option", "option", new Quote(one.name())),
                b.walk(),
                Phrase.of("story.half.option", "option", new Quote(other.name()))));
    }

    private Optional<Parting> channel(Place place, Step first, Step second) {
        var one = first.use().channel();
        var other = second.use().channel();
        if (one == null || other == null || one.id().equals(other.id())) {
            return Optional.empty();
        }
        return Optional.of(same(
                Kind.CHANNEL,
                place,
                a.walk(),
                Phrase.of("story.half.channel", "channel", Reached.by(one)),
                b.walk(),
                Phrase.of("story.half.channel", "channel", Reached.by(other))));
    }

    private Optional<Parting> time(Place place, Step first, Step second) {
        long apart = first.startsAt() - second.startsAt();
        if (Math.abs(apart) < FAR) {
            return Optional.empty();
        }
        boolean aIsFirst = apart < 0;
        return Optional.of(same(
                Kind.TIME,
                place,
                aIsFirst ? a.walk() : b.walk(),
                Phrase.of("story.half.there", "at", new At(Math.min(first.startsAt(), second.startsAt()))),
                aIsFirst ? b.walk() : a.walk(),
                Phrase.of("story.half.later", "at", new At(Math.max(first.startsAt(), second.startsAt())))));
    }

    /** The first point at which their sequences of lived places differ. */
    private Parting ways() {
        var one = a.walk().steps().stream().map(Step::place).toList();
        var other = b.walk().steps().stream().map(Step::place).toList();
        int same = 0;
        while (same < one.size()
                && same < other.size()
                && one.get(same).id().equals(other.get(same).id())) {
            same++;
        }
        if (same == one.size() && same == other.size()) {
            var never = Phrase.of("story.parting.never");
            return new Parting(Kind.NONE, null, never, new Half(a.walk(), never), new Half(b.walk(), never));
        }
        @Nullable Place last = same == 0 ? null : one.get(same - 1);
        var shared = last == null
                ? Phrase.of("story.parting.start")
                : Phrase.of(
                        "story.parting.after",
                        "place",
                        Name.of(last.touchpoint().name()));
        var first = new Half(a.walk(), next(one, same));
        var second = new Half(b.walk(), next(other, same));
        boolean aGoesOn = same < one.size();
        return new Parting(Kind.WAY, last, shared, aGoesOn ? first : second, aGoesOn ? second : first);
    }

    private static Phrase next(List<Place> places, int at) {
        if (at == places.size()) {
            return at == 0 ? Phrase.of("story.half.nothing") : Phrase.of("story.half.last");
        }
        var place = Name.of(places.get(at).touchpoint().name());
        return at == 0 ? Phrase.of("story.half.begin", "place", place) : Phrase.of("story.half.next", "place", place);
    }
}
