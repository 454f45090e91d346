package org.dartboard.ui.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dartboard.model.Outcome;
import org.dartboard.picture.Box;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Face;
import org.dartboard.picture.FontMetrics;
import org.dartboard.picture.Node;
import org.dartboard.picture.Path;
import org.dartboard.picture.Pen;
import org.dartboard.picture.Point;
import org.dartboard.picture.Route;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Surface;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;
import org.dartboard.picture.Wire;

/**
 * What is painted on the map besides the environment: the ways that people went, below links and cards, and how many gaps
 * there are, at the corners of elements.
 *
 * @param trails the tones of those who went along a link, in the order of their lanes; links with nobody are missing
 * @param badges how many gaps there are, by the element's id; elements with none are missing
 * @param guesses what people expect, by the element's id; elements with none are missing
 * @param strings links of what is selected that are hidden otherwise
 */
record Decor(
        Map<Wire, List<Tone>> trails,
        Map<String, Integer> badges,
        Map<String, List<Guess>> guesses,
        List<Strings.Strand> strings) {

    static final Decor NONE = new Decor(Map.of(), Map.of(), Map.of(), List.of());

    /** How wide a trail is, in map units. */
    static final double TRAIL = 5;

    private static final Face FIGURE = new Face(Face.Weight.SEMIBOLD, 10.5);

    Decor {
        trails = Map.copyOf(trails);
        badges = Map.copyOf(badges);
        guesses = Map.copyOf(guesses);
        strings = List.copyOf(strings);
    }

    /** The same without what belongs to some elements. */
    Decor without(Set<String> ids) {
        if (ids.isEmpty()) {
            return this;
        }
        var ways = new HashMap<>(trails);
        ways.keySet()
                .removeIf(w ->
                        ids.contains(w.link().from()) || ids.contains(w.link().to()));
        return new Decor(ways, badges, guesses, List.of());
    }

    /** The parts of the map that look different with another decor on the same drawing. */
    List<Box> changes(Decor before, Drawing drawing) {
        var parts = new ArrayList<Box>();
        var wires = new HashSet<>(trails.keySet());
        wires.addAll(before.trails.keySet());
        for (var wire : wires) {
            if (!trails.getOrDefault(wire, List.of()).equals(before.trails.getOrDefault(wire, List.of()))) {
                parts.add(wire.route().bounds().grown(TRAIL * 4));
            }
        }
        var ids = new HashSet<>(badges.keySet());
        ids.addAll(before.badges.keySet());
        for (var id : ids) {
            var node = drawing.node(id);
            if (node != null && !badges.getOrDefault(id, 0).equals(before.badges.getOrDefault(id, 0))) {
                parts.add(badge(node).grown(8));
            }
        }
        ids.clear();
        ids.addAll(guesses.keySet());
        ids.addAll(before.guesses.keySet());
        for (var id : ids) {
            var node = drawing.node(id);
            var now = guesses.getOrDefault(id, List.of());
            var then = before.guesses.getOrDefault(id, List.of());
            if (node != null && !now.equals(then)) {
                parts.add(Guess.box(node, Math.max(now.size(), then.size())).grown(4));
            }
        }
        if (!strings.equals(before.strings)) {
            strings.forEach(s -> parts.add(s.bounds()));
            before.strings.forEach(s -> parts.add(s.bounds()));
        }
        return parts;
    }

    /** Paints what lies below links and cards. */
    void beneath(Surface surface, Theme theme, Box part) {
        trails.forEach((wire, tones) -> {
            if (wire.route().bounds().grown(TRAIL * 3).overlaps(part)) {
                for (int i = 0; i < tones.size(); i++) {
                    var pen = new Pen(theme.of(tones.get(i)).faded(.62), TRAIL);
                    var points = beside(wire.route().points(), i, tones.size());
                    var path = Path.from(points.getFirst());
                    points.subList(1, points.size()).forEach(path::line);
                    surface.stroke(path.build().shape(), pen);
                }
            }
        });
        strings.forEach(s -> s.paint(surface, theme));
    }

    /** The way of one of several people who go along one link side by side. */
    static List<Point> beside(List<Point> points, int one, int of) {
        double by = (Math.max(0, one) - (of - 1) / 2.0) * TRAIL;
        var moved = new ArrayList<Point>();
        for (int i = 0; i < points.size(); i++) {
            moved.add(Route.aside(points, i, by));
        }
        return moved;
    }

    /** Paints what lies above everything. */
    void above(Surface surface, Drawing drawing, Theme theme, FontMetrics metrics, Box part) {
        badges.forEach((id, count) -> {
            var node = drawing.node(id);
            if (node != null && badge(node).grown(6).overlaps(part)) {
                paint(surface, theme, metrics, badge(node).centre(), count);
            }
        });
        strings.forEach(s -> s.ends(surface, theme));
        guesses.forEach((id, those) -> {
            var node = drawing.node(id);
            if (node != null && Guess.box(node, those.size()).grown(4).overlaps(part)) {
                Guess.paint(those, node, surface, theme, metrics);
            }
        });
    }

    /** Where an element's badge is. */
    static Box badge(Node node) {
        // At the right of an outcome stands what became of people's goals
        var box = node.box();
        double x = node.element() instanceof Outcome ? box.x() + 12 : box.right() - 5;
        return Box.around(x, box.y() + 2, 20, 20);
    }

    /** Paints a badge around a point. */
    static void paint(Surface surface, Theme theme, FontMetrics metrics, Point at, int count) {
        var text = count > 99 ? "99+" : String.valueOf(count);
        double wide = metrics.width(text, FIGURE);
        double width = Math.max(19, wide + 10);
        surface.fill(new Shape.Round(Box.around(at.x(), at.y(), width + 3.4, 22.4), 11.2), theme.of(Tone.MAP));
        surface.fill(new Shape.Round(Box.around(at.x(), at.y(), width, 19), 9.5), theme.of(Tone.GAP));
        double baseline = at.y() + FontMetrics.CAPITAL / 2 * FIGURE.size();
        surface.text(at.x() - wide / 2, baseline, wide, text, FIGURE, theme.of(Tone.ON_GAP));
    }
}
