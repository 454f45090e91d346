package org.dartboard.lens;

import org.dartboard.model.View;

/** All lenses. */
public final class Lenses {

    private Lenses() {}

    /** What one sees through a lens. */
    public static Lit of(View.Lens lens, Subject subject) {
        return switch (lens) {
            case DART -> DartLens.of(subject);
            case REACH -> ReachLens.of(subject);
            case DIALOGUE -> DialogueLens.of(subject);
            case HOSTS -> HostsLens.of(subject);
            case WORK -> WorkLens.of(subject);
            case MONEY -> MoneyLens.of(subject);
            case GAPS -> GapsLens.of(subject);
            case EXCHANGE -> new Exchange(subject).lit();
            case BLOCKS -> BlocksPicture.of(subject);
            case FORUM -> new Forum(subject).lit();
        };
    }

    /** Whether a lens is a picture with an arrangement of its own, not a colouring of the map. */
    public static boolean isPicture(View.Lens lens) {
        return switch (lens) {
            case EXCHANGE, BLOCKS, FORUM -> true;
            case DART, REACH, DIALOGUE, HOSTS, WORK, MONEY, GAPS -> false;
        };
    }
}
