package org.dartboard.play;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dartboard.dart.Place;
import org.dartboard.dart.Use;
import org.dartboard.gap.Reached;
import org.dartboard.model.Channel;
import org.dartboard.model.Extras;
import org.dartboard.model.Need;
import org.dartboard.model.Option;
import org.dartboard.model.PlayedChoice;
import org.dartboard.play.Fork.Alternative;
import org.dartboard.story.Card;
import org.dartboard.story.Story;
import org.dartboard.text.Amount;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;
import org.dartboard.text.Span;
import org.dartboard.walk.Choice;
import org.dartboard.walk.GoalRun;
import org.dartboard.walk.Onward;
import org.dartboard.walk.OtherWay;
import org.dartboard.walk.Walk;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a play pauses and what can be decided there. A goal that was reached on the way to others asks nothing more, unless
 * something was decided for it.
 */
final class Stops {

    private final Walk walk;
    private final Map<Fork.Key, PlayedChoice> decided;
    private final Map<String, Card> steps = new HashMap<>();
    private final Map<String, Card> ends = new HashMap<>();
    private final List<Stop> stops = new ArrayList<>();
    private final Set<Place> seen = new HashSet<>();

    private Stops(Story story, Map<Fork.Key, PlayedChoice> decided) {
        walk = story.walk();
        this.decided = decided;
        for (var card : story.cards()) {
            var place = card.place();
            if (place != null && card.kind() == Card.Kind.STEP) {
                steps.put(place.id(), card);
            } else if (card.kind() == Card.Kind.END) {
                ends.put(place == null ? "" : place.id(), card);
            }
        }
    }

    /** The stops of a walk that is told. */
    static List<Stop> of(Story story, Map<Fork.Key, PlayedChoice> decided) {
        var stops = new Stops(story, decided);
        stops.walk.goals().forEach(stops::add);
        return List.copyOf(stops.stops);
    }

    private void add(GoalRun run) {
        var path = run.checked();
        if (run.reached() && seen.containsAll(path) && !isDecided(run)) {
            return; // What she has reached already asks nothing more of her
        }
        if (run.reached()) {
            var beginning = way(run, 0);
            if (!beginning.isEmpty()) {
                stops.add(new Stop(Stop.Kind.BEGINNING, run, null, null, beginning));
            }
        }
        for (int i = 0; i < path.size() && walk.lived(path.get(i)); i++) {
            add(run, path, i);
        }
        if (!run.reached()) {
            var end = run.stop(walk);
            stops.add(new Stop(Stop.Kind.END, run, end, ends.get(end == null ? "" : end.id()), List.of()));
        }
    }

    /** Whether something was decided on the way to a goal: it can be decided otherwise again. */
    private boolean isDecided(GoalRun run) {
        return decided.keySet().stream()
                .anyMatch(k -> k.outcome().equals(run.goal().outcome()));
    }

    private void add(GoalRun run, List<Place> path, int i) {
        var place = path.get(i);
        boolean first = seen.add(place);
        var forks = new ArrayList<Fork>();
        if (first) {
            forks.addAll(channel(run, place));
            forks.addAll(option(run, place));
        }
        if (i < path.size() - 1) {
            forks.addAll(way(run, i + 1));
        }
        if (first || !forks.isEmpty()) {
            var kind = first ? Stop.Kind.STEP : Stop.Kind.AGAIN;
            stops.add(new Stop(kind, run, place, steps.get(place.id()), forks));
        }
    }

    /** The fork, if there is one: at least two can be taken. */
    private List<Fork> fork(Fork.Kind kind, GoalRun run, @Nullable Place place, List<Alternative> alternatives) {
        if (alternatives.stream().filter(Alternative::possible).count() < 2) {
            return List.of();
        }
        var fork = new Fork(kind, run, place, alternatives, false);
        return List.of(decided.containsKey(fork.key()) ? new Fork(kind, run, place, alternatives, true) : fork);
    }

    private List<Fork> way(GoalRun run, int lived) {
        var ways = Onward.of(walk, run, lived);
        var path = run.checked();
        var from = lived == 0 ? null : path.get(lived - 1);
        var at = from == null ? run.goal().outcome() : from.id();
        var quickest = ways.stream().filter(w -> w.barred() == null).findFirst();
        var alternatives = new ArrayList<Alternative>();
        for (var way : ways) {
            alternatives.add(new Alternative(
                    new PlayedChoice(at, way.next().id(), null, null, null, Extras.NONE),
                    label(way.next().touchpoint().name()),
                    words(way),
                    way.barred() == null,
                    quickest.filter(q -> q.next().equals(way.next())).isPresent(),
                    path.get(lived).equals(way.next())));
        }
        var kind = from == null ? Fork.Kind.BEGINNING : Fork.Kind.WAY;
        return fork(kind, run, from, alternatives);
    }

    private static Object label(String name) {
        return name.isBlank() ? Phrase.of("words.unnamed") : name.strip();
    }

