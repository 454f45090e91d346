package org.dartboard.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.dartboard.edit.Add;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Indicator;
import org.dartboard.model.Level;
import org.dartboard.model.Link;
import org.dartboard.model.Option;
import org.dartboard.model.Position;
import org.dartboard.model.Touchpoint;
import org.dartboard.ui.Stand;
import org.dartboard.ui.field.ChipsField;
import org.dartboard.ui.field.WrittenField;
import org.dartboard.ui.state.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Everything that the panel shows can be changed where it stands. */
@ExtendWith(ApplicationExtension.class)
class ChangingTest {

    private static final Environment HOSPITAL = Stand.read(Path.of("samples/hospital.dartboard"));

    private Stand stand;

    @Start
    void start(Stage stage) {
        stand = new Stand(stage, 312, 760, InspectorView::new);
    }

    @BeforeEach
    void open() {
        stand.open(HOSPITAL);
    }

    @Test
    void tagsAreMadeRenamedEverywhereAndTakenOut() {
        select("consult");
        pick("touches", "cooks for one");
        assertTrue(consult().touches().contains("cooks_for_one"));
        assertEquals("cooks for one", environment().label("cooks_for_one"));
        assertEquals(1, steps());
        press(chip("touches", "help with the diet"));
        write("tag-help_with_diet", "help with meals");
        assertEquals("help with meals", environment().label("help_with_diet"));
        assertTrue(stand.texts().contains("Alma"), "where it is used");
        key(chip("touches", "cooks for one"), KeyCode.BACK_SPACE);
        assertFalse(consult().touches().contains("cooks_for_one"));
    }

