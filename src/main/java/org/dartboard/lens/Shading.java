package org.dartboard.lens;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dartboard.model.Element;
import org.dartboard.model.Link;
import org.dartboard.model.Position;
import org.dartboard.model.View;
import org.dartboard.picture.Box;
import org.dartboard.picture.Ornament;
import org.dartboard.picture.Scheme;
import org.dartboard.picture.Stack;
import org.dartboard.picture.Tint;
import org.dartboard.picture.Tone;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Puts together what a lens says. The legend counts what is shaded; what nothing is shaded by does not stand in it. */
final class Shading {

    private final Subject subject;
    private final View.Lens lens;
    private final Phrase question;
    private final Map<String, Lit.Entry> entries = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Tint> elements = new HashMap<>();
    private final Map<Link.Key, Tint> links = new HashMap<>();
    private final Map<String, Stack> stacks = new HashMap<>();
    private final Set<String> back = new HashSet<>();
    private final List<Phrase> notes = new ArrayList<>();
    private final List<Ornament> ornaments = new ArrayList<>();
    private boolean rings;
    private boolean chips = true;
    private @Nullable Set<Link.Type> hidden;
    private @Nullable Map<String, Position> layout;

    Shading(Subject subject, View.Lens lens, Phrase question) {
        this.subject = subject;
        this.lens = lens;
        this.question = question;
    }

    /** A line of the legend that explains cards. */
    void entry(String id, Tone tone, Tint.Edge edge, String mark, Phrase words) {
        entries.put(id, new Lit.Entry(new Tint(tone, edge, mark, null), false, words, 0));
    }

    /** A line of the legend that explains lines. */
    void line(String id, Tone tone, Tint.Edge edge, Phrase words) {
        entries.put(id, new Lit.Entry(new Tint(tone, edge, "", null), true, words, 0));
    }

    boolean has(String id) {
        return entries.containsKey(id);
    }

    /** Shades something that the legend counts. */
    void shade(String element, String entry, @Nullable Phrase caption) {
        also(element, entry, caption);
        counts.merge(entry, 1, Integer::sum);
    }

    /** Shades something in the same way that the legend does not count. */
    void also(String element, String entry, @Nullable Phrase caption) {
        var tint = tint(entry);
        elements.put(element, new Tint(tint.tone(), tint.edge(), tint.mark(), caption));
    }

    /** Shades a link in the same way; the legend does not count it. */
    void also(Link.Key link, String entry) {
        links.put(link, tint(entry));
    }

    /** The tint of a line of the legend. */
    Tint tint(String entry) {
        var known = entries.get(entry);
        if (known == null) {
            throw new IllegalArgumentException(entry);
        }
        return known.tint();
    }

    /** Counts one more line of that kind. */
    void count(String entry) {
        counts.merge(entry, 1, Integer::sum);
    }

    /** How many are shaded so. */
    int counted(String entry) {
        return counts.getOrDefault(entry, 0);
    }

    void back(String element) {
        back.add(element);
    }

    /** All of these types step back, unless something is said of them. */
    void backRest(Element.Type... types) {
        for (var element : subject.elements(types)) {
            if (!elements.containsKey(element.id())) {
                back.add(element.id());
            }
        }
    }

    void note(Phrase sentence) {
        notes.add(sentence);
    }

    void stack(String element, Stack stack) {
        stacks.put(element, stack);
    }

    void ornament(Ornament ornament) {
        ornaments.add(ornament);
    }

    /** Touchpoints keep their rings. */
    void keepRings() {
        rings = true;
    }

    void hideChips() {
        chips = false;
    }

    void hide(Set<Link.Type> types) {
        hidden = types;
    }

    /** It is a picture with everything there. */
    void arrange(Map<String, Position> positions) {
        layout = positions;
    }

    /** A picture stands where the map does, so that a view of the one shows something of the other. */
    private void centre() {
        var positions = layout;
        if (positions == null) {
            return;
        }
        var map = bounds(subject.environment().layout(), List.of());
        var picture = bounds(positions, ornaments);
        if (map == null || picture == null) {
            return;
        }
        double dx = Math.rint(map.centreX() - picture.centreX());
        double dy = Math.rint(map.centreY() - picture.centreY());
        var moved = new HashMap<String, Position>();
        positions.forEach((id, at) -> moved.put(id, new Position(at.x() + dx, at.y() + dy, at.extras())));
        layout = moved;
        ornaments.replaceAll(o -> o.moved(dx, dy));
    }

    private @Nullable Box bounds(Map<String, Position> positions, List<Ornament> others) {
        @Nullable Box all = null;
        for (var element : subject.environment().elements()) {
            var at = positions.get(element.id());
            if (at != null) {
                var box = Box.around(at.x(), at.y(), 0, 0);
                all = all == null ? box : all.union(box);
            }
        }
        for (var ornament : others) {
            all = all == null ? ornament.bounds() : all.union(ornament.bounds());
        }
        return all;
    }

    Lit lit() {
        var legend = new ArrayList<Lit.Entry>();
        entries.forEach((id, e) -> {
            if (counted(id) > 0) {
                legend.add(new Lit.Entry(e.tint(), e.line(), e.words(), counted(id)));
            }
        });
        var persona = subject.persona();
        centre();
        return new Lit(
                lens,
                persona == null ? null : persona.id(),
                question,
                subject.whose(),
                legend,
                notes,
                new Scheme(elements, links, stacks, rings, chips, ornaments),
                back,
                hidden,
                layout);
    }
}
