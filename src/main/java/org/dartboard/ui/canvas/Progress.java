package org.dartboard.ui.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dartboard.dart.Place;
import org.dartboard.gap.Gap;
import org.dartboard.model.Link;
import org.dartboard.story.Card;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody got.
 *
 * @param told how many cards of her story are told
 */
record Progress(Walked walked, int told) {

    /** How somebody stands by a touchpoint. */
    enum Stance {
        /** She has not set out; it is where she will begin. */
        BESIDE,
        /** She is or was there. */
        AT,
        /** Her way ends there; she does not get in. */
        BEFORE
    }

    /**
     * Where somebody stands.
     *
     * @param place the touchpoint's id
     * @param from the touchpoint from which she came there; null if from nowhere in particular
     */
    record Stand(String place, Stance stance, @Nullable String from) {}

    private List<Card> cards() {
        var cards = walked.story().cards();
        return cards.subList(0, Math.clamp(told, 0, cards.size()));
    }

    /** Where she stands; null if she is nowhere on the map. */
    @Nullable
    Stand stand() {
        for (var card : cards().reversed()) {
            var place = card.place();
            if (place != null) {
                return card.kind() == Card.Kind.END
                        ? new Stand(place.id(), Stance.BEFORE, before(place))
                        : new Stand(place.id(), Stance.AT, from(place));
            }
        }
        for (var card : walked.story().cards()) {
            var place = card.place();
            if (place != null) {
                return new Stand(place.id(), Stance.BESIDE, null);
            }
        }
        return null;
    }

    private @Nullable String from(Place place) {
        var step = walked.walk().step(place);
        var from = step == null ? null : step.from();
        return from == null ? null : from.id();
    }

    /** The place before one at which a way of hers ends. */
    private @Nullable String before(Place place) {
        for (var end : walked.story().ends()) {
            int index = end.run().checked().indexOf(place);
            if (place.equals(end.place()) && index > 0) {
                return end.run().checked().get(index - 1).id();
            }
        }
        return null;
    }

    /** The links that she went along so far, in the order in which she did. */
    Set<Link.Key> way() {
        var way = new LinkedHashSet<Link.Key>();
        for (var card : cards()) {
            var place = card.place();
            var from = card.kind() == Card.Kind.STEP && place != null ? from(place) : null;
            if (place != null && from != null) {
                way.add(new Link.Key(Link.Type.LEADS_TO, from, place.id()));
            }
        }
        return way;
    }

    /** The touchpoints at which a way of hers ended so far, by id. */
    Set<String> ends() {
        var ends = new LinkedHashSet<String>();
        for (var card : cards()) {
            var place = card.place();
            if (card.kind() == Card.Kind.END && place != null) {
                ends.add(place.id());
            }
        }
        return ends;
    }

    /** Whether it was told what became of her at a touchpoint. */
    boolean isPast(Place place) {
        return cards().stream().anyMatch(c -> place.equals(c.place()));
    }

    /** The outcomes of which it was told whether she reaches them, by id, and whether she does. */
    Map<String, Boolean> outcomes() {
        var outcomes = new LinkedHashMap<String, Boolean>();
        var told = new ArrayList<>(cards());
        for (var goal : walked.walk().goals()) {
            if (goal.reached()
                    && told.stream()
                            .anyMatch(c -> c.kind() == Card.Kind.STEP
                                    && goal.checked().getLast().equals(c.place()))) {
                outcomes.put(goal.goal().outcome(), true);
            }
        }
        long nowhere = told.stream()
                .filter(c -> c.kind() == Card.Kind.END && c.place() == null)
                .count();
        for (var end : walked.story().ends()) {
            var place = end.place();
            boolean known = place == null ? nowhere-- > 0 : ends().contains(place.id());
            if (known) {
                outcomes.put(end.run().goal().outcome(), false);
            }
        }
        return outcomes;
    }

    /** The gaps told so far that are stated and lie at a place she got to. */
    List<Gap> gaps() {
        return cards().stream()
                .flatMap(c -> c.gaps().stream())
                .filter(Gap::isStatedHere)
                .toList();
    }
}
