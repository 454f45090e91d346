package org.dartboard.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dartboard.dart.Place;
import org.dartboard.gap.Reached;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.text.Span;
import org.dartboard.walk.GoalRun;
import org.dartboard.walk.OtherWay;
import org.dartboard.walk.OtherWays;
import org.jspecify.annotations.Nullable;

/**
 * Why she took this way and no other (method, section 5.10), told where the ways fork, once at each place: another would have
 * been quicker if only she could go it; else another would have taken up a need that now goes unmet; else, once in a story,
 * hers is the shortest.
 */
final class Whys {

    private final Told told;
    private final Map<Place, Phrase> whys = new HashMap<>();
    private boolean shortestTold;

    Whys(Told told) {
        this.told = told;
        told.walk().goals().forEach(this::add);
    }

    /** Why she came this way, to be told at a place of it; null if there is nothing to say. */
    @Nullable
    Phrase at(Place place) {
        return whys.get(place);
    }

    private void add(GoalRun run) {
        var others = OtherWays.of(told.walk(), run);
        for (var other : others) {
            if (other.extraMinutes() < 0) {
                tell(run, other, quicker(other));
            }
        }
        for (var other : others) {
            tell(run, other, needs(run, other));
        }
        if (!shortestTold && !others.isEmpty() && others.stream().allMatch(o -> o.extraMinutes() > 0)) {
            shortestTold = tell(run, others.getFirst(), Phrase.of("story.why.shortest"));
        }
    }

    private boolean tell(GoalRun run, OtherWay other, @Nullable Phrase why) {
        var fork = fork(run.checked(), other.path());
        return why != null && fork != null && whys.putIfAbsent(fork, why) == null;
    }

    /** The first place of her path that the other way leaves away or comes to later. */
    private static @Nullable Place fork(List<Place> path, List<Place> other) {
        for (int i = 0; i < path.size(); i++) {
            if (i >= other.size() || !path.get(i).equals(other.get(i))) {
                return path.get(i);
            }
        }
        return null;
    }

    private static @Nullable Phrase quicker(OtherWay other) {
        return switch (other.reason()) {
            case OtherWay.Unusable unusable -> quicker(unusable);
            case OtherWay.NeverFits fits -> Phrase.of("story.why.quicker.time", "place", name(fits.place()));
            case OtherWay.Longer _ -> null;
        };
    }

    private static Phrase quicker(OtherWay.Unusable unusable) {
        var place = unusable.place();
        return switch (unusable.use().status()) {
            case EXCLUDED -> Phrase.of("story.why.quicker.ability", "place", name(place));
            case NO_CHANNEL ->
                place.channels().isEmpty()
                        ? Phrase.of("story.why.quicker.closed", "place", name(place))
                        : Phrase.of(
                                "story.why.quicker.channel",
                                "place",
                                name(place),
                                "channels",
                                Reached.by(place.channels()));
            case OK, HELP -> throw new IllegalStateException("usable: " + place);
        };
    }

    private @Nullable Phrase needs(GoalRun run, OtherWay other) {
        var missed = new TreeSet<>(other.needsTakenUp());
        missed.removeAll(told.walk().needsMet());
        var by = new ArrayList<>(other.path());
        by.removeAll(run.checked());
        if (missed.isEmpty() || by.isEmpty() || !(other.reason() instanceof OtherWay.Longer)) {
            return null;
        }
        var needs = told.quotes(List.copyOf(missed));
        return other.extraMinutes() <= 0
                ? Phrase.of("story.why.needs.same", "place", name(by.getFirst()), "needs", needs)
                : Phrase.of(
                        "story.why.needs",
                        "place",
                        name(by.getFirst()),
                        "longer",
                        new Span(other.extraMinutes()),
                        "needs",
                        needs);
    }

    private static Name name(Place place) {
        return Name.of(place.touchpoint().name());
    }
}
