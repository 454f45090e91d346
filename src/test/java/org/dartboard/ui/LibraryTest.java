package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What people keep they find again and use elsewhere, with the keyboard alone or by dragging it onto the map. */
@ExtendWith(ApplicationExtension.class)
class LibraryTest extends LibraryWindow {

    @Start
    void start(Stage unused) throws IOException {
        begin();
    }

    private void keep(Selection selection, String name) {
        program.settle();
        program.run(() -> program.desk().selectionProperty().set(selection));
        perform("libraryKeep");
        type(name);
        press(KeyCode.ENTER);
        program.settle();
    }

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
