package org.dartboard.play;

import java.util.List;
import org.dartboard.dart.Place;
import org.dartboard.model.PlayedChoice;
import org.dartboard.text.Phrase;
import org.dartboard.walk.GoalRun;
import org.jspecify.annotations.Nullable;

/**
 * A question that a person decides for the persona they play. There are at least two alternatives that she can take.
 *
 * @param run the goal on whose way it arises
 * @param place where; null for where to set out
 * @param decided whether a person has decided, or it stands as computed
 */
public record Fork(Kind kind, GoalRun run, @Nullable Place place, List<Alternative> alternatives, boolean decided) {

    /** What is decided. */
    public enum Kind {
        /** Where she sets out for a goal. */
        BEGINNING,
        /** Through which channel she uses a place. */
        CHANNEL,
        /** What she chooses at a decision, or puts forward herself. */
        OPTION,
        /** Where she goes on to. */
        WAY
    }

    /**
     * One answer.
     *
     * @param choice as it is kept; what she puts forward herself is empty as long as nobody has said it
     * @param label its name as people wrote it, or a phrase
     * @param words what it means for her, a sentence; if it cannot be taken, why not
     * @param possible whether she can take it
     * @param computed whether it is what section 5 takes, the decisions before it being as they are
     * @param taken whether it is what she does in the played walk
     */
    public record Alternative(
            PlayedChoice choice, Object label, Phrase words, boolean possible, boolean computed, boolean taken) {

        /** Whether it is something of her own that has to be put in words. */
        public boolean isOwn() {
            return choice.own() != null;
        }
    }

    /**
     * What tells a fork from all others of a play, whatever was chosen.
     *
     * @param outcome of the goal; empty for what is decided at a place once and for all
     * @param at the place; empty for where to set out
     */
    public record Key(Kind kind, String outcome, String at) {}

    /** Keeps its own copy. */
    public Fork {
        alternatives = List.copyOf(alternatives);
    }

    /** What tells it from all others. */
    public Key key() {
        var outcome = run.goal().outcome();
        return switch (kind) {
            case BEGINNING -> new Key(kind, outcome, "");
            case WAY -> new Key(kind, outcome, at());
            case CHANNEL, OPTION -> new Key(kind, "", at());
        };
    }

    private String at() {
        return place == null ? "" : place.id();
    }

    /** The one that she takes. */
    public Alternative taken() {
        return alternatives.stream().filter(Alternative::taken).findFirst().orElseThrow();
    }

    /** The question in words, to be said by her voice: "Which way does she go on?". */
    public Phrase question() {
        return switch (kind) {
            case BEGINNING -> Phrase.of("play.ask.beginning");
            case CHANNEL -> Phrase.of("play.ask.channel");
            case OPTION -> Phrase.of("play.ask.option");
            case WAY -> Phrase.of("play.ask.way");
        };
    }
}
