package org.dartboard.talk;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.gap.Gap;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.TalkStep;
import org.dartboard.story.Parting;
import org.jspecify.annotations.Nullable;

/**
 * The talk of a file that has none: who the people are, the first views that were kept, the moment where their ways part, the
 * greatest cause of each that belongs to a moment, and their causes side by side.
 */
final class Suggestion {

    /** As many views as are shown. */
    private static final int VIEWS = 3;

    private Suggestion() {}

    /**
     * Its stops.
     *
     * @param parting of the first two; null if there are fewer
     */
    static List<TalkStep> of(Environment environment, List<Lived> people, @Nullable Parting parting) {
        var stops = new ArrayList<TalkStep>();
        people.forEach(p -> stops.add(Stops.person(p.id())));
        environment.views().stream().limit(VIEWS).forEach(v -> stops.add(Stops.view(v.name())));
        for (var lived : people) {
            for (int i = 0; i < lived.story().cards().size(); i++) {
                if (Slide.partsAt(parting, lived, lived.story().cards().get(i).place())) {
                    add(stops, lived, i);
                    break;
                }
            }
        }
        for (var lived : people) {
            lived.causes().stream()
                    .map(c -> card(lived, c.gap()))
                    .filter(card -> card >= 0)
                    .findFirst()
                    .ifPresent(card -> add(stops, lived, card));
        }
        if (!people.isEmpty()) {
            stops.add(new TalkStep(
                    null, null, null, people.stream().map(Lived::id).toList(), Extras.NONE));
        }
        return stops;
    }

    private static void add(List<TalkStep> stops, Lived lived, int card) {
        var stop = Stops.moment(lived, card);
        if (!stops.contains(stop)) {
            stops.add(stop);
        }
    }

    private static int card(Lived lived, Gap gap) {
        var cards = lived.story().cards();
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).gaps().contains(gap)) {
                return i;
            }
        }
        return -1;
    }
}
