package org.dartboard.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.dartboard.dart.Reading;
import org.dartboard.gap.Gap;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Identified;
import org.dartboard.model.Link;
import org.dartboard.model.Touchpoint;
import org.dartboard.story.GapText;
import org.dartboard.ui.Stand;
import org.dartboard.ui.kit.Figures;
import org.dartboard.ui.state.Selection;
import org.dartboard.ui.state.Walked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the panel beside the map says of what is selected. */
@ExtendWith(ApplicationExtension.class)
class InspectorTest {

    private static final Path HOSPITAL = Path.of("samples/hospital.dartboard");
    private static final List<Path> WHOLE = List.of(HOSPITAL, Path.of("samples/onstar.dartboard"));
    private static final Pattern CODE =
            Pattern.compile("\\bG\\d\\d\\b|\\b[DART][1-5]\\b|[a-z]_[a-z]|[A-Z]_[A-Z]|[{}]|null");

    /** How many of each kind are looked at; in the samples of the method all. */
    private static final int MOST = 1;

    private Stand stand;

    @Start
    void start(Stage stage) {
        stand = new Stand(stage, 300, 760, InspectorView::new);
    }

    static Stream<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        for (var folder : List.of("samples", "src/test/resources/org/dartboard/method/examples")) {
            try (var all = Files.walk(Path.of(folder))) {
                all.filter(f -> f.toString().endsWith(".dartboard")).sorted().forEach(files::add);
            }
        }
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everythingCanBeSelectedAndIsToldInWords(Path file) {
        var environment = stand.open(Stand.read(file)).scene().environment();
        var own = own(environment);
        var people = new ArrayList<String>();
        people.add(null);
        environment.personas().forEach(p -> people.add(p.id()));
        for (var selection : selections(environment, WHOLE.contains(file) ? Integer.MAX_VALUE : MOST)) {
            var eyes = selection.element() == null || !(environment.element(selection.element()) instanceof Touchpoint)
                    ? people.subList(0, 1)
                    : people.subList(0, Math.min(2, people.size()));
            for (var person : eyes) {
                select(selection, person);
                unfold();
                stand.healthy();
                for (var text : stand.texts()) {
                    assertFalse(CODE.matcher(text).find() && own.stream().noneMatch(text::contains), text);
                }
            }
        }
    }

    /** Everything that can be selected in an environment. */
    private static List<Selection> selections(Environment environment, int most) {
        var selections = new ArrayList<Selection>();
        selections.add(Selection.none());
        for (var type : Element.Type.values()) {
            environment.elements().stream()
                    .filter(e -> e.type() == type)
                    .limit(most)
                    .forEach(e -> selections.add(Selection.of(e.id())));
        }
        environment.personas().stream().limit(most).forEach(p -> selections.add(new Selection.Person(p.id())));
        for (var type : Link.Type.values()) {
            environment.all(type).limit(1).forEach(l -> selections.add(new Selection.OneLink(l.key())));
        }
        selections.add(new Selection.Elements(new HashSet<>(
                environment.elements().stream().map(Identified::id).limit(3).toList())));
        return selections;
    }

    /** What people wrote that looks like a code. */
    private static Set<String> own(Environment environment) {
        var own = new TreeSet<String>();
        environment.elements().stream().map(Element::name).forEach(own::add);
        environment.tags().forEach(t -> own.add(t.label()));
        environment.all(Touchpoint.class).forEach(t -> t.indicators().values().forEach(s -> own.add(s.evidence())));
        own.removeIf(text -> !CODE.matcher(text).find());
        return own;
    }

    @Test
    void gapsShownAreThoseFound() {
        var results = stand.open(Stand.read(HOSPITAL));
        for (var walked : results.shown()) {
            var shown = new TreeSet<String>();
            var questions = new TreeSet<String>();
            for (var selection : everything(results.scene().environment(), walked)) {
                select(selection, walked.id());
                unfold();
                cards().forEach(card -> shown.add(card.getId().substring("gap-".length())));
                stand.texts().stream()
                        .filter(t -> t.startsWith("Nobody has said whether"))
                        .forEach(questions::add);
            }
            var stated = new TreeSet<String>();
            var open = new TreeSet<String>();
            for (var gap : walked.findings().gaps()) {
                if (gap.open()) {
                    open.add(walked.voice().say(GapText.sentence(gap)));
                } else {
                    stated.add(gap.key().toString());
                }
            }
            assertEquals(stated, shown);
            assertEquals(open, questions);
        }
    }

