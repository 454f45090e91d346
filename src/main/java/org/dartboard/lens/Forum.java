package org.dartboard.lens;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dartboard.dart.Place;
import org.dartboard.model.Element;
import org.dartboard.model.Extras;
import org.dartboard.model.Link;
import org.dartboard.model.Position;
import org.dartboard.model.Touchpoint.Initiative;
import org.dartboard.model.View;
import org.dartboard.picture.Box;
import org.dartboard.picture.Emphasis;
import org.dartboard.picture.Ornament;
import org.dartboard.picture.Point;
import org.dartboard.picture.Tint;
import org.dartboard.picture.Tone;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;

/**
 * The market as a forum: people and their communities in the middle, the touchpoints around them, joined to them by lines in
 * the colour of whoever can start; around these the firm's network that hosts them.
 */
final class Forum {

    private static final double CARD_WIDTH = 160;
    private static final double CARD_HEIGHT = 60;
    private static final double PERSON = 92;
    private static final int MOST_PEOPLE = 6;
    private static final int IN_RING = 18;
    private static final Set<Link.Type> NETWORK = Set.of(Link.Type.HOSTED_BY, Link.Type.OVERSEES, Link.Type.SUPPLIES);

    private final Subject subject;
    private final Shading shading;
    private final Collection<Link> links;
    private final Map<String, Position> layout = new HashMap<>();
    private final Map<String, Box> boxes = new LinkedHashMap<>();

    /** What is in the middle lies on its field. */
    private final List<Ornament> inside = new ArrayList<>();

    private Oval middle = new Oval(1, 1);
    private Oval outermost = new Oval(1, 1);

    Forum(Subject subject) {
        this.subject = subject;
        shading = new Shading(subject, View.Lens.FORUM, Phrase.of("lens.forum.question"));
        links = Present.links(subject.scene());
    }

    Lit lit() {
        for (var initiative : Initiative.values()) {
            shading.line(
                    initiative.name(),
                    DialogueLens.tone(initiative),
                    Tint.Edge.BROAD,
                    Phrase.of("lens.forum.line", "start", DialogueLens.start(initiative)));
        }
        shading.line("joined", Tone.SERIES_4, Tint.Edge.SOLID, Phrase.of("lens.forum.joined"));
        shading.line("network", Tone.SERIES_6, Tint.Edge.DOTTED, Phrase.of("lens.forum.network"));
        middle();
        ring();
        network();
        spokes();
        shading.hideChips();
        shading.hide(EnumSet.allOf(Link.Type.class));
        shading.arrange(layout);
        notes();
        return shading.lit();
    }

    /** Communities, below them people in a row. */
    private void middle() {
        var communities = subject.scene().communities();
        int inRow = communities.size() > 6 ? 3 : Math.min(2, Math.max(1, communities.size()));
        int rows = communities.isEmpty() ? 1 : (communities.size() + inRow - 1) / inRow;
        double row = 52;
        var people =
                subject.environment().personas().stream().limit(MOST_PEOPLE).toList();
        double below = people.isEmpty() ? 0 : 74;
        double height = rows * row + below + 26;
        double top = -height / 2;
        double widest = people.size() * PERSON;
        for (int i = 0; i < communities.size(); i++) {
            int line = i / inRow;
            int there = Math.min(inRow, communities.size() - line * inRow);
            double x = (i % inRow - (there - 1) / 2.0) * 172;
            put(communities.get(i), x, top + (line + .5) * row);
            widest = Math.max(widest, there * 172);
        }
        if (communities.isEmpty()) {
            words(top + row / 2, Phrase.of("lens.forum.noCommunity"), Tone.MUTED, false);
        }
        double first = -(people.size() - 1) * PERSON / 2;
        for (int i = 0; i < people.size(); i++) {
            var persona = people.get(i);
            var hers = subject.persona();
            boolean back = hers != null && !hers.id().equals(persona.id());
            var at = new Point(first + i * PERSON, top + rows * row + Ornament.Someone.RADIUS + 6);
            inside.add(new Ornament.Someone(at, persona, i, Voice.called(persona), back));
        }
        words(height / 2 - 8, Phrase.of("lens.forum.people"), Tone.INK, true);
        middle = new Oval(Math.max(165, widest / 2 * 1.3 + 24), Math.max(100, height / 2 * 1.28 + 8));
    }

