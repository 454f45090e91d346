package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.dartboard.library.Entry;
import org.dartboard.library.Query;
import org.dartboard.model.Environment;
import org.dartboard.text.Messages;
import org.dartboard.ui.state.Selection;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What tests of the library do again and again, in a window with the hospital. */
abstract class LibraryWindow {

    @TempDir
    static Path folder;

    Program program;

    void begin() throws IOException {
        program = new Program(Program.HOSPITAL, null, Files.createTempDirectory(folder, "library"), Messages.strict());
        program.toCorner();
    }

    Environment environment() {
        var environment = program.desk().environment();
        assertNotNull(environment);
        return environment;
    }

    int steps() {
        return program.desk().editorProperty().get().past().size();
    }

    Node node(String selector) {
        return node(program.window, selector);
    }

    static Node node(MainWindow window, String selector) {
        Program.until(() -> window.scene().lookup(selector) != null);
        return window.scene().lookup(selector);
    }

    void press(KeyCode code) {
        press(code, false);
    }

    void press(KeyCode code, boolean shortcut) {
        program.run(() -> program.window
                .scene()
                .getFocusOwner()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false)));
    }

    void type(String words) {
        program.run(() -> assertInstanceOf(
                        TextInputControl.class, program.window.scene().getFocusOwner())
                .setText(words));
    }

    void perform(String action) {
        program.run(() -> program.window.actions().of(action).perform());
    }

    /** What the library holds, by the library itself. */
    List<Entry> kept() {
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

    static List<String> names(List<Entry> entries) {
        return entries.stream().map(e -> e.label().name()).toList();
    }

    static final Selection TWO = new Selection.Elements(new LinkedHashSet<>(List.of("letter", "consult")));

    ListView<?> cards() {
        return (ListView<?>) node("#library-cards");
    }

    Node map() {
        return node("#map");
    }

    String said() {
        program.settle();
        return ((Label) node("#library-told .label")).getText();
    }

    static Point2D centre(Node node) {
        var bounds = node.localToScene(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    void mouse(Node on, EventType<MouseEvent> type, Node at) {
        mouse(on, type, centre(at));
    }

    void mouse(Node on, EventType<MouseEvent> type, Point2D at) {
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
}
