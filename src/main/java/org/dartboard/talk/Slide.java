package org.dartboard.talk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.compare.Scorecard;
import org.dartboard.dart.Place;
import org.dartboard.gap.Gap;
import org.dartboard.model.Day;
import org.dartboard.model.Environment;
import org.dartboard.model.Outcome;
import org.dartboard.model.View;
import org.dartboard.story.Card;
import org.dartboard.story.GapText;
import org.dartboard.story.Parting;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** What is shown at once. */
public sealed interface Slide {

    /** Its place among the stops of the talk, from 0; -1 for the opening and the closing, which are no stops. */
    int stop();

    /** What it is called. */
    Line title();

    /** What else it says, in its order. */
    List<Line> lines();

    /**
     * What is talked about.
     *
     * @param people who will be talked about
     */
    record Opening(Environment environment, List<Lived> people) implements Slide {
        /** Keeps its own copy. */
        public Opening {
            people = List.copyOf(people);
        }

        @Override
        public int stop() {
            return -1;
        }

        @Override
        public Line title() {
            return Line.of(
                    environment.name().isBlank()
                            ? Phrase.of("talk.unnamed")
                            : Phrase.of("talk.words", "words", environment.name()));
        }

        @Override
        public List<Line> lines() {
            return environment.description().isBlank()
                    ? List.of()
                    : List.of(Line.of(Phrase.of("talk.words", "words", environment.description())));
        }
    }

    /** Who somebody is. */
    record Person(int stop, Lived lived) implements Slide {

        @Override
        public Line title() {
            return new Line(lived.id(), Phrase.of("talk.person"));
        }

        /** Who she is in a line; empty if nobody wrote one. */
        public String headline() {
            return lived.persona().headline().strip();
        }

        /** What people wrote of her; without that, who she is and what she came for. */
        public List<Line> story() {
            return lived.persona().story().isBlank()
                    ? lived.story().opening().stream()
                            .map(p -> new Line(lived.id(), p))
                            .toList()
                    : List.of(Line.of(Phrase.of(
                            "talk.words", "words", lived.persona().story().strip())));
        }

        /** What she came for, as people call it. */
        public List<String> goals() {
            var environment = lived.findings().walk().scene().environment();
            return lived.persona().goals().stream()
                    .map(g -> environment.element(g.outcome()) instanceof Outcome o ? o.name() : g.outcome())
                    .toList();
        }

        /** What she needs, as people call it. */
        public List<String> needs() {
            var environment = lived.findings().walk().scene().environment();
            return lived.persona().needs().stream()
                    .map(n -> environment.label(n.tag()))
                    .toList();
        }

        /**
         * When her week is taken.
         *
         * @param days in the order of the week
         */
        public record Busy(String name, boolean hard, List<Day> days) {
            /** Keeps its own copy. */
            public Busy {
                days = List.copyOf(days);
            }
        }

        /** What her week holds besides sleep: what cannot be moved first, each name once, in the order of the file. */
        public List<Busy> week() {
            var busy = new ArrayList<Busy>();
            for (boolean hard : List.of(true, false)) {
                lived.persona().obligations().stream()
                        .filter(o -> o.hard() == hard && !o.name().isBlank())
                        .map(o -> o.name())
                        .distinct()
                        .forEach(name -> busy.add(new Busy(name, hard, days(name, hard))));
            }
            busy.removeIf(b -> !b.hard() && b.days().size() == Day.values().length);
            return busy;
        }

        private List<Day> days(String name, boolean hard) {
            return lived.persona().obligations().stream()
                    .filter(o -> o.hard() == hard && o.name().equals(name))
                    .flatMap(o -> o.window().days().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }

        @Override
        public List<Line> lines() {
            var lines = new ArrayList<Line>();
            if (!headline().isEmpty()) {
                lines.add(Line.of(Phrase.of("talk.words", "words", headline())));
            }
            lines.addAll(story());
            if (!goals().isEmpty()) {
                lines.add(new Line(lived.id(), Phrase.of("talk.person.goals", "goals", goals())));
            }
            if (!needs().isEmpty()) {
                lines.add(new Line(lived.id(), Phrase.of("talk.person.needs", "needs", needs())));
            }
            for (var busy : week()) {
                lines.add(Line.of(Phrase.of("talk.person.week", "what", busy.name(), "days", busy.days())));
            }
            return lines;
        }
    }

    /**
     * A moment of somebody's walk.
     *
     * @param card the place of its card in her story, from 0
     * @param parting where her way and another's part, if it is there; null if not
     */
    record Moment(int stop, Lived lived, int card, @Nullable Parting parting) implements Slide {

        /** As many causes as are told. */
        private static final int MOST = 2;

        /** What happens. */
        public Card told() {
            return lived.story().cards().get(card);
        }

        /** The element of the map where it is; null if it is nowhere on it. */
        public @Nullable String element() {
            var place = told().place();
            var event = told().event();
            return event != null ? event.id() : place == null ? null : place.id();
        }

