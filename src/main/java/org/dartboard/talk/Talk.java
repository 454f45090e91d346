package org.dartboard.talk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.dartboard.compare.CauseLists;
import org.dartboard.compare.Scorecard;
import org.dartboard.model.Environment;
import org.dartboard.model.TalkStep;
import org.dartboard.story.Parting;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A talk, ready to be given.
 *
 * @param stops what was resolved: the file's, or the suggestion
 * @param slides the opening, the stops that can be shown, the closing
 * @param missing the others
 * @param suggested whether the file has no talk of its own
 */
public record Talk(List<TalkStep> stops, List<Slide> slides, List<Missing> missing, boolean suggested) {

    /**
     * A stop that cannot be shown.
     *
     * @param stop its place among the stops, from 0
     * @param why in a sentence
     */
    public record Missing(int stop, Phrase why) {}

    /** Keeps its own copies. */
    public Talk {
        stops = List.copyOf(stops);
        slides = List.copyOf(slides);
        missing = List.copyOf(missing);
    }

    /**
     * Who has to walk for the talk, by id: those whom its stops name; if they name nobody, or there are none, others.
     *
     * @param others who are talked about otherwise, all of them in the environment
     */
    public static List<String> cast(Environment environment, List<String> others) {
        var cast = new LinkedHashSet<String>();
        for (var stop : environment.talk()) {
            var persona = stop.persona();
            if (persona != null) {
                cast.add(persona);
            }
            cast.addAll(stop.lists());
        }
        cast.removeIf(id -> environment.persona(id) == null);
        return cast.isEmpty() ? List.copyOf(others) : List.copyOf(cast);
    }

    /**
     * The talk of an environment.
     *
     * @param cast those whom {@link #cast} names, in its order, their walks through the same scene
     * @param scorecard of that scene
     */
    public static Talk of(Environment environment, List<Lived> cast, Scorecard scorecard) {
        return new Maker(environment, cast).make(scorecard);
    }

    /** The same before people have walked: without what tells of walks, their moments, the causes, and what came of it. */
    public Talk beforeWalks() {
        var kept = new ArrayList<Slide>();
        var without = new ArrayList<>(missing);
        for (var slide : slides) {
            switch (slide) {
                case Slide.Opening _, Slide.Person _, Slide.Seen _ -> kept.add(slide);
                case Slide.Moment _, Slide.Lists _ ->
                    without.add(new Missing(slide.stop(), Phrase.of("talk.missing.keptBack", "n", slide.stop() + 1)));
                case Slide.Closing _ -> {}
            }
        }
        return new Talk(stops, kept, without, suggested);
    }

    /** The place of the slide for a stop, or of the next one that can be shown. */
    public int slide(int stop) {
        for (int i = 0; i < slides.size(); i++) {
            if (slides.get(i).stop() >= stop) {
                return i;
            }
        }
        return slides.size() - 1;
    }

    /** The slide of a stop, by its place; null if it cannot be shown. */
    public @Nullable Slide shown(int stop) {
        return slides.stream().filter(s -> s.stop() == stop).findFirst().orElse(null);
    }

    /** Why a stop cannot be shown, by its place; null if it can. */
    public @Nullable Phrase why(int stop) {
        return missing.stream()
                .filter(m -> m.stop() == stop)
                .map(Missing::why)
                .findFirst()
                .orElse(null);
    }

    private static final class Maker {

        private final Environment environment;
        private final Map<String, Lived> cast = new LinkedHashMap<>();
        private final @Nullable Parting parting;
        private final List<Slide> slides = new ArrayList<>();
        private final List<Missing> missing = new ArrayList<>();

        Maker(Environment environment, List<Lived> people) {
            this.environment = environment;
            people.forEach(p -> cast.put(p.id(), p));
            parting = people.size() < 2
                    ? null
                    : Parting.of(people.get(0).findings(), people.get(1).findings());
        }

        Talk make(Scorecard scorecard) {
            var people = List.copyOf(cast.values());
            boolean suggested = environment.talk().isEmpty();
            var stops = suggested ? Suggestion.of(environment, people, parting) : environment.talk();
            slides.add(new Slide.Opening(environment, people));
            for (int i = 0; i < stops.size(); i++) {
                add(i, stops.get(i));
            }
            slides.add(new Slide.Closing(people, scorecard));
            return new Talk(stops, slides, missing, suggested);
        }

        private void add(int at, TalkStep stop) {
            var view = stop.view();
            var persona = stop.persona();
            if (!stop.lists().isEmpty()) {
                lists(at, stop.lists());
            } else if (view != null) {
                view(at, view);
            } else if (persona != null) {
                person(at, cast.get(persona), stop.step());
            } else {
                missing.add(new Missing(at, Phrase.of("talk.missing.empty", "n", at + 1)));
            }
        }

        private void view(int at, String name) {
            environment.views().stream()
                    .filter(v -> v.name().equals(name))
                    .findFirst()
                    .ifPresentOrElse(
                            v -> slides.add(new Slide.Seen(at, v)),
                            () -> missing.add(
                                    new Missing(at, Phrase.of("talk.missing.view", "n", at + 1, "view", name))));
        }

        private void person(int at, @Nullable Lived lived, @Nullable Integer step) {
            if (lived == null) {
                missing.add(new Missing(at, Phrase.of("talk.missing.person", "n", at + 1)));
            } else if (step == null) {
                slides.add(new Slide.Person(at, lived));
            } else {
                int card = lived.card(step);
                if (card < 0) {
                    missing.add(new Missing(
                            at,
                            Phrase.of(
                                    "talk.missing.moment",
                                    "n",
                                    at + 1,
                                    "who",
                                    lived.persona().name())));
                } else {
                    var place = lived.story().cards().get(card).place();
                    boolean parts = Slide.partsAt(parting, lived, place);
                    slides.add(new Slide.Moment(at, lived, card, parts ? parting : null));
                }
            }
        }

        private void lists(int at, List<String> ids) {
            var people = ids.stream()
                    .distinct()
                    .filter(cast::containsKey)
                    .map(cast::get)
                    .toList();
            if (people.isEmpty()) {
                missing.add(new Missing(at, Phrase.of("talk.missing.lists", "n", at + 1)));
                return;
            }
            slides.add(new Slide.Lists(at, people.size() == 2 ? pair(people.get(0), people.get(1)) : each(people)));
        }

        private static List<Slide.Lists.Column> pair(Lived first, Lived second) {
            var lists = CauseLists.of(first.causes(), second.causes());
            return List.of(
                    new Slide.Lists.Column(List.of(first, second), Line.of(Phrase.of("talk.lists.both")), lists.both()),
                    new Slide.Lists.Column(
                            List.of(first), new Line(first.id(), Phrase.of("talk.lists.only")), lists.onlyFirst()),
                    new Slide.Lists.Column(
                            List.of(second), new Line(second.id(), Phrase.of("talk.lists.only")), lists.onlySecond()));
        }

        private static List<Slide.Lists.Column> each(List<Lived> people) {
            return people.stream()
                    .map(p -> new Slide.Lists.Column(
                            List.of(p), new Line(p.id(), Phrase.of("talk.lists.of")), p.causes()))
                    .toList();
        }
    }
}
