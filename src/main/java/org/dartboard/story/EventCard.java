package org.dartboard.story;

import java.util.List;
import org.dartboard.gap.Reached;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.At;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.text.Span;
import org.dartboard.walk.Occasion;

/** Tells something that befell her, and who was there. */
final class EventCard {

    private static final int MOST = 4;

    private EventCard() {}

    static List<Phrase> sentences(Told told, Occasion occasion) {
        var telling = new Telling();
        Told.sentence(occasion.event().description()).ifPresent(d -> telling.say(80, d));
        var place = occasion.nearest();
        var answeredAt = occasion.answeredAt();
        if (place == null || answeredAt == null) {
            telling.say(100, Phrase.of("story.event.alone"));
            telling.say(90, Phrase.of("story.event.nobody"));
            return telling.sentences(MOST);
        }
        var name = Name.of(place.touchpoint().name());
        long after = answeredAt - occasion.at();
        if (occasion.isAnswered()) {
            var channel = told.walk().use(place).channel();
            var means = channel == null ? "" : Reached.by(channel);
            boolean called = place.touchpoint().initiative() == Touchpoint.Initiative.FIRM;
            telling.say(100, called ? called(name, means, after) : turned(name, means, after));
        } else {
            telling.say(100, Phrase.of("story.event.alone"));
            telling.say(90, Phrase.of("story.event.late", "place", name, "earliest", new At(answeredAt)));
        }
        return telling.sentences(MOST);
    }

    private static Phrase turned(Name place, Object means, long after) {
        return after == 0
                ? Phrase.of("story.event.atonce", "place", place, "channel", means)
                : Phrase.of("story.event.soon", "place", place, "channel", means, "after", new Span(after));
    }

    private static Phrase called(Name place, Object means, long after) {
        return after == 0
                ? Phrase.of("story.event.called", "place", place, "channel", means)
                : Phrase.of("story.event.called.soon", "place", place, "channel", means, "after", new Span(after));
    }
}
