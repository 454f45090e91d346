package org.dartboard.ui.play;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dartboard.play.Fork;
import org.dartboard.play.PlayedWalk;
import org.dartboard.play.Stop;
import org.jspecify.annotations.Nullable;

/**
 * The question cards of a play and which of them is on top; after the last one comes the end. A value.
 *
 * @param at the number of the card on top, from 0; the number of cards: the end
 */
record Deck(List<Card> cards, int at) {

    /**
     * A card: one fork, or a moment at which nothing is to be chosen.
     *
     * @param fork null if there is nothing to choose
     */
    record Card(Stop stop, @Nullable Fork fork) {

        /** Whether it is the same question, whatever was chosen meanwhile. */
        boolean isAs(Card other) {
            return stop.kind() == other.stop.kind()
                    && stop.at().equals(other.stop.at())
                    && stop.run()
                            .goal()
                            .outcome()
                            .equals(other.stop.run().goal().outcome())
                    && Objects.equals(key(fork), key(other.fork));
        }

        private static Fork.@Nullable Key key(@Nullable Fork fork) {
            return fork == null ? null : fork.key();
        }
    }

    /** Keeps its own copy. */
    Deck {
        cards = List.copyOf(cards);
        at = Math.clamp(at, 0, cards.size());
    }

    /** The cards of a play, the first on top. */
    static Deck of(PlayedWalk walk) {
        var cards = new ArrayList<Card>();
        for (var stop : walk.stops()) {
            if (stop.forks().isEmpty()) {
                cards.add(new Card(stop, null));
            }
            stop.forks().forEach(f -> cards.add(new Card(stop, f)));
        }
        return new Deck(cards, 0);
    }

    /** The cards of the same play after something was chosen or said; the same card is on top as far as it is still there. */
    Deck with(PlayedWalk walk) {
        var now = of(walk);
        var top = top();
        if (top == null) {
            return now.go(at < cards.size() ? at : now.cards.size());
        }
        for (int i = 0; i < now.cards.size(); i++) {
            if (now.cards.get(i).isAs(top)) {
                return now.go(i);
            }
        }
        return now.go(Math.min(at, now.cards.size()));
    }

    /** The card on top; null at the end. */
    @Nullable
    Card top() {
        return at < cards.size() ? cards.get(at) : null;
    }

    /** Whether all cards are played. */
    boolean isAtEnd() {
        return at >= cards.size();
    }

    /** Another card on top, the nearest that there is. */
    Deck go(int card) {
        return new Deck(cards, card);
    }

    /** The first card at which something can still be chosen and was not; the end if there is none. */
    Deck toUndecided() {
        for (int i = 0; i < cards.size(); i++) {
            var fork = cards.get(i).fork();
            if (fork != null && !fork.decided()) {
                return go(i);
            }
        }
        return go(cards.size());
    }

    /** The moments of the story in the order in which they are played, then those that are not. */
    List<org.dartboard.story.Card> inOrder(List<org.dartboard.story.Card> story) {
        var order = new LinkedHashSet<>(moments(cards.size()));
        order.addAll(story);
        return List.copyOf(order);
    }

    /** How many of them are told when the card on top is; at the end, all of the story. */
    int told(List<org.dartboard.story.Card> story) {
        return isAtEnd() ? story.size() : moments(at + 1).size();
    }

    private Set<org.dartboard.story.Card> moments(int most) {
        return cards.stream()
                .limit(most)
                .map(c -> c.stop().card())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