    @Test
    void questionsAreAnsweredWithOneKeyEachAndTheNextOneFollows() {
        Stand.on(() -> {
            stand.desk.apply(new Add(
                    List.of(Touchpoint.named("desk", "Front desk")),
                    List.of(),
                    new LinkedHashMap<>(Map.of("desk", new Position(900, 500, Extras.NONE)))));
            return true;
        });
        stand.settle();
        select("desk");
        unfold("questions");
        focus("#field-question-D1-level-0");
        for (var code : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3)) {
            key(focused(), code);
            stand.settle();
        }
        var said = touchpoint("desk").indicators();
        assertEquals(Level.YES, said.get(Indicator.D1).level());
        assertEquals(Level.PARTLY, said.get(Indicator.D2).level());
        assertEquals(Level.NO, said.get(Indicator.D3).level());
        unfold("block-D");
        focus("#field-indicator-D1-level-0");
        key(focused(), KeyCode.DIGIT0);
        assertNull(touchpoint("desk").indicators().get(Indicator.D1));
    }

    @Test
    void aDecisionIsBegunAndItsOptionsAreNamedOrderedAndTakenAway() {
        select("letter");
        unfold("more");
        press(node("#add-decision"));
        assertEquals(1, options("letter").size());
        press(node("#add-option"));
        var second = options("letter").getLast().id();
        Stand.on(() -> {
            var fields = stand.view.lookupAll("#field-name").stream()
                    .filter(n -> n instanceof WrittenField<?> f && f.slot().id().contains("option-" + second))
                    .toList();
            var field = (WrittenField<?>) fields.getFirst();
            field.write();
            ((TextInputControl) field.lookup(".field-editor")).setText("Come another day");
            return true;
        });
        stand.settle();
        assertEquals("Come another day", options("letter").getLast().name());
        press(node("#option-up-" + second));
        assertEquals(second, options("letter").getFirst().id());
        press(node("#option-remove-" + second));
        assertEquals(1, options("letter").size());
        assertFalse(options("letter").stream().map(Option::id).anyMatch(second::equals));
    }

    @Test
    void linksArePickedMadeAndTakenAway() {
        select("letter");
        pick("link-reachedThrough", "Text message");
        var made = environment().all(Link.Type.REACHED_THROUGH).toList().getLast();
        assertEquals("letter", made.from());
        assertEquals(Element.Type.CHANNEL, element(made.to()).type());
        assertEquals("Text message", element(made.to()).name());
        assertNotNull(environment().layout().get(made.to()), "it has its place on the map");
        assertEquals(1, steps());
        key(chip("link-reachedThrough", "Post"), KeyCode.DELETE);
        assertTrue(environment()
                .all(Link.Type.REACHED_THROUGH)
                .noneMatch(l -> l.from().equals("letter") && l.to().equals("post")));
        press(chip("link-reachedThrough", "Text message"));
        assertEquals(
                Selection.of(made.to()),
                Stand.on(() -> stand.desk.selectionProperty().get()));
    }

    @Test
    void severalAreSetTogetherAndOnlyInWhatTheyShare() {
        var several = new LinkedHashSet<>(List.of("letter", "consult"));
        Stand.on(() -> {
            stand.desk.selectionProperty().set(new Selection.Elements(several));
            return true;
        });
        write("durationMinutes", "25");
        assertEquals(25, consult().durationMinutes());
        assertEquals(25, touchpoint("letter").durationMinutes());
        assertEquals(1, steps());
        Stand.on(() -> {
            stand.desk
                    .selectionProperty()
                    .set(new Selection.Elements(new LinkedHashSet<>(List.of("letter", "hospital"))));
            return true;
        });
        assertTrue(stand.texts().contains("They are of different kinds and have nothing to set together."));
    }

    @Test
    void theEnvironmentAndItsOtherElementsToo() {
        select(Selection.none());
        write("currency", "EUR");
        assertEquals("EUR", environment().currency());
        write("description", "Another hospital");
        assertEquals("Another hospital", environment().description());
        select("night_symptom");
        write("withinMinutes", "90 min");
        write("time", "22:15");
        var event = (org.dartboard.model.Event) element("night_symptom");
        assertEquals(90, event.withinMinutes());
        assertEquals(22 * 60 + 15, event.at().time());
        var link = environment().all(Link.Type.LEADS_TO).findFirst().orElseThrow();
        select(new Selection.OneLink(link.key()));
        write("delayMinutes", "1 day");
        assertEquals(
                1440,
                environment().all(Link.Type.LEADS_TO).findFirst().orElseThrow().delayMinutes());
    }

    @Test
    void aGapsWhyLeadsToWhatItCameFrom() {
        Stand.on(() -> {
            stand.desk.map().lensProperty().set("alma");
            return true;
        });
        select("diary");
        Stand.on(() -> {
            stand.view.applyCss();
            ((ToggleButton) stand.view.lookup(".gap .db-fold .toggle-button")).fire();
            return true;
        });
        var texts = stand.texts();
        int from = texts.indexOf("This came from:");
        assertTrue(from >= 0);
        assertTrue(texts.subList(from, texts.size()).contains("Patient portal"));
    }

    private void select(String element) {
        select(Selection.of(element));
    }

    private void select(Selection selection) {
        Stand.on(() -> {
            stand.desk.selectionProperty().set(selection);
            return true;
        });
        stand.settle();
    }

    private void unfold(String id) {
        Stand.on(() -> {
            stand.view.applyCss();
            var line = stand.view.lookupAll("#" + id).stream()
                    .filter(ToggleButton.class::isInstance)
                    .map(ToggleButton.class::cast)
                    .findFirst()
                    .orElseThrow();
            if (!line.isSelected()) {
                line.fire();
            }
            return true;
        });
    }

    /** Types into the field of that name and goes on. */
    private void write(String name, String text) {
        Stand.on(() -> {
            var field = (WrittenField<?>) found("#field-" + name);
            field.write();
            ((TextInputControl) field.lookup(".field-editor")).setText(text);
            stand.view.requestFocus();
            return true;
        });
        stand.settle();
    }

    /** Types into the list of that name what will be found or made. */
    private void pick(String name, String text) {
        Stand.on(() -> {
            var field = (ChipsField) found("#field-" + name);
            field.open();
            var input = (TextInputControl) field.lookup(".field-editor");
            input.setText(text);
            fire(input, KeyCode.ENTER);
            fire(input, KeyCode.ESCAPE);
            return true;
        });
        stand.settle();
    }

    private Node chip(String name, String words) {
        return Stand.on(() -> ((Parent) found("#field-" + name))
                .lookupAll(".chip-name").stream()
                        .filter(n -> ((ButtonBase) n).getText().equals(words))
                        .findFirst()
                        .orElseThrow());
    }

    private void press(Node button) {
        Stand.on(() -> {
            ((ButtonBase) button).fire();
            return true;
        });
        stand.settle();
    }

    private void key(Node node, KeyCode code) {
        Stand.on(() -> {
            fire(node, code);
            return true;
        });
        stand.settle();
    }

    private static void fire(Node node, KeyCode code) {
        var text = code.isDigitKey() ? code.getChar() : "";
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, false, false, false));
    }

    private void focus(String css) {
        Stand.on(() -> {
            found(css).requestFocus();
            return true;
        });
    }

    private Node focused() {
        return Stand.on(() -> stand.scene.getFocusOwner());
    }

    private Node node(String css) {
        return Stand.on(() -> found(css));
    }

    private Node found(String css) {
        stand.view.applyCss();
        return Objects.requireNonNull(stand.view.lookup(css), css);
    }

    private Environment environment() {
        return Stand.on(() -> stand.desk.environment());
    }

    private Element element(String id) {
        return Objects.requireNonNull(environment().element(id));
    }

    private Touchpoint touchpoint(String id) {
        return Objects.requireNonNull(environment().touchpoint(id));
    }

    private Touchpoint consult() {
        return touchpoint("consult");
    }

    private List<Option> options(String id) {
        var decision = touchpoint(id).decision();
        return decision == null ? List.of() : decision.options();
    }

    private int steps() {
        return Stand.on(() -> stand.desk.editorProperty().get().past().size());
    }
}
