package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.dartboard.gap.GapRules;
import org.dartboard.manual.Manual;
import org.dartboard.manual.Written;
import org.dartboard.ui.measure.MeasureView;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** F1 opens the manual at what has the focus, and every part of the window has its place there. */
@ExtendWith(ApplicationExtension.class)
class HelpTest {

    private Program program;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
    }

    private ManualWindow manual() {
        return program.workbench.manual();
    }

    private String asked() {
        program.run(() -> program.window.actions().of("manual").perform());
        return manual().view().anchor();
    }

    private void focus(String selector) {
        program.run(() -> Objects.requireNonNull(program.window.scene().lookup(selector), selector)
                .requestFocus());
    }

    private void key(Node on, KeyCode code) {
        program.run(() -> on.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    @Test
    void everyPartOfTheWindowHasItsPlace() throws IOException {
        var manual = Manual.ofTheProgram();
        var lacking = new ArrayList<String>();
        // A new page, mode, overlay or measure without a place of its own fails here
        var pages = program.window.drawers().pages().stream().map(p -> HelpTopics.drawer(p.id()));
        var modes = Stream.of(Mode.values()).map(HelpTopics::mode);
        var overlays = Stream.of(Overlays.class, ProgramPages.class)
                .flatMap(c -> Stream.of(c.getDeclaredFields()))
                .map(f -> f.getType())
                .filter(t -> Node.class.isAssignableFrom(t) || t.getSimpleName().endsWith("Page"))
                .filter(t -> t.getPackageName().startsWith("org.dartboard"))
                .map(HelpTopics::overlay);
        var measures = Arrays.stream(MeasureView.class.getDeclaredClasses())
                .filter(Class::isEnum)
                .flatMap(e -> Stream.of(e.getEnumConstants()))
                .map(tab -> "measure." + tab.toString().toLowerCase(Locale.ROOT));
        Stream.of(pages, modes, overlays, measures)
                .flatMap(s -> s)
                .filter(topic -> !HelpTopics.PLACES.containsKey(topic))
                .forEach(lacking::add);
        HelpTopics.PLACES.values().stream()
                .filter(place -> manual.find(place).isEmpty())
                .forEach(lacking::add);
        GapRules.ALL.stream()
                .map(rule -> HelpTopics.place("gap." + rule.code()))
                .filter(place -> manual.find(place).isEmpty())
                .forEach(lacking::add);
        assertEquals("", String.join("\n", lacking));
        // And the keyboard map is that of the program
        Written.check("keys", Keyboard.map(program.window));
    }

    private void shortcut(KeyCode code) {
        program.run(() -> manual().scene()
                .getFocusOwner()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false)));
    }

    @Test
    void helpFollowsTheFocus() {
        program.settle();
        focus("#map");
        assertEquals("people", asked());
        program.run(() -> program.desk().playback().go(Integer.MAX_VALUE));
        focus("#why");
        assertTrue(asked().matches("g\\d\\d"), manual().view().anchor());
        // The sheet that stands over the window, whatever has the focus there
        program.run(() -> ((Button) program.window.scene().lookup("#why")).fire());
        program.run(() -> program.window.actions().of("manual").perform());
        assertTrue(manual().view().anchor().matches("g\\d\\d"), manual().view().anchor());
        program.run(() -> program.window.drawers().open("needs"));
        Program.until(() -> "the-board-of-needs".equals(HelpTopics.place(program.window)));
        program.run(() -> program.window.overlays().report().open());
        // What is open over a window keeps all keys but this one
        key(Objects.requireNonNull(program.window.scene().getFocusOwner()), KeyCode.F1);
        assertEquals("the-report", manual().view().anchor());
        key(Objects.requireNonNull(program.window.scene().getFocusOwner()), KeyCode.ESCAPE);
        program.run(() -> {
            program.desk().modeProperty().set(Mode.MAP);
            program.desk().selectionProperty().set(Selection.of("consult"));
        });
        focus("#outline");
        assertEquals(HelpTopics.PLACES.get("side.outline"), asked());
        search();
        program.run(() -> manual().open("people", program.window.stage()));
        program.run(() -> program.window.close());
        Program.until(() -> !manual().isShowing());
    }

    /** It is searched and read by keys. */
    private void search() {
        program.run(() -> manual().open("people", program.window.stage()));
        assertTrue(manual().isShowing());
        var field = (TextField) manual().scene().lookup("#manual-field");
        program.run(() -> field.setText("neutral par"));
        var lines = (ListView<?>) manual().scene().lookup("#manual-lines");
        assertFalse(lines.getItems().isEmpty());
        key(field, KeyCode.ENTER);
        var found = manual().view().anchor();
        assertFalse(found.equals("people"), found);
        assertEquals("manual-page", manual().scene().getFocusOwner().getId());
        program.run(() -> ((Button) manual().scene().lookup("#manual-back")).fire());
        assertEquals("people", manual().view().anchor());
        program.run(() -> ((Button) manual().scene().lookup("#manual-forward")).fire());
        assertEquals(found, manual().view().anchor());
        // What is read can be copied, keys and all
        shortcut(KeyCode.A);
        shortcut(KeyCode.C);
        var copied = WaitForAsyncUtils.waitForAsyncFx(
                30_000, () -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.startsWith("The method\n") && copied.contains("G14\nLeft alone"), copied);
        // First what is searched for goes, then the window
        key(manual().scene().getFocusOwner(), KeyCode.ESCAPE);
        assertEquals("", field.getText());
        assertTrue(manual().isShowing());
        key(manual().scene().getFocusOwner(), KeyCode.ESCAPE);
        assertFalse(manual().isShowing());
        assertTrue(program.settings.manualBoundsProperty().get().width() > 400);
    }
}