        @Override
        public Line title() {
            return new Line(lived.id(), Phrase.of("talk.moment", "head", told().head()));
        }

        /** What happens, sentence by sentence. */
        public List<Line> sentences() {
            return told().sentences().stream().map(p -> new Line(lived.id(), p)).toList();
        }

        /** The causes met there, the greatest first; without one the gravest serious gap, whatever it follows from. */
        public List<Gap> troubles() {
            var causes = lived.causes().stream()
                    .map(Cause::gap)
                    .filter(told().gaps()::contains)
                    .limit(MOST)
                    .toList();
            return !causes.isEmpty()
                    ? causes
                    : lived.sieve().shown(lived.id(), told().gaps()).stream()
                            .filter(g -> g.isStatedHere() && g.isSerious())
                            .limit(1)
                            .toList();
        }

        @Override
        public List<Line> lines() {
            var lines = new ArrayList<>(sentences());
            for (var gap : troubles()) {
                lines.add(new Line(
                        lived.id(),
                        Phrase.of("talk.cause", "title", GapText.title(gap), "why", GapText.sentence(gap))));
            }
            return lines;
        }
    }

    /** A view of the map. */
    record Seen(int stop, View view) implements Slide {

        @Override
        public Line title() {
            return Line.of(Phrase.of("talk.words", "words", view.name()));
        }

        @Override
        public List<Line> lines() {
            return List.of();
        }
    }

    /** Causes of people, side by side. */
    record Lists(int stop, List<Column> columns) implements Slide {
        /** Keeps its own copy. */
        public Lists {
            columns = List.copyOf(columns);
        }

        /**
         * A list.
         *
         * @param people whose causes they are
         * @param causes as the first of them has them, the greatest first
         */
        public record Column(List<Lived> people, Line title, List<Cause> causes) {

            /** As many as are shown. */
            private static final int MOST = 2;

            /** Keeps its own copies. */
            public Column {
                people = List.copyOf(people);
                causes = List.copyOf(causes);
            }

            /** The greatest. */
            public List<Cause> first() {
                return causes.subList(0, Math.min(MOST, causes.size()));
            }

            /** How many there are besides. */
            public int others() {
                return causes.size() - first().size();
            }

            /** What a cause is, and where. */
            public Line name(Cause cause) {
                var lived = people.getFirst();
                return new Line(
                        lived.id(),
                        GapText.named(
                                cause.gap(), lived.findings().walk().scene().environment()));
            }

            /** What makes it one. */
            public Line why(Cause cause) {
                return new Line(people.getFirst().id(), GapText.sentence(cause.gap()));
            }
        }

        @Override
        public Line title() {
            return Line.of(Phrase.of("talk.lists"));
        }

        @Override
        public List<Line> lines() {
            var lines = new ArrayList<Line>();
            for (var column : columns) {
                lines.add(column.title());
                for (var cause : column.first()) {
                    lines.add(new Line(
                            column.people().getFirst().id(),
                            Phrase.of(
                                    "talk.cause",
                                    "title",
                                    column.name(cause).phrase(),
                                    "why",
                                    column.why(cause).phrase())));
                }
                if (column.causes().isEmpty()) {
                    lines.add(Line.of(Phrase.of("talk.lists.none")));
                } else if (column.others() > 0) {
                    lines.add(Line.of(Phrase.of("talk.lists.more", "n", column.others())));
                }
            }
            return lines;
        }
    }

    /** What came of it all: a line for each person, and the environment as a whole. */
    record Closing(List<Lived> people, Scorecard scorecard) implements Slide {
        /** Keeps its own copy. */
        public Closing {
            people = List.copyOf(people);
        }

        @Override
        public int stop() {
            return -1;
        }

        @Override
        public Line title() {
            return Line.of(Phrase.of("talk.closing"));
        }

        /** The environment as a whole, 0 to 100, with one decimal, as it is shown everywhere. */
        public String index() {
            // What is beyond the sixth decimal is noise of binary fractions
            return new BigDecimal(scorecard.index())
                    .setScale(6, RoundingMode.HALF_EVEN)
                    .setScale(1, RoundingMode.HALF_EVEN)
                    .toPlainString();
        }

        @Override
        public List<Line> lines() {
            var lines = new ArrayList<Line>();
            for (var lived : people) {
                lines.add(new Line(
                        lived.id(),
                        Phrase.of("talk.headline", "line", lived.headline().phrase())));
            }
            lines.add(Line.of(Phrase.of("talk.whole", "index", index())));
            return lines;
        }
    }

    /** Where on the map it is; null if it is nowhere in particular. */
    default @Nullable String place() {
        return this instanceof Moment moment ? moment.element() : null;
    }

    /** Whether two people's ways part at a place of this walk. */
    static boolean partsAt(@Nullable Parting parting, Lived lived, @Nullable Place place) {
        var at = parting == null ? null : parting.place();
        return parting != null
                && at != null
                && place != null
                && at.id().equals(place.id())
                && (parting.first().walk().persona().id().equals(lived.id())
                        || parting.second().walk().persona().id().equals(lived.id()));
    }
}
