package org.dartboard.lens;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dartboard.dart.Place;
import org.dartboard.model.Actor;
import org.dartboard.model.Element;
import org.dartboard.model.Extras;
import org.dartboard.model.Link;
import org.dartboard.model.Position;
import org.dartboard.model.Touchpoint;
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
 * The market as a place of exchange: the firm on one side, people on the other, between them only where something is paid for
 * or an offering is handed over. All else is collapsed, and counted.
 *
 * <p>Something is exchanged at a touchpoint that has a price, or an option with one; or that uses an offering and fulfils, or
 * is the end of a way.
 */
final class Exchange {

    private static final double ASIDE = 350;
    private static final double ROW = 92;
    private static final double LANE = 9;
    private static final int MOST_PEOPLE = 5;

    /** In this order it is told what is not seen. */
    private static final List<Element.Type> ORDER = List.of(
            Element.Type.TOUCHPOINT,
            Element.Type.COMMUNITY,
            Element.Type.OUTCOME,
            Element.Type.EVENT,
            Element.Type.CONTROL,
            Element.Type.CHANNEL,
            Element.Type.ACTOR,
            Element.Type.OFFERING);

    private final Subject subject;
    private final Shading shading;
    private final Collection<Link> links;
    private final Set<String> uses = new HashSet<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final Map<String, Position> layout = new HashMap<>();

    /** Half the width of the firm and what it offers. */
    private double firm = 75;

    /** How far from the middle people stand, upwards and downwards. */
    private double reach;

    Exchange(Subject subject) {
        this.subject = subject;
        shading = new Shading(subject, View.Lens.EXCHANGE, Phrase.of("lens.exchange.question"));
        links = Present.links(subject.scene());
        links.stream().filter(l -> l.type() == Link.Type.USES).forEach(l -> uses.add(l.from()));
    }

    Lit lit() {
        shading.entry("here", Tone.SERIES_5, Tint.Edge.SOLID, "", Phrase.of("lens.exchange.here"));
        shading.line("goods", Tone.SERIES_1, Tint.Edge.SOLID, Phrase.of("lens.exchange.goods"));
        shading.line("money", Tone.SERIES_5, Tint.Edge.DASHED, Phrase.of("lens.exchange.money"));
        var here = subject.scene().places().stream().filter(this::isExchange).toList();
        double half = Math.max(0, here.size() - 1) * ROW / 2;
        double bottom = Math.max(half + 60, sides(half));
        double apart = here.size() < 2 ? 0 : Math.min(24, 72.0 / (here.size() - 1));
        for (int i = 0; i < here.size(); i++) {
            exchange(here.get(i), i * ROW - half, (i - (here.size() - 1) / 2.0) * apart);
        }
        if (here.isEmpty()) {
            shading.ornament(new Ornament.Words(
                    Box.around(0, 0, 380, 24), Phrase.of("lens.exchange.nothing"), Tone.MUTED, false, false));
        }
        shading.hideChips();
        shading.hide(EnumSet.allOf(Link.Type.class));
        shading.arrange(layout);
        collapsed(here.size(), bottom + 46);
        return shading.lit();
    }

    private boolean isExchange(Place place) {
        var t = place.touchpoint();
        return MoneyLens.isPriced(place)
                || (uses.contains(place.id()) && (t.terminal() || t.phase() == Touchpoint.Phase.FULFIL));
    }

    /** The firm with what it offers, and the people; gives how far down they reach. */
    private double sides(double above) {
        title(-ASIDE, -above - 86, Phrase.of("lens.exchange.firm"));
        title(0, -above - 86, Phrase.of("lens.exchange.market"));
        title(ASIDE, -above - 86, Phrase.of("lens.exchange.people"));
        var left = new ArrayList<Element>();
        for (var element : subject.elements(Element.Type.ACTOR)) {
            if (element instanceof Actor actor && actor.role() == Actor.Role.NODAL_FIRM) {
                left.add(actor);
            }
        }
        var offered = new LinkedHashSet<String>();
        links.stream().filter(l -> l.type() == Link.Type.USES).forEach(l -> offered.add(l.to()));
        subject.elements(Element.Type.OFFERING).stream()
                .filter(e -> offered.contains(e.id()))
                .forEach(left::add);
        double first = -(left.size() - 1) * 31.0;
        for (int i = 0; i < left.size(); i++) {
            put(left.get(i).id(), -ASIDE, first + i * 62);
            double half = subject.sizes().of(left.get(i)).width() / 2;
            firm = i == 0 ? half : Math.max(firm, half);
        }
        if (left.isEmpty()) {
            shading.ornament(new Ornament.Words(
                    Box.around(-ASIDE, 0, 150, 24), Phrase.of("lens.exchange.noFirm"), Tone.MUTED, false, false));
        }
        reach = people();
        return Math.max(-first + 40, reach + 50);
    }

