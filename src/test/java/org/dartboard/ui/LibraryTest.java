package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.dartboard.library.Draft;
import org.dartboard.library.Entry;
import org.dartboard.library.Query;
import org.dartboard.model.Environment;
import org.dartboard.text.Messages;
import org.dartboard.ui.canvas.MapView;
import org.dartboard.ui.library.Keepable;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What people keep they find again and use elsewhere, with the keyboard alone or by dragging it onto the map. */
@ExtendWith(ApplicationExtension.class)
class LibraryTest {

    @TempDir
    static Path folder;

    private Program program;

    @Start
    void start(Stage unused) throws IOException {
        program = new Program(Program.HOSPITAL, null, Files.createTempDirectory(folder, "library"), Messages.strict());
        program.toCorner();
    }

    private Environment environment() {
        var environment = program.desk().environment();
        assertNotNull(environment);
        return environment;
    }

    private int steps() {
        return program.desk().editorProperty().get().past().size();
    }

    private Node node(String selector) {
        return node(program.window, selector);
    }

    private static Node node(MainWindow window, String selector) {
        Program.until(() -> window.scene().lookup(selector) != null);
        return window.scene().lookup(selector);
    }

    private void press(KeyCode code) {
        press(code, false);
    }

    private void press(KeyCode code, boolean shortcut) {
        program.run(() -> program.window
                .scene()
                .getFocusOwner()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false)));
    }

    private void type(String words) {
        program.run(() -> assertInstanceOf(
                        TextInputControl.class, program.window.scene().getFocusOwner())
                .setText(words));
    }

    private void perform(String action) {
        program.run(() -> program.window.actions().of(action).perform());
    }

    /** What the library holds, by the library itself. */
    private List<Entry> kept() {
        program.settle();
        var found = new AtomicReference<List<Entry>>();
        WaitForAsyncUtils.waitForAsyncFx(
                30_000,
                () -> program.workbench
                        .shelf()
                        .ask(
                                program.workbench.shelf().line(),
                                (library, _) -> library.find(Query.ALL).entries(),
                                found::set,
                                why -> found.set(List.of())));
        Program.until(() -> found.get() != null);
        return found.get();
    }

    private static List<String> names(List<Entry> entries) {
        return entries.stream().map(e -> e.label().name()).toList();
    }

    private void keep(Selection selection, String name) {
        program.settle();
        program.run(() -> program.desk().selectionProperty().set(selection));
        perform("libraryKeep");
        type(name);
        press(KeyCode.ENTER);
        program.settle();
    }

    private static final Selection TWO = new Selection.Elements(new LinkedHashSet<>(List.of("letter", "consult")));

    @Test
    void aPatternIsKeptFoundAndPutOnTheMapByKeysAlone() {
        keep(TWO, "First visit");
        keep(Selection.of("diary"), "Diary");
        assertEquals(List.of("Diary", "First visit"), names(kept()));
        perform("drawer.library");
        Program.until(() -> program.window.scene().getFocusOwner() instanceof TextField);
        type("consultation");
        Program.until(() -> cards().getItems().size() == 1);
        press(KeyCode.DOWN);
        Program.until(() -> cards().isFocused());
        press(KeyCode.ENTER);
        Program.until(() -> steps() == 1);
        var ids = assertInstanceOf(
                        Selection.Elements.class,
                        program.desk().selectionProperty().get())
                .ids();
        assertEquals(
                Set.of("Invitation letter", "Consultation"),
                ids.stream().map(id -> environment().element(id).name()).collect(Collectors.toSet()));
        assertTrue(environment().links().stream().anyMatch(l -> ids.contains(l.from()) && ids.contains(l.to())));
        var before = environment().elements().size();
        program.run(() -> program.desk().undo());
        assertEquals(before - 2, environment().elements().size());

        // Away with it, and back
        press(KeyCode.DELETE);
        assertEquals(List.of("Diary"), names(kept()));
        press(KeyCode.Z, true);
        assertEquals(2, kept().size());
        press(KeyCode.F2);
        type("Seen once");
        press(KeyCode.ENTER);
        assertEquals(List.of("Diary", "Seen once"), names(kept()));
        isGivenAwayAndTakenIn();
    }

    private void isGivenAwayAndTakenIn() {
        var file = folder.resolve("ours.dartlib");
        program.dialogs.toSave = folder.resolve("ours");
        perform("libraryExport");
        program.settle();
        assertEquals(List.of("Library.dartlib"), program.dialogs.asked);
        program.run(() -> cards().requestFocus());
        press(KeyCode.DELETE);
        assertEquals(List.of("Diary"), names(kept()));
        drop(file);
        assertEquals("1 card came into the library. 1 was there already.", told());
        assertEquals(List.of("Diary", "Seen once"), names(kept()));
        drop(Program.HOSPITAL.resolveSibling("gone.dartlib"));
        assertTrue(told().contains("gone.dartlib"), told());
    }

    private void drop(Path file) {
        program.run(() -> program.window.pages().drop(List.of(file.toFile())));
    }

    private ListView<?> cards() {
        return (ListView<?>) node("#library-cards");
    }

    @Test
    void somebodyIsKeptOnceAndAddedToTheMapSheIsDroppedOn() {
        program.settle();
        perform("drawer.library");
        program.run(((Button) node("#library-empty-keep"))::fire);
        assertEquals(
                "shelf.keep.nothing",
                program.desk().noticeProperty().get().phrase().key());
        mouse(node("#person-alma"), MouseEvent.MOUSE_PRESSED, node("#person-alma"));
        mouse(node("#person-alma"), MouseEvent.MOUSE_DRAGGED, node("#library"));
        mouse(node("#person-alma"), MouseEvent.MOUSE_RELEASED, node("#library"));
        press(KeyCode.ENTER);
        program.settle();
        program.run(() -> program.desk().selectionProperty().set(new Selection.Person("alma")));
        perform("libraryKeep");
        Program.until(() -> node("#keep-known").isVisible());
        press(KeyCode.ENTER);
        program.settle();
        assertEquals(List.of("Alma"), names(kept()));
        Program.until(() ->
                !program.window.scene().getRoot().lookupAll(".library-card").isEmpty()
                        && ((Label) node("#library .library-card .db-strong"))
                                .getText()
                                .equals("Alma"));
        var card = node("#library .library-card");
        var map = node("#map");
        mouse(card, MouseEvent.MOUSE_PRESSED, card);
        mouse(card, MouseEvent.MOUSE_DRAGGED, map);
        mouse(card, MouseEvent.MOUSE_RELEASED, map);
        Program.until(() -> environment().personas().size() == 3);
        assertEquals(1, steps());
        var added = environment().personas().getLast();
        assertEquals(environment().persona("alma").needs(), added.needs());
        assertEquals(environment().persona("alma").goals(), added.goals());
        assertTrue(program.results().chosen().contains(added.id()));
    }

    @Test
    void foldersAndTagsGetOtherNamesAndGoAndTheBinIsEmptiedCardByCard() {
        // Less wide, there is no room for places
        program.run(() -> program.window.stage().setWidth(1280));
        program.run(() -> program.workbench
                .shelf()
                .change(
                        (library, _) -> List.of(
                                library.add(part("letter", "Wards/East", "old")),
                                library.add(part("consult", "Wards", "old", "calm"))),
                        _ -> {},
                        why -> {}));
        perform("drawer.library");
        Program.until(() -> !cards().getItems().isEmpty());
        var places = (TreeView<?>) node("#library-places");
        assertEquals(List.of("Everything", "Wards", "East", "calm", "old", "Bin"), places());
        program.run(() -> places.getSelectionModel().select(2));
        program.run(places::requestFocus);
        press(KeyCode.F2);
        type("North");
        press(KeyCode.ENTER);
        assertEquals("“East” is called “North” now.", said());
        assertEquals(List.of("Everything", "Wards", "North", "calm", "old", "Bin"), places());
        assertEquals(2, places.getSelectionModel().getSelectedIndex(), "one looks where one was");
        press(KeyCode.DELETE);
        assertEquals(List.of("Everything", "Wards", "calm", "old", "Bin"), places());
        program.run(((Button) node("#library-undo"))::fire);
        assertEquals(List.of("Everything", "Wards", "North", "calm", "old", "Bin"), places());
        program.run(() -> places.getSelectionModel().select(4));
        program.run(places::requestFocus);
        press(KeyCode.F2);
        type("old");
        press(KeyCode.ESCAPE);
        press(KeyCode.F2);
        type("old");
        press(KeyCode.ENTER);
        assertEquals("One card with “calm” has the tag “old” now.", said());
        press(KeyCode.DELETE);
        assertEquals(List.of("Everything", "Wards", "North", "Bin"), places());
        assertEquals(2, kept().size(), "cards stay");

        // One in the bin goes for good, if that is meant; the other comes back
        program.run(cards()::requestFocus);
        press(KeyCode.A, true);
        press(KeyCode.DELETE);
        assertEquals(List.of(), kept());
        program.run(() -> places.getSelectionModel().selectLast());
        Program.until(() -> !cards().getItems().isEmpty());
        program.run(cards()::requestFocus);
        press(KeyCode.HOME);
        program.dialogs.confirm = false;
        press(KeyCode.DELETE);
        program.dialogs.confirm = true;
        press(KeyCode.DELETE);
        assertEquals("One card was deleted for good.", said());
        assertEquals(2, program.dialogs.asked.size());
        assertTrue(program.dialogs.asked.getLast().contains("“Consultation”"), program.dialogs.asked.getLast());
        program.run(((Button) node("#library-restore"))::fire);
        assertEquals(List.of("Invitation letter"), names(kept()));
    }

    private Draft part(String element, String folder, String... tags) {
        var part = Keepable.pattern(environment(), List.of(element));
        return Draft.of(new org.dartboard.library.Label(part.name(), "", folder, List.of(tags)), part.content());
    }

    /** The names of the places, from the first to the last. */
    private List<String> places() {
        program.settle();
        return program.window.scene().getRoot().lookupAll(".library-place").stream()
                .map(TreeCell.class::cast)
                .filter(cell -> !cell.isEmpty() && !cell.isDisabled() && cell.isVisible())
                .sorted(Comparator.comparingInt(TreeCell::getIndex))
                .map(cell -> ((Label) cell.lookup(".label")).getText())
                .toList();
    }

    private String said() {
        program.settle();
        return ((Label) node("#library-told .label")).getText();
    }

    @Test
    void elementsAreCarriedOutOfTheMapAndKeptAndStayWhereTheyAre() {
        program.settle();
        perform("drawer.library");
        program.run(() -> program.desk().selectionProperty().set(TWO));
        var editor = program.desk().editorProperty().get();
        var start = seen("letter");
        var library = centre(node("#library"));
        var frame = node("#library-drop");

        // Onto it, back on the map, and given up
        carry(start, library);
        assertTrue(frame.isVisible());
        assertEquals("Keep 2 elements", ((Label) frame.lookup(".label")).getText());
        assertEquals(start, seen("letter"));
        assertFalse(isLifted(), "it lies on the map again");
        mouse(map(), MouseEvent.MOUSE_DRAGGED, start.add(40, 30));
        assertFalse(frame.isVisible());
        assertTrue(isLifted(), "it goes on being moved");
        mouse(map(), MouseEvent.MOUSE_DRAGGED, library);
        press(KeyCode.ESCAPE);
        assertFalse(frame.isVisible());
        mouse(map(), MouseEvent.MOUSE_DRAGGED, library);
        mouse(map(), MouseEvent.MOUSE_RELEASED, library);
        assertNull(program.window.scene().lookup("#keep-sheet"), "nothing is asked");

        carry(start, library);
        mouse(map(), MouseEvent.MOUSE_RELEASED, library);
        assertFalse(frame.isVisible());
        assertTrue(node("#keep-sheet").getParent().isVisible(), "the name is asked");
        type("First visit");
        press(KeyCode.ENTER);
        assertEquals(List.of("First visit"), names(kept()));
        assertSame(editor, program.desk().editorProperty().get(), "no step, nothing to take back");
        assertEquals(start, seen("letter"));

        // One that is not selected is carried alone
        carry(seen("diary"), library);
        assertEquals("Keep this element", ((Label) frame.lookup(".label")).getText());
        mouse(map(), MouseEvent.MOUSE_RELEASED, library);
        press(KeyCode.ENTER);
        assertEquals(List.of("Diary", "First visit"), names(kept()));
        assertSame(editor, program.desk().editorProperty().get());
    }

    private void carry(Point2D from, Point2D to) {
        mouse(map(), MouseEvent.MOUSE_PRESSED, from);
        mouse(map(), MouseEvent.MOUSE_DRAGGED, from.midpoint(to));
        mouse(map(), MouseEvent.MOUSE_DRAGGED, to);
    }

    private Node map() {
        return node("#map");
    }

    /** Where an element is in the window. */
    private Point2D seen(String element) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            var view = assertInstanceOf(MapView.class, program.window.scene().lookup(".map-view"));
            var box = view.boundsOf(element);
            assertNotNull(box);
            return view.localToScene(box.getCenterX(), box.getCenterY());
        });
    }

    private boolean isLifted() {
        return !((Group) node("#lift")).getChildren().isEmpty();
    }

    private static Point2D centre(Node node) {
        var bounds = node.localToScene(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private void mouse(Node on, EventType<MouseEvent> type, Node at) {
        mouse(on, type, centre(at));
    }

    private void mouse(Node on, EventType<MouseEvent> type, Point2D at) {
        program.run(() -> {
            double x = at.getX();
            double y = at.getY();
            on.fireEvent(new MouseEvent(
                    type,
                    x,
                    y,
                    x,
                    y,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    false,
                    false,
                    true,
                    new PickResult(on, x, y)));
        });
    }

    @Test
    void aTemplateBeginsAMapInAWindowOfItsOwnAndAllWindowsShowTheSame() {
        program.settle();
        perform("drawer.library");
        perform("libraryTemplate");
        press(KeyCode.ENTER);
        assertEquals(List.of("Riverside Hospital"), names(kept()));
        Program.until(() -> cards().getItems().size() == 1);
        program.run(() -> cards().requestFocus());
        press(KeyCode.HOME);
        press(KeyCode.ENTER);
        Program.until(() -> program.workbench.windows().size() == 2
                && program.workbench.windows().getLast().desk().environment() != null);
        var other = program.workbench.windows().getLast();
        assertEquals(environment().elements(), other.desk().environment().elements());
        assertFalse(other.desk().editorProperty().get().isSaved());
        assertEquals(Mode.MAP, other.desk().modeProperty().get());
        assertEquals(1, ((ListView<?>) node(other, "#library-cards")).getItems().size());
        isOnTheStartPage();
        program.run(program.window.stage()::toFront);
        program.run(() -> cards().requestFocus());
        press(KeyCode.DELETE);
        Program.until(() -> other.scene().lookup("#library-cards") == null);
        program.run(() -> other.documents().leave(() -> {}));
        program.run(other.stage()::hide);
    }

    private String told() {
        program.settle();
        var said = program.desk().noticeProperty().get();
        var words = program.workbench.kit().say(said.phrase());
        assertEquals(words, ((Label) node("#library-told .label")).getText());
        return words;
    }

    private void isOnTheStartPage() {
        var third = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> program.workbench.open(null));
        program.run(((Button) node(third, "#start-templates .start-card"))::fire);
        Program.until(() -> third.desk().environment() != null);
        assertEquals(environment().elements(), third.desk().environment().elements());
        program.run(third.stage()::hide);
    }
}