    private static List<Selection> everything(Environment environment, Walked walked) {
        var all = new ArrayList<Selection>();
        environment.elements().forEach(e -> all.add(Selection.of(e.id())));
        all.add(new Selection.Person(walked.id()));
        return all;
    }

    @Test
    void theWorstComesFirst() {
        var alma = person("alma");
        select(Selection.of("diary"), "alma");
        var severities = cards().stream()
                .map(card -> alma.findings().gaps().stream()
                        .filter(g -> card.getId().equals("gap-" + g.key()))
                        .findFirst()
                        .orElseThrow())
                .filter(g -> !g.ahead())
                .map(Gap::severity)
                .toList();
        assertEquals(severities.stream().sorted((a, b) -> b - a).toList(), severities);
        assertEquals(4, severities.getFirst());
    }

    @Test
    void theDartboardIsHers() {
        var results = stand.open(Stand.read(HOSPITAL));
        for (var place : results.scene().places()) {
            for (var id : List.of("", "alma", "ben")) {
                var walked = results.of(id);
                select(Selection.of(place.id()), walked == null ? null : id);
                var raw = (walked == null
                                ? Reading.forNobody(place)
                                : Reading.forPersona(walked.persona(), place, results.scene()))
                        .raw();
                for (var block : BuildingBlock.values()) {
                    assertEquals(Figures.hundredths(raw.of(block)), text("#raw-" + block.letter()));
                    assertEquals(Figures.hundredths(raw.effective().of(block)), text("#counts-" + block.letter()));
                }
                assertEquals(Figures.tenths(raw.effective().index()), text("#dart-index"));
            }
        }
    }

    @Test
    void whoseEyesCanBeChosenHere() {
        person("ben");
        select(Selection.of("consult"), null);
        Stand.on(() -> {
            stand.view.lookupAll(".toggle-button").stream()
                    .filter(n -> n instanceof ToggleButton b && b.getText().equals("For Ben"))
                    .forEach(n -> ((ToggleButton) n).fire());
            return true;
        });
        stand.settle();
        assertEquals("ben", stand.desk.map().lensProperty().get());
        assertTrue(stand.texts().contains("WHAT STANDS IN BEN'S WAY HERE"));
    }

    @Test
    void namesLeadToWhatTheyName() {
        person("ben");
        select(Selection.of("consult"), null);
        Stand.on(() -> {
            stand.view.lookupAll(".chip-name").stream()
                    .map(Button.class::cast)
                    .filter(l -> l.getText().equals("Pharmacy"))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
        stand.settle();
        assertEquals(Selection.of("pharmacy"), stand.desk.selectionProperty().get());
        assertNotNull(stand.desk.wishes().revealProperty().get());
    }

    @Test
    void aControlIsSwitchedInPlace() {
        var before = person("alma").findings().gaps();
        select(Selection.of("c_diary"), null);
        Stand.on(() -> {
            ((atlantafx.base.controls.ToggleSwitch) stand.view.lookup("#control-switch")).setSelected(true);
            return true;
        });
        var after = stand.settle();
        assertTrue(after.scene().controls().contains("c_diary"));
        assertFalse(before.equals(after.of("alma").findings().gaps()));
    }

    private Walked person(String id) {
        var walked = stand.open(Stand.read(HOSPITAL)).of(id);
        assertNotNull(walked);
        return walked;
    }

    private void select(Selection selection, String person) {
        Stand.on(() -> {
            stand.desk.map().lensProperty().set(person);
            stand.desk.selectionProperty().set(selection);
            return true;
        });
    }

    private void unfold() {
        for (int depth = 0; depth < 2; depth++) {
            Stand.on(() -> {
                stand.view.applyCss();
                stand.view.layout();
                for (var node : stand.view.lookupAll(".db-fold")) {
                    var line = (ToggleButton) node.lookup(".toggle-button");
                    if (!line.isSelected()) {
                        line.fire();
                    }
                }
                return true;
            });
        }
    }

    private List<Node> cards() {
        return Stand.on(() -> {
            stand.view.applyCss();
            return List.copyOf(stand.view.lookupAll(".gap"));
        });
    }

    private String text(String id) {
        return Stand.on(() -> {
            stand.view.applyCss();
            return ((Label) stand.view.lookup(id)).getText();
        });
    }
}
