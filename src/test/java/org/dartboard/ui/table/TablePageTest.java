package org.dartboard.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.dartboard.model.Day;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Hours;
import org.dartboard.model.Identified;
import org.dartboard.model.Link;
import org.dartboard.model.Touchpoint;
import org.dartboard.model.Window;
import org.dartboard.ui.Stand;
import org.dartboard.ui.state.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Everything of one kind in rows, typed and pasted into. */
@ExtendWith(ApplicationExtension.class)
class TablePageTest {

    private static final Path HOSPITAL = Path.of("samples/hospital.dartboard");

    private Stand stand;
    private final ObjectProperty<Map<String, List<String>>> columns = new SimpleObjectProperty<>(Map.of());
    private TablePage page;

    @Start
    void start(Stage stage) {
        stand = new Stand(stage, 1000, 420, (desk, kit) -> new TablePage(desk, kit, columns));
        page = (TablePage) stand.view;
    }

    @BeforeEach
    void open() {
        stand.open(Stand.read(HOSPITAL));
    }

    @Test
    void aBlockFromASpreadsheetIsOneStepAndMakesTheRowsThatAreMissing() {
        var before = environment();
        int rows = page.rows().ids(before).size();
        var block = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            block.append("Stop ").append(i + 1).append("\tPhone\t");
            block.append(i == 19 ? "" : "Stop " + (i + 2)).append("\tgetting help\t");
            block.append(i % 2 == 0 ? "1 h 30" : "20").append("\tboth sides\r\n");
        }
        select(rows - 5, 0);
        Stand.on(() -> {
            page.writing().paste(block.toString());
            return true;
        });
        var after = environment();
        var ids = page.rows().ids(after);
        assertEquals(rows + 15, ids.size());
        for (int i = 0; i < 20; i++) {
            var stop = Objects.requireNonNull(after.touchpoint(ids.get(rows - 5 + i)));
            assertEquals("Stop " + (i + 1), stop.name());
            assertEquals(Touchpoint.Phase.SUPPORT, stop.phase());
            assertEquals(i % 2 == 0 ? 90 : 20, stop.durationMinutes());
            assertEquals(Touchpoint.Direction.TWO_WAY, stop.direction());
            assertEquals(List.of("phone"), ends(after, Link.Type.REACHED_THROUGH, stop.id()));
            assertEquals(
                    i == 19 ? List.of() : List.of(ids.get(rows - 4 + i)), ends(after, Link.Type.LEADS_TO, stop.id()));
            assertNotNull(after.layout().get(stop.id()));
        }
        Stand.on(() -> {
            stand.desk.undo();
            return true;
        });
        assertEquals(before, environment());
        stand.healthy();
    }

    @Test
    void whatNobodyCanReadIsToldAndNothingIsHalfDone() {
        var before = environment();
        select(0, 0);
        Stand.on(() -> {
            page.writing().paste("Hello\tCarrier pigeon\nWorld\tPost\tNowhere\tsoon\t20");
            return true;
        });
        assertEquals(before, environment());
        var told = stand.texts();
        assertTrue(
                told.contains("Row 1, Reached through: there is no channel called “Carrier pigeon”."), told.toString());
        assertTrue(told.stream().anyMatch(t -> t.startsWith("Row 2, Part of: “soon” is none of finding out")));
        fire("#table-paste-rest");
        var ids = page.rows().ids(environment());
        var second = Objects.requireNonNull(environment().touchpoint(ids.get(1)));
        assertEquals("World", second.name());
        assertEquals(20, second.durationMinutes());
        assertEquals(List.of("post"), ends(environment(), Link.Type.REACHED_THROUGH, second.id()));
        Stand.on(() -> {
            stand.desk.undo();
            return true;
        });
        assertEquals(before, environment());
    }

    @Test
    void whatIsCopiedComesBackAsItWas() {
        assertEquals(
                List.of(List.of("a", "", "-x"), List.of("two\nlines", "say \"hi\"", "=1")),
                Clip.read(Clip.write(List.of(List.of("a", "", "-x"), List.of("two\nlines", "say \"hi\"", "=1")))));
        assertEquals("'=SUM(A1)\t'@x\n", Clip.write(List.of(List.of("=SUM(A1)", "@x"))));
        for (var kind : Rows.values()) {
            Stand.on(() -> {
                page.show(kind);
                Columns.of(kind).forEach(c -> page.show(c, true));
                page.table().getSelectionModel().selectAll();
                page.writing().paste(page.copied());
                return true;
            });
            assertFalse(page.lookup("#table-told").isVisible(), stand.texts().toString());
        }
        assertEquals(Stand.read(HOSPITAL).elements(), environment().elements());
        assertEquals(
                Set.copyOf(Stand.read(HOSPITAL).links()),
                Set.copyOf(environment().links()));
        assertEquals(Stand.read(HOSPITAL).personas(), environment().personas());
    }

    @Test
    void typingChangesAllSelectedRowsAndSortingNothing() {
        var order = environment().elements().stream().map(Identified::id).toList();
        int place = place("durationMinutes");
        select(0, place);
        Stand.on(() -> {
            page.table().getSelectionModel().select(2, page.table().getVisibleLeafColumn(place));
            page.table().requestFocus();
            return true;
        });
        type("45");
        press(KeyCode.ENTER);
        stand.settle();
        var ids = page.rows().ids(environment());
        assertEquals(
                45, Objects.requireNonNull(environment().touchpoint(ids.get(0))).durationMinutes());
        assertEquals(
                45, Objects.requireNonNull(environment().touchpoint(ids.get(2))).durationMinutes());

        // What was typed and is let go of leaves nothing
        type("99");
        press(KeyCode.ESCAPE);
        stand.settle();
        assertEquals(
                1,
                Objects.requireNonNull(stand.desk.editorProperty().get()).past().size());

        Stand.on(() -> {
            page.table().getFocusModel().focus(0, page.table().getVisibleLeafColumn(0));
            page.sort(TableColumn.SortType.DESCENDING);
            return true;
        });
        var names = new ArrayList<String>();
        page.table().getItems().forEach(id -> names.add(name(id)));
        var sorted = new ArrayList<>(names);
        sorted.sort(String.CASE_INSENSITIVE_ORDER.reversed());
        assertEquals(sorted, names);
        Stand.on(() -> {
            page.filter("phone portal");
            return true;
        });
        assertTrue(page.table().getItems().size() < ids.size());
        assertEquals(
                order, environment().elements().stream().map(Identified::id).toList());
    }

    @Test
    void hoursAreWrittenAsPeopleWriteThem() {
        var column = new HoursColumn();
        Stand.on(() -> {
            page.show(column, true);
            return true;
        });
        var row = page.rows().ids(environment()).getFirst();
        paste(column, "mon-fri 9-17:30; Sat, sunday 10:00–12:00");
        assertEquals(
                Hours.of(List.of(
                        new Window(List.of(Day.MON, Day.TUE, Day.WED, Day.THU, Day.FRI), 540, 1050),
                        new Window(List.of(Day.SAT, Day.SUN), 600, 720))),
                Objects.requireNonNull(environment().touchpoint(row)).hours());
        paste(column, "never");
        assertEquals(
                Hours.of(List.of()),
                Objects.requireNonNull(environment().touchpoint(row)).hours());
        var before = environment();
        paste(column, "Monday 17:00–9:00");
        assertEquals(before, environment());
        assertTrue(Objects.requireNonNull(columns.get().get("TOUCHPOINTS")).contains("hours"), "what is shown is kept");
        assertTrue(stand.texts().stream().anyMatch(t -> t.contains("are no hours, such as Monday–Friday")));
    }

    private void paste(Column column, String cell) {
        select(0, place(column.id()));
        Stand.on(() -> {
            page.writing().paste(cell);
            return true;
        });
    }

    @Test
    void whatMayStandThereIsOfferedWhileSomebodyTypes() {
        var first = page.rows().ids(environment()).getFirst();
        select(0, place("phase"));
        type("getting h");
        press(KeyCode.ENTER);
        stand.settle();
        assertEquals(
                Touchpoint.Phase.SUPPORT,
                Objects.requireNonNull(environment().touchpoint(first)).phase());
        select(0, place("reachedThrough.to"));
        press(KeyCode.F2);
        press(KeyCode.END);
        type(", pho");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        stand.settle();
        assertEquals(List.of("post", "phone"), ends(environment(), Link.Type.REACHED_THROUGH, first));

        // What does not exist is told, and can be typed again
        select(0, place("leadsTo.to"));
        type("Nowhere");
        press(KeyCode.ENTER);
        stand.settle();
        assertTrue(stand.texts().contains("There is no touchpoint called “Nowhere”."));
        press(KeyCode.ESCAPE);
        stand.settle();
        assertEquals(List.of("consult"), ends(environment(), Link.Type.LEADS_TO, first));
        stand.healthy();
    }

    @Test
    void whatIsSelectedIsSelectedOnTheMapAndBack() {
        select(1, 0);
        var ids = page.rows().ids(environment());
        assertEquals(Selection.of(ids.get(1)), stand.desk.selectionProperty().get());
        Stand.on(() -> {
            stand.desk.selectionProperty().set(new Selection.Elements(Set.of(ids.get(0), ids.get(3))));
            return true;
        });
        assertEquals(
                List.of(0, 3),
                page.table().getSelectionModel().getSelectedIndices().stream()
                        .sorted()
                        .toList());
        Stand.on(() -> {
            page.delete();
            return true;
        });
        assertNull(environment().element(ids.get(0)));
        assertNull(environment().element(ids.get(3)));
    }

    private TableView<String> table() {
        return page.table();
    }

    private int place(String column) {
        var columns = table().getVisibleLeafColumns();
        for (int i = 0; i < columns.size(); i++) {
            if (((Column) columns.get(i).getUserData()).id().equals(column)) {
                return i;
            }
        }
        throw new AssertionError(column);
    }

    /** Letter by letter, each to whatever has the focus by then. */
    private void type(String text) {
        text.chars().forEach(letter -> {
            Stand.on(() -> {
                var typed = Character.toString(letter);
                Event.fireEvent(
                        stand.scene.getFocusOwner(),
                        new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
                return true;
            });
            WaitForAsyncUtils.waitForFxEvents();
            // The first letter opens the cell; the next ones are typed into it
            await(() -> stand.scene.getFocusOwner() instanceof TextInputControl);
        });
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Stand.on(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come to that", e);
        }
    }

    private void press(KeyCode code) {
        Stand.on(() -> {
            for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(
                        stand.scene.getFocusOwner(), new KeyEvent(kind, "", "", code, false, false, false, false));
            }
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void select(int row, int column) {
        Stand.on(() -> {
            table().getSelectionModel().clearAndSelect(row, table().getVisibleLeafColumn(column));
            table().requestFocus();
            return true;
        });
    }

    private void fire(String id) {
        Stand.on(() -> {
            ((ButtonBase) page.lookup(id)).fire();
            return true;
        });
    }

    private Environment environment() {
        return Objects.requireNonNull(Stand.on(() -> stand.desk.environment()));
    }

    private String name(String id) {
        Element element = Objects.requireNonNull(environment().element(id));
        return element.name();
    }

    private static List<String> ends(Environment environment, Link.Type type, String from) {
        return environment
                .all(type)
                .filter(l -> l.from().equals(from))
                .map(Link::to)
                .toList();
    }
}
