package org.dartboard.ui.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.dartboard.edit.Decide;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Played;
import org.dartboard.model.RegisterEntry;
import org.dartboard.model.RegisterEntry.Verdict;
import org.dartboard.model.Wish;
import org.dartboard.register.Item;
import org.dartboard.ui.Stand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The board, by mouse and by keyboard; the list; the wishes. */
@ExtendWith(ApplicationExtension.class)
class RegisterPageTest {

    private static final Environment HOSPITAL = Stand.read(Path.of("samples/hospital.dartboard"));

    private Stand stand;

    @Start
    void start(Stage stage) {
        stand = new Stand(stage, 1100, 420, RegisterPage::new);
    }

    @BeforeEach
    void open() {
        var played = new Played(
                "alma",
                "table 3",
                List.of(),
                List.of(),
                List.of(new Wish("diary", "a bigger screen", Extras.NONE)),
                List.of(),
                Extras.NONE);
        stand.open(HOSPITAL.with(Environment.PLAYED, List.of(played)));
        laid();
    }

    @Test
    void keysMoveACardAndUndoTakesItBack() {
        focus(card(Verdict.OPEN));
        var item = focused().item();
        key(KeyCode.DOWN, false);
        assertFalse(focused().item().equals(item));
        key(KeyCode.UP, false);
        key(KeyCode.RIGHT, true);
        assertEquals(Verdict.ACCEPTED, entry(item).decision());
        assertEquals(item.key(), focused().item().key(), "the focus goes with it");
        assertEquals(Verdict.ACCEPTED, focused().item().state());
        key(KeyCode.DIGIT3, false);
        assertInstanceOf(TextField.class, find("#decide-due"));
        write("#decide-owner .text-field", "");
        press(find("#decide-due"), KeyCode.ENTER);
        assertTrue(stand.texts().contains("Nobody is named. Say who deals with it."));
        write("#decide-owner .text-field", "Ruth");
        write("#decide-due", "1999-12-31");
        press(find("#decide-due"), KeyCode.ENTER);
        assertEquals(Verdict.ASSIGNED, entry(item).decision());
        assertEquals("Ruth", entry(item).owner());
        assertTrue(stand.texts().contains("1999-12-31, overdue"));
        Stand.on(() -> {
            stand.desk.undo();
            stand.desk.undo();
            return true;
        });
        laid();
        assertEquals(List.of(), environment().register());
        assertEquals(0, cards(Verdict.ASSIGNED).size());
    }

    @Test
    void aCardIsDraggedToAnotherColumn() {
        var card = card(Verdict.OPEN);
        var item = card.item();
        drag(card, Verdict.FIXED, true);
        assertEquals(Verdict.FIXED, entry(item).decision());
        assertEquals(item.key(), card(Verdict.FIXED).item().key());
        assertTrue(stand.texts().contains("Said to be fixed, still found"));
        drag(card(Verdict.FIXED), Verdict.DISMISSED, true);
        assertEquals(Verdict.FIXED, entry(item).decision(), "first somebody has to say why");
        write("#decide-note", "Next year");
        press(find("#decide-note"), KeyCode.ENTER);
        assertEquals(Verdict.DISMISSED, entry(item).decision());
        assertEquals("Next year", entry(item).note());
        drag(card(Verdict.DISMISSED), Verdict.OPEN, false);
        assertEquals(Verdict.DISMISSED, entry(item).decision(), "Esc leaves it where it was");
    }

    @Test
    void severalAreMovedTogetherAsOneStep() {
        var two = cards(Verdict.OPEN).subList(0, 2);
        two.forEach(c -> click(c, true));
        focus(two.getFirst());
        key(KeyCode.DIGIT2, false);
        assertEquals(2, cards(Verdict.ACCEPTED).size());
        var editor = Objects.requireNonNull(stand.desk.editorProperty().get());
        assertEquals(1, editor.past().size());
    }

    @Test
    void filtersTheListAndTheWishes() {
        int serious = cards(Verdict.OPEN).size();
        fire("#register-serious");
        assertTrue(cards(Verdict.OPEN).size() > serious);
        fire("#register-serious");
        var some =
                cards(Verdict.OPEN).subList(0, 3).stream().map(ItemCard::item).toList();
        decide(some.get(0), Verdict.ASSIGNED, "Ruth", "in spring");
        decide(some.get(1), Verdict.ASSIGNED, "Tom", "2027-03-01");
        decide(some.get(2), Verdict.DISMISSED, "", "");
        fire("#register-shapes-1");
        @SuppressWarnings("unchecked")
        var table = (TableView<Item>) find("#register-table");
        assertEquals(serious - 1, table.getItems().size(), "what is dismissed is left out");
        assertTrue(stand.texts().contains("1 dismissed"));
        Stand.on(() -> {
            var due = table.getColumns().stream()
                    .filter(c -> "register-column-due".equals(c.getId()))
                    .findFirst()
                    .orElseThrow();
            table.getSortOrder().add(due);
            return true;
        });
        assertEquals(
                List.of("2027-03-01", "in spring", ""),
                table.getItems().stream().limit(3).map(Item::due).toList());
        fire("#done-toggle");
        assertEquals(serious, table.getItems().size());
        fire("#register-shapes-2");
        assertTrue(stand.texts().containsAll(List.of("“a bigger screen”", "Wished for Alma by table 3", "Diary")));
    }