    private void words(double y, Phrase text, Tone tone, boolean title) {
        inside.add(new Ornament.Words(Box.around(0, y, 240, 22), text, tone, title, true));
    }

    private void put(Element element, double x, double y) {
        var size = subject.sizes().of(element);
        layout.put(element.id(), new Position(x, y, Extras.NONE));
        boxes.put(element.id(), Box.around(x, y, size.width(), size.height()));
    }

    /** Touchpoints around the middle, by phase; very many in several rings. */
    private void ring() {
        var places = new ArrayList<>(subject.scene().places());
        places.sort(Comparator.comparing(p -> p.touchpoint().phase()));
        double width = CARD_WIDTH + 26;
        double height = CARD_HEIGHT + 34;
        var ring = new Oval(middle.rx() + 172, middle.ry() + 92);
        double enough = Math.min(places.size(), IN_RING) / ring.room(width, height);
        ring = ring.times(Math.max(1, enough));
        int at = 0;
        outermost = ring;
        while (at < places.size()) {
            int here = Math.min(places.size() - at, (int) Math.max(1, ring.room(width, height) + 1e-6));
            var points = ring.spread(here, width, height);
            for (int i = 0; i < here; i++) {
                var point = points.get(i);
                put(places.get(at + i).touchpoint(), Math.rint(point.x()), Math.rint(point.y()));
            }
            at += here;
            outermost = ring;
            ring = new Oval(ring.rx() + width + 34, ring.ry() + height + 28);
        }
    }

    /** Those who host, oversee or supply touchpoints, outside of them, each on the side where most of its are. */
    private void network() {
        var hosted = new LinkedHashMap<String, List<Point>>();
        for (var link : links) {
            var box = boxes.get(touchpoint(link));
            if (NETWORK.contains(link.type()) && box != null) {
                hosted.computeIfAbsent(actor(link), _ -> new ArrayList<>()).add(box.centre());
            }
        }
        hosted.forEach((actor, points) -> {
            var element = subject.environment().element(actor);
            if (element != null) {
                double angle = angle(points);
                put(element, 0, 0);
                var place = free(element, angle);
                put(element, place.x(), place.y());
            }
        });
    }

    private static String touchpoint(Link link) {
        return link.type() == Link.Type.HOSTED_BY ? link.from() : link.to();
    }

    private static String actor(Link link) {
        return link.type() == Link.Type.HOSTED_BY ? link.to() : link.from();
    }

    private double angle(List<Point> points) {
        double x = 0;
        double y = 0;
        for (var point : points) {
            double far = Math.max(1, Math.hypot(point.x() / outermost.rx(), point.y() / outermost.ry()));
            x += point.x() / outermost.rx() / far;
            y += point.y() / outermost.ry() / far;
        }
        // Of one that hosts on all sides no side is the better: it stands where its first touchpoint is
        return Math.hypot(x, y) < .2
                ? Math.atan2(
                        points.getFirst().y() / outermost.ry(),
                        points.getFirst().x() / outermost.rx())
                : Math.atan2(y, x);
    }

    private Point free(Element element, double angle) {
        var size = subject.sizes().of(element);
        for (int out = 0; out < 60; out++) {
            var around = new Oval(outermost.rx() + 165 + out * 12, outermost.ry() + 86 + out * 8);
            for (int aside = 0; aside <= 8; aside++) {
                double turned = angle + (aside % 2 == 0 ? 1 : -1) * Math.floorDiv(aside + 1, 2) * .09;
                var point = around.at(turned);
                var box = Box.around(point.x(), point.y(), size.width(), size.height())
                        .grown(13);
                boolean taken = boxes.entrySet().stream()
                        .anyMatch(e ->
                                !e.getKey().equals(element.id()) && e.getValue().overlaps(box));
                if (!taken) {
                    return new Point(Math.rint(point.x()), Math.rint(point.y()));
                }
            }
        }
        return outermost.times(2).at(angle);
    }

