package org.dartboard.story;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.dart.Place;
import org.dartboard.gap.Reached;
import org.dartboard.model.Indicator;
import org.dartboard.model.Level;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;
import org.dartboard.walk.GoalRun;

/** Tells where a way ends before its goal, and why. */
final class EndCard {

    private final Told told;

    EndCard(Told told) {
        this.told = told;
    }

    /** Where the way to a goal ends that was not reached. */
    End end(GoalRun run) {
        var place = run.stop(told.walk());
        return new End(run, place, place == null ? Phrase.of("story.end.nothing") : why(place));
    }

    /** The sentences for a place at which ways end. */
    List<Phrase> sentences(Place place, List<End> ends) {
        var sentences = new ArrayList<Phrase>();
        var name = Name.of(place.touchpoint().name());
        boolean first = ends.getFirst().run().checked().getFirst().equals(place);
        sentences.add(
                first
                        ? Phrase.of("story.end.first", "place", name, "why", why(place))
                        : Phrase.of("story.end.next", "place", name, "why", why(place)));
        addReason(place, sentences);
        sentences.add(Phrase.of("story.end.goals", "goals", goals(ends)));
        return sentences;
    }

    /** The sentences for a goal to which no way leads. */
    static List<Phrase> nowhere() {
        return List.of(Phrase.of("story.end.nowhere"));
    }

    private List<Quote> goals(List<End> ends) {
        return ends.stream().map(e -> told.outcome(e.run().goal().outcome())).toList();
    }

    private Phrase why(Place place) {
        return switch (told.walk().use(place).status()) {
            case NO_CHANNEL ->
                place.channels().isEmpty()
                        ? Phrase.of("story.end.closed")
                        : Phrase.of("story.end.channel", "channels", Reached.by(place.channels()));
            case EXCLUDED ->
                Phrase.of(
                        "story.end.ability", "abilities", told.walk().use(place).lacking());
            case OK, HELP ->
                told.stated("G23", place.id())
                                        .map(g -> g.fact().args().get("reason"))
                                        .orElse(null)
                                instanceof Phrase reason
                        ? reason
                        : Phrase.of("story.end.time");
        };
    }

    private void addReason(Place place, List<Phrase> sentences) {
        switch (told.walk().use(place).status()) {
            case NO_CHANNEL -> {
                var channels = place.channels();
                if (channels.size() == 1 && !channels.getFirst().inPerson()) {
                    sentences.add(Phrase.of("story.end.unused"));
                } else if (!channels.isEmpty()) {
                    sentences.add(Phrase.of("story.end.noway"));
                }
            }
            case EXCLUDED -> {
                if (!told.persona().helper()) {
                    sentences.add(Phrase.of("story.end.help"));
                }
            }
            case OK, HELP -> {
                if (Told.level(place, Indicator.A4) == Level.NO) {
                    told.evidence(place, Indicator.A4).ifPresent(sentences::add);
                }
            }
        }
    }
}
