package org.dartboard.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.model.Persona;
import org.dartboard.model.Touchpoint;
import org.dartboard.ui.Stand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Fields change the environment as somebody types, in one step, and leave it alone when it cannot be. */
@ExtendWith(ApplicationExtension.class)
class FieldsTest {

    private static final Environment HOSPITAL = Stand.read(Path.of("samples/hospital.dartboard"));

    private Stand stand;
    private Fields fields;
    private final VBox page = new VBox();

    @Start
    void start(Stage stage) {
        stand = new Stand(stage, 300, 400, (desk, kit) -> {
            fields = new Fields(desk, kit);
            return page;
        });
    }

    @BeforeEach
    void open() {
        stand.open(HOSPITAL);
    }

    @Test
    void typingIsOneStepAndHoldsAtOnce() {
        var name = put(() -> fields.line(slot("consult", Elements.NAME)));
        type(name, "T", "Ta", "Talk");
        assertEquals("Talk", consult().name());
        assertEquals(1, steps());
        key(name, KeyCode.ENTER);
        type(name, "Talk again");
        assertEquals(2, steps());
        undo();
        assertEquals("Talk", consult().name());
        undo();
        assertEquals("Consultation", consult().name());
    }

    @Test
    void escapeTakesBackAndLeavesNoTrace() {
        var name = put(() -> fields.line(slot("consult", Elements.NAME)));
        type(name, "x", "xy");
        key(name, KeyCode.ESCAPE);
        assertEquals("Consultation", consult().name());
        assertEquals(0, steps());
        assertEquals("Consultation", text(() -> name.reading().getText()));
    }

    @Test
    void whatCannotBeIsExplainedAndChangesNothing() {
        var capacity = put(() -> fields.written(
                slot("consult", Touchpoint.CAPACITY),
                Spellings.whole(new org.dartboard.model.Kind.Whole(0, 1_000_000))));
        type(capacity, "9", "99999999");
        assertEquals("Enter a whole number from 0 to 1000000.", text(capacity::complaint));
        assertEquals(3, consult().capacity());
        assertEquals(0, steps());
        type(capacity, "9");
        assertEquals("", text(capacity::complaint));
        assertEquals(9, consult().capacity());
        type(capacity, "many");
        key(capacity, KeyCode.ENTER);
        assertEquals(3, consult().capacity());
        assertEquals("", text(capacity::complaint));
    }

    @Test
    void amountsSpansChoicesAndFlagsComeBackAsTheyWereSaid() {
        type(put(() -> fields.usual(slot("consult", Touchpoint.PRICE))), "$12.50");
        assertEquals(new BigDecimal("12.5"), consult().price());
        type(put(() -> fields.span(slot("consult", Touchpoint.DURATION_MINUTES), 1)), "1 h 30");
        assertEquals(90, consult().durationMinutes());
        var phase = put(() -> (ChoiceField<Touchpoint.Phase>) fields.usual(slot("consult", Touchpoint.PHASE)));
        Stand.on(() -> phase.change(Touchpoint.Phase.SUPPORT));
        assertEquals(Touchpoint.Phase.SUPPORT, consult().phase());
        var entry = put(() -> fields.flag(slot("consult", Touchpoint.ENTRY)));
        Stand.on(() -> entry.change(true));
        assertTrue(consult().entry());
        var age = put(() -> fields.written(
                Slots.persona("alma", Persona.AGE, "Age"),
                Spellings.whole(new org.dartboard.model.Kind.Whole(0, 130))));
        type(age, "68");
        assertEquals(68, environment().persona("alma").age());
        type(age, "");
        assertNull(environment().persona("alma").age());
        var link = environment().all(Link.Type.LEADS_TO).findFirst().orElseThrow();
        var delay = put(() -> fields.span(Slots.of(link.key(), Link.DELAY_MINUTES, "After"), 1));
        type(delay, "3 days");
        assertEquals(
                3 * 1440,
                environment().all(Link.Type.LEADS_TO).findFirst().orElseThrow().delayMinutes());
        type(put(() -> fields.line(Slots.environment(Environment.CURRENCY, "Currency"))), "EUR");
        assertEquals("EUR", environment().currency());
    }

