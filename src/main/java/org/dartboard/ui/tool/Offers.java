package org.dartboard.ui.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dartboard.edit.Add;
import org.dartboard.edit.AddLink;
import org.dartboard.model.Actor;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The one question "may this be done?" for links: hover, drop, menu and key all ask it. People draw from either side; where a
 * kind of link fits only the other way round, it is drawn that way round.
 */
public final class Offers {

    private Offers() {}

    /**
     * The links that may be drawn from one element to another, the most likely one first; none if {@link #refusal} says why.
     *
     * @param from an element's id
     * @param to another's
     */
    public static List<Offer> between(Environment environment, String from, String to) {
        return candidates(environment, from, to).stream()
                .filter(o -> o.edit().refusal(environment).isEmpty())
                .toList();
    }

    /** Why no link may be drawn from one element to another; empty if one may. */
    public static Optional<Phrase> refusal(Environment environment, String from, String to) {
        var candidates = candidates(environment, from, to);
        if (candidates.isEmpty()) {
            return Optional.of(unfit(environment, from, to));
        }
        Optional<Phrase> first = Optional.empty();
        for (var offer : candidates) {
            var why = offer.edit().refusal(environment);
            if (why.isEmpty()) {
                return why;
            }
            first = first.isEmpty() ? why : first;
        }
        return first;
    }

    /** The elements to which a link from this one may be drawn, by id. */
    public static Set<String> open(Environment environment, String from) {
        var source = environment.element(from);
        if (source == null) {
            return Set.of();
        }
        var there = new HashSet<Link.Key>();
        environment.links().stream()
                .filter(l -> l.from().equals(from) || l.to().equals(from))
                .forEach(l -> there.add(l.key()));
        var open = new LinkedHashSet<String>();
        for (var target : environment.elements()) {
            boolean free = !target.id().equals(from)
                    && candidates(source, target).stream()
                            .anyMatch(o -> !there.contains(o.link().key()));
            if (free) {
                open.add(target.id());
            }
        }
        return open;
    }

    /**
     * Adds an element and the most likely link to it from one that is there; null if no kind of link fits the two.
     *
     * @param from the id of the one that is there
     * @param added an element that is not there yet
     * @param x its centre, in map units
     * @param y its centre, in map units
     */
    public static @Nullable Add withNew(Environment environment, String from, Element added, double x, double y) {
        var source = environment.element(from);
        var offers = source == null ? List.<Offer>of() : candidates(source, added);
        return offers.isEmpty()
                ? null
                : Add.at(added, x, y).with(offers.getFirst().link());
    }

    private static List<Offer> candidates(Environment environment, String from, String to) {
        var source = environment.element(from);
        var target = environment.element(to);
        return source == null || target == null ? List.of() : candidates(source, target);
    }

    /** What fits, whether or not it is there already. */
    private static List<Offer> candidates(Element from, Element to) {
        var offers = new ArrayList<Offer>();
        for (var type : Link.Type.values()) {
            if (fits(type, from, to)) {
                offers.add(new Offer(Link.of(type, from.id(), to.id())));
            } else if (fits(type, to, from)) {
                offers.add(new Offer(Link.of(type, to.id(), from.id())));
            }
        }
        if (neutral(from) || neutral(to)) {
            // What a party without a stake is there for
            offers.sort(Comparator.comparing(o -> o.link().type() != Link.Type.OVERSEES));
        }
        return offers;
    }

    private static boolean fits(Link.Type type, Element from, Element to) {
        return type.from().contains(from.type()) && type.to() == to.type();
    }

    private static boolean neutral(Element element) {
        return element instanceof Actor actor && actor.role() == Actor.Role.NEUTRAL_PARTY;
    }

    // texts: tool.joins.*
    private static Phrase unfit(Environment environment, String from, String to) {
        var source = environment.element(from);
        var target = environment.element(to);
        if (source == null || target == null) {
            var missing = AddLink.of(Link.Type.LEADS_TO, from, to).refusal(environment);
            return missing.orElseThrow();
        }
        return Phrase.of(
                "tool.unfit",
                "from",
                Names.of(source),
                "to",
                Names.of(target),
                "rule",
                Phrase.of("tool.joins." + source.type().fileName()));
    }
}
