package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.dartboard.library.Draft;
import org.dartboard.ui.canvas.MapView;
import org.dartboard.ui.library.Keepable;
import org.dartboard.ui.program.Keeping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Elements are carried into the library, its folders and tags are tidied, and its bin is emptied card by card. */
@ExtendWith(ApplicationExtension.class)
class LibraryTidyTest extends LibraryWindow {

    @Start
    void start(Stage unused) throws IOException {
        begin();
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

    @Test
    void anOpenLibraryIsEmptyWhenItIsDeleted() throws Exception {
        perform("drawer.library");
        program.run(() ->
                program.workbench.shelf().change((library, _) -> library.add(part("letter", "")), _ -> {}, why -> {}));
        Program.until(() -> node("#library .library-card").isVisible());
        program.workbench.household().delete(Keeping.Part.LIBRARY);
        Program.until(() -> program.window.scene().lookup("#library-empty-keep") != null);
        program.run(() ->
                program.workbench.shelf().change((library, _) -> library.add(part("diary", "")), _ -> {}, why -> {}));
        Program.until(() -> node("#library .library-card").isVisible());
        program.workbench.household().deleteLibrary();
        Program.until(() -> program.window.scene().lookup("#library-empty-keep") != null);
    }

    private Draft part(String element, String folder, String... tags) {
        var part = Keepable.pattern(environment(), List.of(element));
        return Draft.of(new org.dartboard.library.Label(part.name(), "", folder, List.of(tags)), part.content());
    }

    /** The names of the places, from the first to the last. */
    private List<String> places() {
        program.settle();
        return program.window.scene().getRoot().lookupAll(".library-place").stream()
                .map(node -> (TreeCell<?>) node)
                .filter(cell -> !cell.isEmpty() && !cell.isDisabled() && cell.isVisible())
                .sorted(Comparator.comparingInt(TreeCell::getIndex))
                .map(cell -> ((Label) cell.lookup(".label")).getText())
                .toList();
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
}
