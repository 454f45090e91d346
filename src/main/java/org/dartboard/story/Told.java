package org.dartboard.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dartboard.dart.Place;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Gap;
import org.dartboard.model.Actor;
import org.dartboard.model.Environment;
import org.dartboard.model.Indicator;
import org.dartboard.model.Level;
import org.dartboard.model.Link;
import org.dartboard.model.Outcome;
import org.dartboard.model.Persona;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;
import org.dartboard.walk.Walk;
import org.jspecify.annotations.Nullable;

/** What the cards of one story share: the walk, what the rules found, who hosts what, and what has been said already. */
final class Told {

    private final Findings findings;
    private final Map<String, String> hosts = new HashMap<>();
    private final @Nullable String nodalFirm;
    private final Map<String, Integer> said = new HashMap<>();

    Told(Findings findings) {
        this.findings = findings;
        environment().all(Link.Type.HOSTED_BY).forEach(l -> {
            if (environment().element(l.to()) instanceof Actor actor) {
                hosts.putIfAbsent(l.from(), actor.name());
            }
        });
        var firms = environment()
                .all(Actor.class)
                .filter(a -> a.role() == Actor.Role.NODAL_FIRM)
                .toList();
        nodalFirm = firms.size() == 1 ? firms.getFirst().name() : null;
    }

    Walk walk() {
        return findings.walk();
    }

    Persona persona() {
        return walk().persona();
    }

    Environment environment() {
        return walk().scene().environment();
    }

    List<Gap> gaps() {
        return findings.gaps();
    }

    /** Who speaks or acts at a place: its host, else the nodal firm, else "the firm". */
    Object host(Place place) {
        var host = hosts.getOrDefault(place.id(), nodalFirm == null ? "" : nodalFirm);
        return host.isBlank() ? Phrase.of("story.firm") : Name.proper(host);
    }

    /** The gap of that code and node, unless nobody has said yet whether it is one. */
    Optional<Gap> stated(String code, String node) {
        return findings.find(new Gap.Key(code, node)).filter(g -> !g.open());
    }

    boolean states(String code, Place place) {
        return stated(code, place.id()).isPresent();
    }

    /** What was said of an indicator as evidence, if it still stands with the controls that are on. */
    Optional<Phrase> evidence(Place place, Indicator indicator) {
        var drawn = place.asDrawn().indicators().get(indicator);
        if (drawn == null || drawn.level() != level(place, indicator)) {
            return Optional.empty();
        }
        return sentence(drawn.evidence());
    }

    /** What people wrote, as a sentence; empty if they wrote nothing. */
    static Optional<Phrase> sentence(String text) {
        return Optional.of(Plain.sentence(text))
                .filter(s -> !s.isEmpty())
                .map(s -> Phrase.of("story.words", "words", s));
    }

    static @Nullable Level level(Place place, Indicator indicator) {
        var statement = place.touchpoint().indicators().get(indicator);
        return statement == null ? null : statement.level();
    }

    List<Quote> quotes(List<String> tags) {
        return Quote.all(labels(tags));
    }

    List<Quote> nouns(List<String> tags) {
        return Quote.nouns(labels(tags));
    }

    private List<String> labels(List<String> tags) {
        return tags.stream().map(environment()::label).toList();
    }

    Quote outcome(String id) {
        return new Quote(environment().element(id) instanceof Outcome o ? o.name() : id);
    }

    /** Which of the variants of a sentence to use: each time it is said the next one, and the last from then on. */
    int turn(String topic, int variants) {
        return Math.min(said.merge(topic, 1, Integer::sum), variants) - 1;
    }
}
