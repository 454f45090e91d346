package org.dartboard.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.dartboard.Generated;
import org.dartboard.dart.Scene;
import org.dartboard.edit.Delete;
import org.dartboard.model.Channel;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Link;
import org.dartboard.model.Position;
import org.dartboard.model.Touchpoint;
import org.junit.jupiter.api.Test;

/** A drawing made with an earlier one is the drawing made without it; only less is routed. */
class DrawingAgainTest {

    private static Drawing again(Scene scene, Request request, Drawing before) {
        return Drawing.of(scene, request, Pictures.SIZES, before);
    }

    private static Drawing anew(Scene scene, Request request) {
        return Drawing.of(scene, request, Pictures.SIZES);
    }

    @Test
    void afterAnyChangesItEqualsTheOneMadeAnew() {
        for (long seed = 0; seed < 25; seed++) {
            var random = new Random(seed);
            // The last one is so large that ways are looked for in a hurry
            int size = seed == 24 ? 360 : 5 + random.nextInt(30);
            var environment = Pictures.arranged(Generated.environment(seed, size, 2));
            var request = Request.PLAIN;
            var scene = Scene.active(environment);
            var drawing = anew(scene, request);
            for (int step = 0; step < 12; step++) {
                switch (random.nextInt(7)) {
                    case 0 -> request = hiding(random);
                    case 1 -> request = request.forPersona("p" + random.nextInt(2));
                    case 2 -> request = request.withBadges(Map.of("t1", random.nextInt(3)));
                    case 3 -> environment = without(environment, random);
                    case 4 -> environment = with(environment, random);
                    default -> environment = moved(environment, random);
                }
                scene = step % 3 == 2 ? Scene.of(environment, _ -> random.nextBoolean()) : Scene.active(environment);
                drawing = again(scene, request, drawing);
                var seedAndStep = seed + "." + step;
                assertEquals(anew(scene, request), drawing, seedAndStep);
            }
        }
    }

    private static Request hiding(Random random) {
        var hidden = EnumSet.noneOf(Link.Type.class);
        for (var type : Link.Type.values()) {
            if (random.nextInt(3) == 0) {
                hidden.add(type);
            }
        }
        return Request.PLAIN.hiding(hidden);
    }

    private static Environment moved(Environment environment, Random random) {
        var layout = new LinkedHashMap<String, Position>(environment.layout());
        var ids = List.copyOf(layout.keySet());
        for (int i = random.nextInt(3); i >= 0; i--) {
            layout.computeIfPresent(
                    ids.get(random.nextInt(ids.size())),
                    (_, p) -> new Position(
                            p.x() + random.nextInt(-300, 300), p.y() + random.nextInt(-200, 200), Extras.NONE));
        }
        return environment.with(Environment.LAYOUT, layout);
    }

    private static Environment without(Environment environment, Random random) {
        var elements = environment.elements().stream().toList();
        return random.nextBoolean() && elements.size() > 8
                ? Delete.elements(elements.get(random.nextInt(elements.size())).id())
                        .apply(environment)
                : environment.with(
                        Environment.LINKS,
                        environment.links().stream()
                                .filter(_ -> random.nextInt(10) > 0)
                                .toList());
    }

    private static Environment with(Environment environment, Random random) {
        var touchpoints = environment.all(Touchpoint.class).toList();
        var links = new ArrayList<>(environment.links());
        var from = touchpoints.get(random.nextInt(touchpoints.size())).id();
        var to = touchpoints.get(random.nextInt(touchpoints.size())).id();
        var link = Link.of(Link.Type.LEADS_TO, from, to);
        if (links.stream().noneMatch(l -> l.key().equals(link.key()))) {
            links.add(random.nextInt(links.size() + 1), link);
        }
        return environment.with(Environment.LINKS, links);
    }

    @Test
    void anotherDressRoutesNothing() {
        var environment = Pictures.arranged(Generated.environment(5, 40, 2));
        var scene = Scene.active(environment);
        var before = anew(scene, Request.PLAIN);
        var way = environment.all(Link.Type.LEADS_TO).findFirst().orElseThrow().key();
        var dressed = Request.PLAIN
                .forPersona("p1")
                .withBadges(Map.of("t3", 7))
                .withEmphasis(Set.of("t1"), Set.of("t2"))
                .withPhases(true)
                .withTrails(new TreeMap<>(Map.of(1, List.of(way))));
        var after = again(scene, dressed, before);
        assertNotEquals(before, after);
        assertEquals(anew(scene, dressed), after);
        for (int i = 0; i < before.wires().size(); i++) {
            assertSame(before.wires().get(i).route(), after.wires().get(i).route());
        }
    }

    @Test
    void whatMovesFarAwayRoutesNothingHere() {
        var environment = Pictures.sample("hospital");
        var layout = new LinkedHashMap<String, Position>(environment.layout());
        var channel = environment.all(Channel.class).findFirst().orElseThrow();
        layout.put(channel.id(), new Position(9000, 9000, Extras.NONE));
        var here = environment.with(Environment.LAYOUT, layout);
        layout.put(channel.id(), new Position(9000, 9100, Extras.NONE));
        var before = anew(Scene.active(here), Request.PLAIN);
        var after = again(Scene.active(here.with(Environment.LAYOUT, layout)), Request.PLAIN, before);
        for (int i = 0; i < before.wires().size(); i++) {
            assertSame(before.wires().get(i).route(), after.wires().get(i).route());
        }
    }

    @Test
    void whatLiesInAPartIsFoundAsByLookingAtEverything() {
        for (long seed = 0; seed < 30; seed++) {
            var random = new Random(seed);
            var drawing = Pictures.drawing(Pictures.arranged(Generated.environment(seed, 60, 1)), Request.PLAIN);
            var all = drawing.bounds();
            for (int i = 0; i < 40; i++) {
                double x = all.x() + random.nextDouble() * all.width();
                double y = all.y() + random.nextDouble() * all.height();
                var part = Box.around(x, y, random.nextInt(900), random.nextInt(700));
                var nodes = drawing.nodes().stream()
                        .filter(n -> n.bounds().overlaps(part))
                        .toList();
                assertEquals(nodes, drawing.nodesIn(part));
                var wires = new LinkedHashSet<>(drawing.wires());
                wires.removeIf(w -> !w.route().meets(part));
                var found = drawing.wiresIn(part);
                assertTrue(found.containsAll(wires));
                assertEquals(
                        found, drawing.wires().stream().filter(found::contains).toList());
                var uppermost = drawing.nodes().reversed().stream()
                        .filter(n -> n.box().contains(x, y))
                        .findFirst();
                assertEquals(uppermost.orElse(null), drawing.nodeAt(x, y));
                var nearest = drawing.wires().stream()
                        .mapToDouble(w -> w.route().distance(x, y))
                        .min()
                        .orElse(9);
                var wire = drawing.wireAt(x, y, 8);
                assertEquals(nearest <= 8, wire != null);
                if (wire != null) {
                    assertEquals(nearest, wire.route().distance(x, y));
                }
            }
        }
    }
}
