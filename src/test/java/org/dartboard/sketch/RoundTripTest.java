package org.dartboard.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dartboard.Generated;
import org.dartboard.edit.Editor;
import org.dartboard.edit.SetProperty;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.junit.jupiter.api.Test;

/** Writing and reading again, and reading what nobody would write. */
class RoundTripTest {
    private static final Set<Link.Type> WRITTEN = Set.of(
            Link.Type.LEADS_TO, Link.Type.REACHED_THROUGH, Link.Type.HOSTED_BY, Link.Type.CONNECTS, Link.Type.YIELDS);
    private static final String ODD = "ab >>(),,==@&#\"\"\t;.-*•1. \\é診\n";

    @Test
    void theHospitalIsWritten() {
        var text = """
                # Riverside
                Letter (post) @ Hospital > Consultation (visit, phone) > Diary & Heart club (forum) = keeps her diet
                Consultation > "Rehab (evening)"
                "Rehab (evening)" > Consultation
                Leaflet
                & Walkers (visit)
                (fax)
                = peace
                """;
        var drawn = SketchTest.drawn(text);
        assertEquals("""
                # Riverside
                Letter (post) @ Hospital > Consultation (visit, phone) > Diary & Heart club (forum) = keeps her diet
                Leaflet
                Consultation > "Rehab (evening)" > Consultation
                & Walkers (visit)
                (fax)
                = peace
                """, Sketch.write(drawn));
        assertEquals("", Sketch.write(Environment.EMPTY));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        for (long seed = 0; seed < 300; seed++) {
            var environment = Generated.environment(seed);
            same(environment);
            assertEquals(
                    environment.all(Link.Type.LEADS_TO).count(),
                    Sketch.write(environment).split(" > ", -1).length - 1,
                    "every way on is written once");
        }
        same(Generated.environment(1, 1000, 1));
    }

    @Test
    void alsoWithOddNames() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var environment = Generated.environment(seed);
            var taken = new TreeSet<String>();
            for (var element : environment.elements()) {
                var name = odd(random).replace('\n', ' ').strip();
                if (!name.isBlank() && taken.add(name.toLowerCase(Locale.ROOT))) {
                    environment =
                            SetProperty.of(element.id(), Elements.NAME, name).apply(environment);
                }
            }
            same(environment);
        }
    }

    private static void same(Environment before) {
        var text = Sketch.write(before);
        var sketch = Sketch.of(text, Environment.EMPTY);
        assertEquals(List.of(), sketch.problems(), text);
        var after = Editor.of(Environment.EMPTY).apply(sketch.edit()).current();
        assertEquals(names(before), names(after), text);
        assertEquals(links(before), links(after), text);
        assertEquals(List.of(), Sketch.of(text, before).edit().edits(), "it is all there already");
    }

    private static Set<String> names(Environment environment) {
        var hosts = environment.all(Link.Type.HOSTED_BY).map(Link::to).collect(Collectors.toSet());
        return environment.elements().stream()
                .filter(e -> switch (e.type()) {
                    case TOUCHPOINT, CHANNEL, OUTCOME, COMMUNITY -> true;
                    case ACTOR -> hosts.contains(e.id());
                    case EVENT, OFFERING, CONTROL, NOTE -> false;
                })
                .map(e -> e.type() + " " + e.name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> links(Environment environment) {
        return environment.links().stream()
                .filter(l -> WRITTEN.contains(l.type()))
                .map(l -> name(environment, l.from()) + " " + l.type() + " " + name(environment, l.to()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Environment environment, String id) {
        Element element = environment.element(id);
        return element == null ? "" : element.name();
    }

    @Test
    void elementsWithoutANameOfTheirOwnAreToldApart() {
        var drawn = SketchTest.drawn("A (x) > B (y) > C (z)");
        var twins = SetProperty.of("b", Elements.NAME, "a")
                .apply(SetProperty.of("c", Elements.NAME, "").apply(drawn));
        assertEquals("A (x) > b (y) > c (z)\n", Sketch.write(twins));
        assertEquals(List.of(), Sketch.of(Sketch.write(twins), twins).edit().edits());
    }

    @Test
    void anyTextIsRead() {
        var random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            var text = random.nextInt(20) == 0
                    ? odd(random) + "\n" + odd(random)
                    : odd(random).replace('\n', ' ');
            var sketch = Sketch.of(text, Environment.EMPTY);
            var editor = Editor.of(Environment.EMPTY);
            assertEquals(Optional.empty(), editor.refusal(sketch.edit()), text);
            editor.apply(sketch.edit());
            var lines = text.split("\\R", -1);
            for (var problem : sketch.problems()) {
                assertTrue(
                        problem.line() <= lines.length && problem.column() <= lines[problem.line() - 1].length() + 1);
            }
        }
    }

    @Test
    void aLongTextIsRead() {
        var random = new Random(8);
        var text = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            text.append(odd(random)).append('\n');
        }
        var sketch = Sketch.of(text.toString(), Environment.EMPTY);
        Editor.of(Environment.EMPTY).apply(sketch.edit());
        var large = "x".repeat(2_000_000);
        assertEquals(1, Sketch.of(large, Environment.EMPTY).problems().size());
    }

    private static String odd(Random random) {
        return random.ints(random.nextInt(30), 0, ODD.length())
                .mapToObj(i -> String.valueOf(ODD.charAt(i)))
                .collect(Collectors.joining());
    }
}