    @Test
    void severalThingsThatDifferAreSetTogetherInOneStep() {
        var both = List.of("consult", "letter");
        var duration = put(() -> fields.span(Slots.of(both, Touchpoint.DURATION_MINUTES, "Takes"), 1));
        assertEquals("different", text(() -> duration.reading().getText()));
        type(duration, "45");
        assertEquals(45, consult().durationMinutes());
        assertEquals(45, environment().touchpoint("letter").durationMinutes());
        assertEquals(1, steps());
        undo();
        assertEquals(20, consult().durationMinutes());
        assertEquals(10, environment().touchpoint("letter").durationMinutes());
    }

    @Test
    void tagsThatSeveralShareAreAddedAndTakenOutAtEach() {
        var both = List.of("consult", "letter");
        var slot = Slots.shared(both, Touchpoint.TOUCHES, "Is about");
        var before = consult().touches();
        var tags = put(() -> fields.keep(
                slot,
                s -> new ChipsField(
                        stand.desk, stand.kit, s, new Offer("Add", _ -> List.of(), Environment::label, null, null))));
        Stand.on(() -> tags.change(List.of("someone_to_call")));
        assertEquals(before.size() + 1, consult().touches().size());
        assertEquals(
                List.of("someone_to_call"), environment().touchpoint("letter").touches());
        Stand.on(() -> {
            tags.rest();
            return tags.change(List.of());
        });
        assertEquals(before, consult().touches());
        assertEquals(List.of(), environment().touchpoint("letter").touches());
        assertEquals(2, steps());
    }

    @Test
    void aFieldIsTheSameOnThePageThatIsMadeAnew() {
        var first = put(() -> fields.line(slot("consult", Elements.NAME)));
        type(first, "Ta");
        var again = put(() -> fields.line(slot("consult", Elements.NAME)));
        assertEquals(first, again);
        assertEquals("Ta", Stand.on(() -> editor(first).getText()));
        Stand.on(() -> {
            fields.begin();
            fields.end();
            return true;
        });
        var other = put(() -> fields.line(slot("consult", Elements.NAME)));
        assertFalse(first.equals(other));
    }

    private <T> Slot<T> slot(String id, org.dartboard.model.Property<? super Touchpoint, T> property) {
        return Slots.<Touchpoint, T>of(List.of(id), property, property.name());
    }

    private <F extends Field<?>> F put(Supplier<F> make) {
        return Stand.on(() -> {
            fields.begin();
            var field = make.get();
            fields.end();
            page.getChildren().setAll(List.of(field));
            return field;
        });
    }

    private static TextInputControl editor(Field<?> field) {
        return (TextInputControl) field.lookup(".field-editor");
    }

    /** Types these one after the other, each in place of the one before. */
    private void type(Field<?> field, String... texts) {
        Stand.on(() -> {
            if (editor(field) == null) {
                ((WrittenField<?>) field).write();
            }
            for (var text : texts) {
                editor(field).setText(text);
            }
            return true;
        });
    }

    private static void key(Field<?> field, KeyCode code) {
        Stand.on(() -> {
            var editor = editor(field);
            editor.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            return true;
        });
    }

    private static <T> T text(java.util.concurrent.Callable<T> read) {
        return Stand.on(read);
    }

    private void undo() {
        Stand.on(() -> {
            stand.desk.rest();
            stand.desk.undo();
            return true;
        });
    }

    private Environment environment() {
        return Stand.on(() -> stand.desk.environment());
    }

    private Touchpoint consult() {
        return environment().touchpoint("consult");
    }

    private int steps() {
        return Stand.on(() -> stand.desk.editorProperty().get().past().size());
    }
}
