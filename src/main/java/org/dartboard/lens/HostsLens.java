package org.dartboard.lens;

import static org.dartboard.model.Element.Type.ACTOR;
import static org.dartboard.model.Element.Type.CHANNEL;
import static org.dartboard.model.Element.Type.COMMUNITY;
import static org.dartboard.model.Element.Type.EVENT;
import static org.dartboard.model.Element.Type.OFFERING;
import static org.dartboard.model.Element.Type.OUTCOME;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dartboard.model.Actor;
import org.dartboard.model.Element;
import org.dartboard.model.Link;
import org.dartboard.model.View;
import org.dartboard.picture.Request;
import org.dartboard.picture.Tint;
import org.dartboard.picture.Tone;
import org.dartboard.text.Phrase;

/** Who hosts what; and what neutral parties oversee and others supply. */
final class HostsLens {

    private static final String NOBODY = "";

    private HostsLens() {}

    static Lit of(Subject subject) {
        var shading = new Shading(subject, View.Lens.HOSTS, Phrase.of("lens.hosts.question"));
        var hosts = hosts(subject);
        var actors = actors(subject, hosts);
        for (int i = 0; i < actors.size(); i++) {
            // The last tone is that of nobody
            shading.entry(actors.get(i).id(), Tone.ofSeries(i % 5), edge(i), initials(actors, i), named(actors.get(i)));
        }
        shading.entry(NOBODY, Tone.SERIES_6, Tint.Edge.DOTTED, "?", Phrase.of("lens.hosts.nobody"));
        int overseen = 0;
        var supplied = new HashSet<String>();
        for (var place : subject.scene().places()) {
            var here = hosts.getOrDefault(place.id(), List.of());
            overseen += place.isOverseen() ? 1 : 0;
            shading.shade(
                    place.id(), here.isEmpty() ? NOBODY : here.getFirst().id(), caption(here, place.isOverseen()));
        }
        for (var actor : actors) {
            shading.also(actor.id(), actor.id(), null);
        }
        for (var link : subject.environment().links()) {
            if (link.type() == Link.Type.HOSTED_BY && shading.has(link.to())) {
                shading.also(link.key(), link.to());
            } else if (link.type() == Link.Type.SUPPLIES) {
                supplied.add(link.to());
            }
        }
        shading.backRest(CHANNEL, COMMUNITY, EVENT, OFFERING, OUTCOME);
        var hidden = new HashSet<>(Request.USUALLY_HIDDEN);
        hidden.removeAll(Set.of(Link.Type.HOSTED_BY, Link.Type.OVERSEES, Link.Type.SUPPLIES));
        shading.hide(hidden);
        shading.note(Phrase.of(
                "lens.hosts.summary", "hosts", actors.size(), "overseen", overseen, "supplied", supplied.size()));
        return shading.lit();
    }

    /** Who hosts each touchpoint, links that controls add included. */
    private static Map<String, List<Actor>> hosts(Subject subject) {
        var hosts = new LinkedHashMap<String, List<Actor>>();
        for (var link : Present.links(subject.scene())) {
            if (link.type() == Link.Type.HOSTED_BY && subject.environment().element(link.to()) instanceof Actor actor) {
                hosts.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(actor);
            }
        }
        return hosts;
    }

    /** The firm in the middle first, then those that host most. */
    private static List<Actor> actors(Subject subject, Map<String, List<Actor>> hosts) {
        var counts = new LinkedHashMap<String, Integer>();
        hosts.values().forEach(here -> counts.merge(here.getFirst().id(), 1, Integer::sum));
        var actors = new ArrayList<Actor>();
        for (var element : subject.elements(ACTOR)) {
            if (element instanceof Actor actor && counts.containsKey(actor.id())) {
                actors.add(actor);
            }
        }
        actors.sort(Comparator.comparing((Actor a) -> a.role() != Actor.Role.NODAL_FIRM)
                .thenComparing(a -> -counts.getOrDefault(a.id(), 0)));
        return actors;
    }

    /** From the sixth on tones come again, with another edge. */
    private static Tint.Edge edge(int place) {
        return place < 5 ? Tint.Edge.SOLID : place < 10 ? Tint.Edge.DASHED : Tint.Edge.BROAD;
    }

    /** The first letter of a name, and another if that is not enough to tell it from those before. */
    private static String initials(List<Actor> actors, int place) {
        var taken = new HashSet<String>();
        var mark = "";
        for (int i = 0; i <= place; i++) {
            var letters = actors.get(i).name().strip();
            mark = letters.isEmpty() ? "?" : upper(letters, 0);
            for (int next = 1; !taken.add(mark) && next < letters.length(); next++) {
                mark = upper(letters, 0) + letters.charAt(next);
            }
        }
        return mark;
    }

    private static String upper(String letters, int at) {
        return Character.toString(Character.toTitleCase(letters.codePointAt(at)));
    }

    private static Phrase named(Element actor) {
        return Phrase.of("lens.hosts.host", "name", actor.name());
    }

    private static Phrase caption(List<Actor> hosts, boolean overseen) {
        if (hosts.isEmpty()) {
            return overseen ? Phrase.of("lens.hosts.nobodyOverseen") : Phrase.of("lens.hosts.none");
        }
        var names = hosts.stream().map(Actor::name).toList();
        return overseen ? Phrase.of("lens.hosts.overseen", "names", names) : Phrase.of("lens.hosts.by", "names", names);
    }
}