    @Test
    void emptyPagesSayWhatToDo() {
        stand.open(Environment.EMPTY);
        laid();
        assertTrue(stand.texts().stream().anyMatch(t -> t.startsWith("Nobody lives here yet.")));
        Stand.on(() -> {
            stand.desk.veil().draw();
            return true;
        });
        laid();
        assertTrue(stand.texts().contains(stand.kit.text("predict.veiled")));
    }

    private void decide(Item item, Verdict verdict, String owner, String due) {
        Stand.on(() -> {
            stand.desk.apply(
                    new Decide(item.subjects(), verdict, owner, due, verdict == Verdict.DISMISSED ? "no" : ""));
            return true;
        });
        laid();
    }

    private Environment environment() {
        return Objects.requireNonNull(stand.desk.environment());
    }

    private RegisterEntry entry(Item item) {
        return environment().register().stream()
                .filter(e -> Decide.Subject.of(e).equals(item.subjects().getFirst()))
                .findFirst()
                .orElseThrow();
    }

    private void laid() {
        stand.settle();
        Stand.on(() -> {
            stand.view.applyCss();
            stand.view.layout();
            return true;
        });
    }

    private Node find(String selector) {
        return Stand.on(() -> {
            stand.view.applyCss();
            stand.view.layout();
            return Objects.requireNonNull(stand.scene.lookup(selector), selector);
        });
    }

    private List<ItemCard> cards(Verdict state) {
        var column = (BoardColumn) find("#register-column-" + state.name().toLowerCase(Locale.ROOT));
        return List.copyOf(column.cards());
    }

    private ItemCard card(Verdict state) {
        return cards(state).getFirst();
    }

    private void focus(Node node) {
        Stand.on(() -> {
            node.requestFocus();
            return true;
        });
    }

    private ItemCard focused() {
        return assertInstanceOf(ItemCard.class, Stand.on(() -> stand.scene.getFocusOwner()));
    }

    private void key(KeyCode code, boolean alt) {
        var at = focused();
        Stand.on(() -> {
            Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
            return true;
        });
        laid();
    }

    private void press(Node node, KeyCode code) {
        Stand.on(() -> {
            Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            return true;
        });
        laid();
    }

    private void write(String selector, String text) {
        var field = (TextField) find(selector);
        Stand.on(() -> {
            field.setText(text);
            return true;
        });
    }

    private void fire(String selector) {
        var node = find(selector);
        Stand.on(() -> {
            switch (node) {
                case ToggleButton button -> button.fire();
                case CheckBox box -> box.fire();
                case Button button -> button.fire();
                default -> throw new AssertionError(node);
            }
            return true;
        });
        laid();
    }

    private void click(Node node, boolean control) {
        mouse(node, MouseEvent.MOUSE_PRESSED, 5, 5, control);
        mouse(node, MouseEvent.MOUSE_RELEASED, 5, 5, control);
        mouse(node, MouseEvent.MOUSE_CLICKED, 5, 5, control);
    }

    private void drag(ItemCard card, Verdict to, boolean drop) {
        var column = find("#register-column-" + to.name().toLowerCase(Locale.ROOT));
        var target =
                card.sceneToLocal(column.localToScene(column.getLayoutBounds().getCenterX(), 60));
        mouse(card, MouseEvent.MOUSE_PRESSED, 5, 5, false);
        mouse(card, MouseEvent.MOUSE_DRAGGED, target.getX() / 2, target.getY(), false);
        mouse(card, MouseEvent.MOUSE_DRAGGED, target.getX(), target.getY(), false);
        assertTrue(Stand.on(() -> column.getPseudoClassStates().toString()).contains("over"));
        if (!drop) {
            key(KeyCode.ESCAPE, false);
        }
        mouse(card, MouseEvent.MOUSE_RELEASED, target.getX(), target.getY(), false);
        assertNull(Stand.on(() -> stand.scene.lookup(".register-ghost")));
        laid();
    }

    private static void mouse(Node node, EventType<MouseEvent> type, double x, double y, boolean control) {
        Stand.on(() -> {
            var at = node.localToScene(x, y);
            Event.fireEvent(
                    node,
                    new MouseEvent(
                            type,
                            at.getX(),
                            at.getY(),
                            at.getX(),
                            at.getY(),
                            MouseButton.PRIMARY,
                            1,
                            false,
                            control,
                            false,
                            false,
                            type != MouseEvent.MOUSE_RELEASED,
                            false,
                            false,
                            false,
                            false,
                            true,
                            null));
            return true;
        });
    }
}
