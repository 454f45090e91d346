package org.dartboard.gap;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dartboard.dart.Place;
import org.dartboard.dart.Scene;
import org.dartboard.model.Community;
import org.dartboard.model.Decision;
import org.dartboard.model.Element;
import org.dartboard.model.Event;
import org.dartboard.model.Link;
import org.dartboard.model.Outcome;
import org.jspecify.annotations.Nullable;

/** The elements that a gap came from: where it lies, and what is linked to that. */
public final class Origin {

    private final Scene scene;
    private final Findings findings;
    private final Set<Element> elements = new LinkedHashSet<>();

    private Origin(Findings findings) {
        this.findings = findings;
        scene = findings.walk().scene();
    }

    /** The elements that a gap of these findings came from, the nearest first. */
    public static List<Element> of(Gap gap, Findings findings) {
        var origin = new Origin(findings);
        origin.collect(gap.node());
        return List.copyOf(origin.elements);
    }

    private void collect(String node) {
        int link = node.indexOf('>');
        if (node.equals(Gap.WHOLE_WALK)) {
            findings.walk().steps().forEach(s -> add(s.place()));
        } else if (link >= 0) {
            add(scene.place(node.substring(0, link)));
            add(scene.place(node.substring(link + 1)));
        } else {
            switch (scene.environment().element(node)) {
                case Outcome outcome -> outcome(outcome);
                case Event event -> {
                    elements.add(event);
                    scene.answering(event).forEach(this::add);
                }
                case null -> tag(node);
                default -> place(node);
            }
        }
    }

    private void outcome(Outcome outcome) {
        elements.add(outcome);
        findings.walk().goals().stream()
                .filter(r -> r.goal().outcome().equals(outcome.id()))
                .flatMap(r -> r.checked().stream())
                .forEach(this::add);
    }

    /** A place, the channels and people it is linked to, and the controls that act on it. */
    private void place(String id) {
        var place = scene.place(id);
        if (place == null) {
            return;
        }
        add(place);
        elements.addAll(place.channels());
        elements.addAll(place.communities());
        for (var link : scene.environment().links()) {
            boolean behind = switch (link.type()) {
                case HOSTED_BY -> link.from().equals(id);
                case OVERSEES, SUPPLIES -> link.to().equals(id);
                case GOVERNS -> link.to().equals(id) && scene.controls().contains(link.from());
                case LEADS_TO, REACHED_THROUGH, CONNECTS, YIELDS, ANSWERED_BY, USES -> false;
            };
            if (behind) {
                add(scene.environment().element(link.type() == Link.Type.HOSTED_BY ? link.to() : link.from()));
            }
        }
    }

    /** Places and communities that have to do with a need. */
    private void tag(String tag) {
        for (var place : scene.places()) {
            var t = place.touchpoint();
            if (t.touches().contains(tag) || t.adaptsTo().contains(tag) || isAbout(t.decision(), tag)) {
                add(place);
            }
        }
        scene.environment()
                .all(Community.class)
                .filter(c -> c.adaptsTo().contains(tag))
                .forEach(elements::add);
    }

    private static boolean isAbout(@Nullable Decision decision, String tag) {
        return decision != null
                && (decision.about().contains(tag)
                        || decision.options().stream().anyMatch(o -> o.suits().contains(tag)));
    }

    private void add(@Nullable Place place) {
        if (place != null) {
            elements.add(place.asDrawn());
        }
    }

    private void add(@Nullable Element element) {
        if (element != null) {
            elements.add(element);
        }
    }
}
