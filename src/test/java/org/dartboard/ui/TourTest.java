package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.ToggleSwitch;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dartboard.edit.SetEnvironment;
import org.dartboard.edit.SwitchControls;
import org.dartboard.model.Control;
import org.dartboard.model.Environment;
import org.dartboard.ui.state.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The tour from its offer to a map of one's own, by doing what it asks for. */
@ExtendWith(ApplicationExtension.class)
class TourTest {

    private Program program;
    private Screen screen;

    @Start
    void start(Stage unused) {
        program = new Program(null);
        screen = new Screen(program);
    }

    private void offered() {
        program.run(() -> {
            program.settings.tourOfferedProperty().set(true);
            program.window.touring().offer();
        });
        assertTrue(screen.isSeen("#tour-begin"));
    }

    private void key(KeyCode code, boolean alt) {
        program.run(() -> {
            var owner = program.window.scene().getFocusOwner();
            owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
        });
    }

    private void isAt(String title) {
        Program.until(() -> screen.isSeen("#tour") && screen.text("#tour-title").equals(title));
        program.settle();
    }

    @Test
    void itGoesOnWhenSomebodyDoesWhatItAsksFor() throws Exception {
        var before = Files.readAllBytes(Program.HOSPITAL);
        offered();
        screen.fire("#tour-begin");
        isAt("One hospital, as a map");
        assertFalse(program.settings.tourOfferedProperty().get());
        assertFalse(screen.isSeen("#tour-offer"));
        program.run(() -> program.desk().selectionProperty().set(Selection.of("letter")));
        isAt("Let people walk");
        program.run(() -> program.desk().playback().go(Integer.MAX_VALUE));
        isAt("Ask why");
        Program.until(() -> "why".equals(program.window.scene().getFocusOwner().getId()));
        program.run(() -> ((Button) program.window.scene().getFocusOwner()).fire());
        Program.until(() -> Window.getWindows().size() > 1);
        assertEquals("Ask why", screen.text("#tour-title"), "it is read first");
        program.run(() -> List.copyOf(Window.getWindows()).stream()
                .filter(w -> !w.equals(program.window.stage()))
                .forEach(Window::hide));
        isAt("Change something");
        var told = screen.text("#tour-text");
        Program.until(() -> program.window.scene().getFocusOwner() instanceof ToggleSwitch);
        program.run(() -> ((ToggleSwitch) program.window.scene().getFocusOwner()).setSelected(true));
        Program.until(() -> !told.equals(screen.text("#tour-text")));
        screen.fire("#tour-next");
        isAt("Make it yours");
        assertFalse(program.desk().editorProperty().get().isSaved());
        screen.fire("#tour-sketch");
        assertTrue(program.desk().editorProperty().get().isSaved(), "what was tried out is taken back");
        assertFalse(screen.isSeen("#tour"));
        Program.until(() -> program.workbench.windows().size() == 2);
        assertArrayEquals(before, Files.readAllBytes(Program.HOSPITAL));
    }

    @Test
    void keysGoOnAndBackAndLeave() {
        program.run(() -> program.window.actions().of("tour").perform());
        isAt("One hospital, as a map");
        key(KeyCode.PAGE_DOWN, true);
        isAt("Let people walk");
        key(KeyCode.PAGE_DOWN, true);
        isAt("Ask why");
        key(KeyCode.PAGE_UP, true);
        isAt("Let people walk");
        program.run(() -> program.window
                .touring()
                .card()
                .orElseThrow()
                .lookup("#tour-next")
                .requestFocus());
        key(KeyCode.ESCAPE, false);
        assertFalse(screen.isSeen("#tour"));
        program.run(() -> program.window.actions().of("tour").perform());
        isAt("One hospital, as a map");
    }

    @Test
    void whoeverDeclinesIsNotAskedAgain() {
        offered();
        screen.fire("#tour-decline");
        assertFalse(screen.isSeen("#tour-offer"));
        assertFalse(program.settings.tourOfferedProperty().get());
    }

    @Test
    void whoeverBeginsToWalkIsNotAskedAgainAndNothingIsCovered() {
        program.run(() -> program.window.documents().open(Program.HOSPITAL));
        program.results();
        Program.until(() -> screen.isSeen("#tab-moments"));
        offered();
        var offer = screen.find("#tour-offer");
        var map = screen.find(".map-view");
        assertTrue(
                offer.localToScene(offer.getLayoutBounds()).getMaxY()
                        <= map.localToScene(map.getLayoutBounds()).getMinY() + 1,
                "it stands above the map");
        program.run(() -> program.desk().playback().step());
        assertFalse(screen.isSeen("#tour-offer"));
        assertFalse(program.settings.tourOfferedProperty().get());
    }

    @Test
    void escapeLeavesAtOnceAndWhatSomebodyChangedThereStays() {
        program.run(() -> program.window.actions().of("tour").perform());
        isAt("One hospital, as a map");
        var before = program.desk().environment();
        program.run(() -> program.desk().selectionProperty().set(Selection.of("letter")));
        isAt("Let people walk");
        program.run(() -> program.desk().selectionProperty().set(Selection.of("consult")));
        program.run(() -> program.desk()
                .apply(new SwitchControls(
                        before.all(Control.class).map(Control::id).toList(), true, "Tried")));
        key(KeyCode.ESCAPE, false);
        assertFalse(screen.isSeen("#tour"), "although something is selected");
        assertEquals(before, program.desk().environment());
        program.run(() -> program.window.actions().of("tour").perform());
        isAt("One hospital, as a map");
        program.run(() -> program.desk().apply(new SetEnvironment<>(Environment.NAME, "My hospital")));
        key(KeyCode.ESCAPE, false);
        assertFalse(screen.isSeen("#tour"));
        assertEquals("My hospital", program.desk().environment().name());
    }
}