    private double people() {
        var people = subject.environment().personas().stream().toList();
        int shown = Math.min(MOST_PEOPLE, people.size());
        double first = -(shown - 1) * 38.0;
        for (int i = 0; i < shown; i++) {
            var persona = people.get(i);
            boolean back = subject.persona() != null
                    && !persona.id().equals(subject.persona().id());
            var at = new Point(ASIDE, first + i * 76 - 8);
            shading.ornament(new Ornament.Someone(at, persona, i, Voice.called(persona), back));
        }
        if (shown == 0) {
            shading.ornament(new Ornament.Words(
                    Box.around(ASIDE, 0, 150, 24), Phrase.of("lens.exchange.nobody"), Tone.MUTED, false, false));
        }
        return Math.max(0, -first);
    }

    private void title(double x, double y, Phrase text) {
        shading.ornament(new Ornament.Words(Box.around(x, y, 260, 22), text, Tone.INK, true, false));
    }

    private void put(String id, double x, double y) {
        layout.put(id, new Position(x, y, Extras.NONE));
        seen.add(id);
    }

    /** An exchange at a height; its lines meet the firm at another. */
    private void exchange(Place place, double y, double atFirm) {
        put(place.id(), 0, y);
        var caption = MoneyLens.isPriced(place) ? MoneyLens.caption(subject, place) : Phrase.of("lens.exchange.over");
        shading.shade(place.id(), "here", caption);
        var box = Box.around(0, y, 160, 60);
        double from = -ASIDE + firm + 7;
        double to = ASIDE - 42;
        // Goods go one way, money the other
        double atPeople = Math.clamp(y, -reach, reach);
        line("goods", new Point(from, atFirm - LANE), new Point(box.x() - 5, y - LANE));
        line("goods", new Point(box.right() + 5, y - LANE), new Point(to, atPeople - LANE));
        if (MoneyLens.isPriced(place)) {
            line("money", new Point(to, atPeople + LANE), new Point(box.right() + 5, y + LANE));
            line("money", new Point(box.x() - 5, y + LANE), new Point(from, atFirm + LANE));
        }
        shading.count("goods");
        if (MoneyLens.isPriced(place)) {
            shading.count("money");
        }
    }

    private void line(String entry, Point from, Point to) {
        var tint = shading.tint(entry);
        var title = entry.equals("goods") ? Phrase.of("lens.exchange.goods") : Phrase.of("lens.exchange.money");
        shading.ornament(new Ornament.Spoke(from, to, tint.tone(), tint.edge(), false, true, Emphasis.STRONG, title));
    }

    /** What is there and not seen: how many of each, as outlines in a tray below. */
    private void collapsed(int here, double top) {
        var hidden = new LinkedHashMap<Element.Type, Integer>();
        ORDER.forEach(type -> hidden.put(type, 0));
        for (var element : subject.environment().elements()) {
            if (!seen.contains(element.id()) && element.type() != Element.Type.NOTE) {
                hidden.merge(element.type(), 1, Integer::sum);
            }
        }
        hidden.values().removeIf(n -> n == 0);
        long gone = links.stream()
                .filter(l -> l.type() != Link.Type.GOVERNS)
                .filter(l -> !seen.contains(l.from()) || !seen.contains(l.to()))
                .count();
        int all = subject.scene().places().size();
        shading.note(Phrase.of("lens.exchange.seen", "n", here, "of", all));
        var counts = new ArrayList<Phrase>();
        hidden.forEach((type, n) -> counts.add(counted(type, n)));
        if (gone > 0) {
            counts.add(Phrase.of("lens.exchange.links", "n", gone));
        }
        if (!counts.isEmpty()) {
            shading.note(Phrase.of("lens.exchange.unseen", "counts", List.copyOf(counts)));
            new Tray(shading).lay(hidden, gone, top);
        }
    }

    /** So many of a type. */
    static Phrase counted(Element.Type type, int n) {
        return switch (type) {
            case TOUCHPOINT -> Phrase.of("lens.count.touchpoints", "n", n);
            case CHANNEL -> Phrase.of("lens.count.channels", "n", n);
            case COMMUNITY -> Phrase.of("lens.count.communities", "n", n);
            case CONTROL -> Phrase.of("lens.count.controls", "n", n);
            case ACTOR -> Phrase.of("lens.count.actors", "n", n);
            case OUTCOME -> Phrase.of("lens.count.outcomes", "n", n);
            case EVENT -> Phrase.of("lens.count.events", "n", n);
            case OFFERING -> Phrase.of("lens.count.offerings", "n", n);
            case NOTE -> Phrase.of("lens.count.notes", "n", n);
        };
    }
}