    private void spokes() {
        var field = new Box(-middle.rx(), -middle.ry(), 2 * middle.rx(), 2 * middle.ry());
        for (var link : links) {
            var from = boxes.get(link.from());
            var to = boxes.get(link.to());
            if (NETWORK.contains(link.type()) && from != null && to != null) {
                shading.count("network");
                var ends = List.of(Oval.leaving(from, to.centre()), Oval.leaving(to, from.centre()));
                spoke("network", ends.getFirst(), ends.getLast(), Emphasis.NORMAL);
            }
        }
        shading.ornament(new Ornament.Oval(field, Tone.SERIES_1, .07));
        // Portraits and names cover the lines that lead past them
        subject.scene().places().forEach(this::joined);
        inside.forEach(shading::ornament);
        for (var place : subject.scene().places()) {
            spokes(place);
        }
    }

    private void spokes(Place place) {
        var touchpoint = place.touchpoint();
        var box = boxes.get(place.id());
        if (box == null) {
            return;
        }
        var initiative = touchpoint.initiative();
        boolean back = isBack(place);
        var edge = middle.towards(box.centre());
        shading.count(initiative.name());
        shading.ornament(new Ornament.Spoke(
                Oval.leaving(box.grown(3), edge),
                edge,
                DialogueLens.tone(initiative),
                DialogueLens.edge(touchpoint.direction()),
                initiative != Initiative.FIRM,
                initiative != Initiative.CONSUMER,
                back ? Emphasis.FADED : Emphasis.STRONG,
                Phrase.of("lens.forum.spoke", "place", touchpoint.name(), "start", DialogueLens.start(initiative))));
        // The cards speak the language of the lens of dialogue
        card(place, back);
    }

    /** Whether somebody looks who cannot use it. */
    private boolean isBack(Place place) {
        var her = subject.her();
        return her != null && !her.walk().use(place).isUsable();
    }

    /** Lines on from the field's edge to the communities that a touchpoint leads to. */
    private void joined(Place place) {
        var box = boxes.get(place.id());
        if (box == null) {
            return;
        }
        var edge = middle.towards(box.centre());
        for (var community : place.communities()) {
            var circles = boxes.get(community.id());
            if (circles != null) {
                shading.count("joined");
                var emphasis = isBack(place) ? Emphasis.FADED : Emphasis.STRONG;
                spoke("joined", edge, Oval.leaving(circles.grown(4), edge), emphasis);
            }
        }
    }

    private void card(Place place, boolean back) {
        var entry = "card" + DialogueLens.entry(place.touchpoint());
        var initiative = place.touchpoint().initiative();
        if (!shading.has(entry)) {
            shading.entry(
                    entry,
                    DialogueLens.tone(initiative),
                    DialogueLens.edge(place.touchpoint().direction()),
                    DialogueLens.mark(initiative),
                    DialogueLens.words(place.touchpoint()));
        }
        shading.also(place.id(), entry, DialogueLens.caption(place.touchpoint()));
        if (back) {
            shading.back(place.id());
        }
    }

    private void spoke(String entry, Point from, Point to, Emphasis emphasis) {
        var tint = shading.tint(entry);
        var title = entry.equals("network") ? Phrase.of("lens.forum.network") : Phrase.of("lens.forum.joined");
        shading.ornament(new Ornament.Spoke(from, to, tint.tone(), tint.edge(), false, false, emphasis, title));
    }

    private void notes() {
        var places = subject.scene().places();
        long joined = places.stream().filter(p -> !p.communities().isEmpty()).count();
        shading.note(Phrase.of("lens.forum.summary", "n", joined, "of", places.size()));
        shading.note(Phrase.of("lens.forum.heads"));
        var left = new EnumMap<Element.Type, Integer>(Element.Type.class);
        var seen = new HashSet<>(layout.keySet());
        for (var element : subject.environment().elements()) {
            boolean counts = !Set.of(Element.Type.NOTE, Element.Type.CHANNEL, Element.Type.CONTROL)
                    .contains(element.type());
            if (counts && !seen.contains(element.id())) {
                left.merge(element.type(), 1, Integer::sum);
            }
        }
        var counts = new ArrayList<Phrase>();
        left.forEach((type, n) -> counts.add(Exchange.counted(type, n)));
        if (!counts.isEmpty()) {
            shading.note(Phrase.of("lens.forum.left", "counts", List.copyOf(counts)));
        }
    }
}