    private Phrase words(Onward way) {
        var barred = way.barred();
        if (barred != null) {
            return switch (barred) {
                case OtherWay.Unusable(var place, var use) -> unusable(way.next(), place, use);
                case OtherWay.NeverFits(var place) ->
                    place.equals(way.next())
                            ? Phrase.of("play.way.fits")
                            : Phrase.of(
                                    "play.way.fits.later",
                                    "place",
                                    Name.of(place.touchpoint().name()));
                case OtherWay.Longer _ -> throw new IllegalStateException("not barred: " + way);
            };
        }
        var minutes = way.extraMinutes() == 0
                ? Phrase.of("play.way.quickest")
                : Phrase.of("play.way.longer", "longer", new Span(way.extraMinutes()));
        var longer = seen.contains(way.next()) ? Phrase.of("play.way.been", "way", minutes) : minutes;
        var needs = nouns(way.needsTakenUp());
        return needs.isEmpty()
                ? Phrase.of("play.words", "words", longer)
                : Phrase.of("play.way.needs", "longer", longer, "needs", needs);
    }

    private static Phrase unusable(Place next, Place place, Use use) {
        var name = Name.of(place.touchpoint().name());
        boolean here = place.equals(next);
        if (use.channel() == null) {
            return place.channels().isEmpty()
                    ? Phrase.of("play.way.closed", "place", name)
                    : Phrase.of("play.way.channel", "place", name, "channels", Reached.by(place.channels()));
        }
        return here
                ? Phrase.of("play.much", "abilities", use.lacking())
                : Phrase.of("play.way.much", "place", name, "abilities", use.lacking());
    }

    private List<Fork> channel(GoalRun run, Place place) {
        var computed = Use.of(walk.persona(), place).channel();
        var taken = walk.use(place).channel();
        var alternatives = new ArrayList<Alternative>();
        for (var channel : hersFirst(place)) {
            var use = Use.through(walk.persona(), place, channel);
            alternatives.add(new Alternative(
                    new PlayedChoice(place.id(), null, channel.id(), null, null, Extras.NONE),
                    label(channel.name()),
                    words(place, channel, use, computed),
                    use.isUsable(),
                    channel.equals(computed),
                    channel.equals(taken)));
        }
        return fork(Fork.Kind.CHANNEL, run, place, alternatives);
    }

    /** What she has in her order, then what she has not in that of the place. */
    private List<Channel> hersFirst(Place place) {
        var order = new ArrayList<Channel>();
        for (var id : walk.persona().channels()) {
            place.channels().stream().filter(c -> c.id().equals(id)).forEach(order::add);
        }
        place.channels().stream().filter(c -> !order.contains(c)).forEach(order::add);
        return order;
    }

    private Phrase words(Place place, Channel channel, Use use, @Nullable Channel computed) {
        var words = switch (use.status()) {
            case NO_CHANNEL -> Phrase.of("play.channel.none");
            case EXCLUDED -> Phrase.of("play.much", "abilities", use.lacking());
            case HELP -> Phrase.of("play.channel.help", "abilities", use.lacking());
            case OK -> channel.equals(computed) ? Phrase.of("play.channel.first") : Phrase.of("play.channel.other");
        };
        long travel =
                use.isUsable() && channel.inPerson() ? 2L * place.touchpoint().travelMinutes() : 0;
        return travel == 0 ? words : Phrase.of("play.channel.travel", "words", words, "travel", new Span(travel));
    }

    private List<Fork> option(GoalRun run, Place place) {
        var decision = place.touchpoint().decision();
        if (decision == null || !Decided.isAsked(decision)) {
            return List.of();
        }
        var computed = Objects.requireNonNull(Choice.at(place, walk.persona()));
        var taken = Objects.requireNonNull(walk.choice(place));
        var alternatives = new ArrayList<Alternative>();
        for (var option : decision.options()) {
            alternatives.add(new Alternative(
                    new PlayedChoice(place.id(), null, null, option.id(), null, Extras.NONE),
                    label(option.name()),
                    words(option),
                    true,
                    option.equals(computed),
                    option.equals(taken)));
        }
        if (decision.openOption()) {
            boolean own = !decision.options().contains(taken);
            alternatives.add(new Alternative(
                    new PlayedChoice(place.id(), null, null, null, own ? taken.name() : "", Extras.NONE),
                    own ? Phrase.of("play.own.said", "own", new Quote(taken.name())) : Phrase.of("play.own"),
                    Phrase.of("play.own.words"),
                    true,
                    false,
                    own));
        }
        return fork(Fork.Kind.OPTION, run, place, alternatives);
    }

    private Phrase words(Option option) {
        var tags = walk.persona().tags();
        var parts = new ArrayList<Phrase>();
        var harms = nouns(option.harms().stream().filter(tags::contains).toList());
        var clashes = nouns(option.conflicts().stream().filter(tags::contains).toList());
        var suits = nouns(option.suits().stream().filter(this::isNeed).toList());
        if (!suits.isEmpty()) {
            parts.add(Phrase.of("play.option.suits", "needs", suits));
        }
        if (!clashes.isEmpty()) {
            parts.add(Phrase.of("play.option.clashes", "tags", clashes));
        }
        if (!harms.isEmpty()) {
            parts.add(Phrase.of("play.option.harms", "tags", harms));
        }
        if (parts.isEmpty()) {
            parts.add(Phrase.of("play.option.neither"));
        }
        if (option.price().signum() > 0) {
            parts.add(Phrase.of("play.option.price", "price", new Amount(option.price())));
        }
        return Phrase.of("play.words", "words", parts);
    }

    private boolean isNeed(String tag) {
        return walk.persona().needs().stream().map(Need::tag).anyMatch(tag::equals);
    }

    private List<Quote> nouns(Iterable<String> tags) {
        var environment = walk.scene().environment();
        var sorted = new TreeSet<String>();
        tags.forEach(sorted::add);
        return Quote.nouns(sorted.stream().map(environment::label).toList());
    }
}
