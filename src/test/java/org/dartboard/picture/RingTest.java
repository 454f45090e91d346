package org.dartboard.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dartboard.dart.Place;
import org.dartboard.dart.Reading;
import org.dartboard.dart.Scene;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Environment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The dartboard: its geometry, and what it shows of a place. */
class RingTest {

    @Test
    void theFilledAreaIsTheStrength() {
        double whole = 1 - Ring.HOLE * Ring.HOLE;
        for (double strength : new double[] {0, .1, .2, .5, .8, 1}) {
            double reach = Ring.reach(strength);
            assertEquals(strength, (reach * reach - Ring.HOLE * Ring.HOLE) / whole, 1e-12);
        }
        assertEquals(1, Ring.reach(1), 1e-12);
        assertEquals(Ring.HOLE, Ring.reach(0), 1e-12);
    }

    @ParameterizedTest
    @EnumSource(BuildingBlock.class)
    void aQuarterLiesInItsCornerAndKeepsItsDistance(BuildingBlock block) {
        for (double radius : new double[] {7, 14.5, 100}) {
            double gap = radius / 10;
            var ends = ends(Ring.band(block, 50, 60, radius, Ring.HOLE, .8, gap));
            boolean left = block == BuildingBlock.DIALOGUE || block == BuildingBlock.TRANSPARENCY;
            boolean top = block == BuildingBlock.DIALOGUE || block == BuildingBlock.ACCESS;
            for (var p : ends) {
                double dx = (p.x() - 50) * (left ? -1 : 1);
                double dy = (p.y() - 60) * (top ? -1 : 1);
                assertTrue(dx >= gap / 2 - 1e-9 && dy >= gap / 2 - 1e-9, block + " " + p);
                double distance = Math.hypot(dx, dy);
                assertTrue(
                        Math.abs(distance - .8 * radius) < 1e-9 || Math.abs(distance - Ring.HOLE * radius) < 1e-9,
                        block + " " + p);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(BuildingBlock.class)
    void hatchingLiesWithinItsBand(BuildingBlock block) {
        for (double radius : new double[] {9, 14.5, 100}) {
            for (double share : new double[] {.2, .4, .6, .8, 1}) {
                double inner = Ring.reach(1 - share) * radius;
                var hatch = Hatch.of(block, 50, 60, inner, radius, radius / 10, radius / 6, radius / 20);
                var ends = ends(hatch.shape());
                for (var p : ends) {
                    double distance = Math.hypot(p.x() - 50, p.y() - 60);
                    assertTrue(distance > inner && distance < radius, block + " " + share + " " + p);
                    assertTrue(Math.min(Math.abs(p.x() - 50), Math.abs(p.y() - 60)) > radius / 20, block + " " + p);
                }
                for (int i = 0; i < ends.size(); i += 2) {
                    var middle = ends.get(i).towards(ends.get(i + 1), .5);
                    double distance = Math.hypot(middle.x() - 50, middle.y() - 60);
                    assertTrue(distance > inner - 1e-9, "none runs through the middle: " + block + " " + share);
                }
            }
        }
    }

    private static List<Point> ends(Shape band) {
        var ends = new ArrayList<Point>();
        if (band instanceof Shape.Outline(Path path)) {
            for (var piece : path.pieces()) {
                switch (piece) {
                    case Path.Move(double x, double y) -> ends.add(new Point(x, y));
                    case Path.Line(double x, double y) -> ends.add(new Point(x, y));
                    case Path.Curve(double _, double _, double _, double _, double x, double y) ->
                        ends.add(new Point(x, y));
                    case Path.Close() -> {}
                }
            }
        }
        assertTrue(ends.size() >= 4);
        return ends;
    }

    @Test
    void itShowsHerReading() {
        var environment = Pictures.sample("hospital");
        var scene = Scene.active(environment);
        var consult = place(scene, "consult");
        var alma = environment.personas().find("alma");
        assertTrue(alma != null);
        var raw = Reading.forPersona(alma, consult, scene).raw();
        var hers = Ring.of(consult, scene, alma);
        for (var block : BuildingBlock.values()) {
            assertEquals(raw.of(block), hers.of(block).strength());
        }
        assertTrue(
                scene.places().stream().anyMatch(p -> !Ring.of(p, scene, null).equals(Ring.of(p, scene, alma))));
    }

    @Test
    void whatNobodySaidIsOpenAndWhatIsComputedIsNot() {
        var json = """
                {"format": 1, "name": "x", "elements": [{"type": "touchpoint", "id": "t", "name": "T",
                 "indicators": {"D1": {"level": "YES"}, "D2": {"level": "NO"}, "A2": {"level": "PARTLY"}}}]}""";
        var environment = read(json);
        var scene = Scene.active(environment);
        var ring = Ring.of(place(scene, "t"), scene, null);
        assertEquals(new Ring.Quarter(.2, .6), ring.of(BuildingBlock.DIALOGUE));
        assertEquals(new Ring.Quarter(.1, .4), ring.of(BuildingBlock.ACCESS));
        assertEquals(new Ring.Quarter(0, 1), ring.of(BuildingBlock.TRANSPARENCY));
    }

    private static Environment read(String json) {
        var bytes = json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return switch (new org.dartboard.file.DartboardFile().read(bytes)) {
            case org.dartboard.file.ReadResult.Read read -> read.environment();
            case org.dartboard.file.ReadResult.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static Place place(Scene scene, String id) {
        var place = scene.place(id);
        assertTrue(place != null);
        return place;
    }

    @Test
    void aQuarterIsNeverMoreThanFull() {
        assertThrows(IllegalArgumentException.class, () -> new Ring.Quarter(.6, .6));
        assertThrows(IllegalArgumentException.class, () -> new Ring.Quarter(-.1, 0));
        assertEquals(
                new Ring.Quarter(0, 1),
                new Ring(new EnumMap<>(Map.of(BuildingBlock.ACCESS, new Ring.Quarter(1, 0))))
                        .of(BuildingBlock.DIALOGUE));
    }
}
