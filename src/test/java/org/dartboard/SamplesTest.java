package org.dartboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.file.SampleFiles;
import org.dartboard.model.Control;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.dartboard.model.Statement;
import org.dartboard.model.Tag;
import org.dartboard.model.Touchpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples: the method's own environments, dressed for people to read, and cases to teach with. */
class SamplesTest {

    private static final DartboardFile FILES = new DartboardFile();

    /** All that come with the program. */
    static Stream<String> names() {
        return SampleFiles.ofTheProgram().files().stream()
                .map(f -> f.getFileName().toString().replace(".dartboard", ""));
    }

    /** What a sample says, anywhere in the file, without changing a result. */
    private static final List<String> WORDS = List.of(
            "name",
            "description",
            "evidence",
            "owner",
            "form",
            "theme",
            "pronouns",
            "age",
            "headline",
            "story",
            "portrait");

    /** What a sample has beside the model. */
    private static final List<String> BESIDE = List.of("currency", "tags", "scenarios", "layout");

    private static final List<String> TAG_LISTS =
            List.of("touches", "adaptsTo", "riskFor", "facts", "riskFacts", "about", "suits", "conflicts", "harms");

    @ParameterizedTest
    @MethodSource("names")
    void isCanonicalAndWithoutHints(String name) throws IOException {
        var read = assertInstanceOf(ReadResult.Read.class, FILES.read(sample(name)));
        assertEquals(List.of(), read.hints());
        assertEquals(Files.readString(sample(name)), FILES.write(read.environment()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hospital", "onstar"})
    void isTheMethodsModelButForWordsAndLayout(String name) throws IOException {
        assertEquals(bare(environment(method(name))), bare(environment(sample(name))));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyElementAndPersonIsDescribed(String name) {
        var sample = environment(sample(name));
        sample.elements().forEach(e -> assertFalse(e.description().isBlank(), e.id()));
        for (Persona p : sample.personas()) {
            List.of(p.pronouns(), p.headline(), p.story()).forEach(t -> assertFalse(t.isBlank(), p.id()));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyTagInUseHasALabelAndNoOther(String name) throws IOException {
        var sample = environment(sample(name));
        var json = json(sample);
        var used = new TreeSet<>(json.findValuesAsText("tag"));
        TAG_LISTS.forEach(list -> json.findValues(list).forEach(tags -> tags.forEach(t -> used.add(t.asText()))));
        var labelled = sample.tags().stream().filter(t -> !t.label().isBlank()).map(Tag::id);
        assertEquals(used, labelled.collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyIndicatorHasEvidenceOfItsOwn() {
        var seen = new HashSet<String>();
        names().flatMap(n -> environment(sample(n)).all(Touchpoint.class))
                .flatMap(t -> t.indicators().values().stream())
                .map(Statement::evidence)
                .forEach(evidence -> assertTrue(!evidence.isBlank() && seen.add(evidence), evidence));
        assertTrue(seen.size() > 252, "the method's two alone have 252");
    }

    @Test
    void theHospitalOpensAsItIsAndCanBeWalkedAsNextYear() {
        var hospital = environment(sample("hospital"));
        assertNull(hospital.activeScenario());
        var scenario = hospital.scenarios().getFirst();
        assertEquals("to_be", scenario.id());
        assertEquals(hospital.all(Control.class).map(Control::id).toList(), scenario.controls());
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingOverlapsAndAllFitsTheMapOfASmallWindow(String name) {
        var sample = environment(sample(name));
        var boxes = sample.elements().stream()
                .filter(e -> !(e instanceof Control))
                .map(e -> Box.of(e, sample))
                .toList();
        assertEquals(boxes.size(), sample.layout().size());
        for (var box : boxes) {
            assertTrue(box.x % 10 == 0 && box.y % 10 == 0, box::toString);
            assertTrue(box.left() >= 0 && box.right() <= 760 && box.top() >= 0 && box.bottom() <= 590, box::toString);
            boxes.stream().filter(b -> !b.equals(box)).forEach(b -> assertFalse(box.overlaps(b), () -> box + " " + b));
        }
    }

    /** What an element covers on the map; x and y are its centre. */
    private record Box(String id, double x, double y, double width, double height) {

        static Box of(Element element, Environment in) {
            var at = in.layout().get(element.id());
            return switch (element.type()) {
                case TOUCHPOINT -> new Box(element.id(), at.x(), at.y(), 160, 60);
                case OUTCOME, EVENT -> new Box(element.id(), at.x(), at.y(), 132, 36);
                case CHANNEL -> new Box(element.id(), at.x(), at.y(), 112, 30);
                case COMMUNITY -> new Box(element.id(), at.x(), at.y(), 150, 44);
                default -> new Box(element.id(), at.x(), at.y(), 130, 44);
            };
        }

        double left() {
            return x - width / 2;
        }

        double right() {
            return x + width / 2;
        }

        double top() {
            return y - height / 2;
        }

        double bottom() {
            return y + height / 2;
        }

        boolean overlaps(Box other) {
            return left() < other.right() && other.left() < right() && top() < other.bottom() && other.top() < bottom();
        }
    }

    private static Path sample(String name) {
        return Path.of("samples", name + ".dartboard");
    }

    private static Path method(String name) {
        return Path.of("src/test/resources/org/dartboard/method", name + ".dartboard");
    }

    private static Environment environment(Path file) {
        return assertInstanceOf(ReadResult.Read.class, FILES.read(file)).environment();
    }

    private static ObjectNode json(Environment environment) throws IOException {
        return (ObjectNode) new JsonMapper().readTree(FILES.write(environment));
    }

    /** The model alone, as a canonical file states it. */
    private static JsonNode bare(Environment environment) throws IOException {
        var json = json(environment);
        json.remove(BESIDE);
        WORDS.forEach(word -> json.findParents(word).forEach(object -> ((ObjectNode) object).remove(word)));
        return json;
    }
}
