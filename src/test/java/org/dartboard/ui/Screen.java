package org.dartboard.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/** What can be seen and pressed, in the window and in what stands above it. */
final class Screen {

    private final Program program;

    Screen(Program program) {
        this.program = program;
    }

    /** Does something on the window's thread, and waits until it is shown. */
    void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            action.run();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, question);
    }

    /** The scenes, what is uppermost first. */
    private static List<Scene> scenes() {
        var windows = new ArrayList<>(
                Window.getWindows().stream().filter(Window::isShowing).toList());
        return windows.reversed().stream().map(Window::getScene).toList();
    }

    /** All nodes for which a selector stands. */
    List<Node> all(String selector) {
        return ask(() ->
                scenes().stream().flatMap(s -> within(s.getRoot(), selector)).toList());
    }

    /** Also into what scrolls, which a lookup of JavaFX leaves out until it was shown. */
    private static Stream<Node> within(Parent root, String selector) {
        root.applyCss();
        root.layout();
        var found = new ArrayList<>(root.lookupAll(selector));
        if (found.isEmpty()) {
            root.lookupAll(".scroll-pane").stream()
                    .map(ScrollPane.class::cast)
                    .map(ScrollPane::getContent)
                    .filter(Objects::nonNull)
                    .forEach(c -> found.addAll(c.lookupAll(selector)));
        }
        return found.stream();
    }

    /** The first of them. */
    Node find(String selector) {
        return all(selector).stream().findFirst().orElseThrow(() -> new AssertionError("nothing is " + selector));
    }

    /** Whether one is there and visible with all around it. */
    boolean isSeen(String selector) {
        return all(selector).stream().anyMatch(Screen::isSeen);
    }

    private static boolean isSeen(Node node) {
        return ask(() -> {
            @Nullable Node at = node;
            while (at != null) {
                if (!at.isVisible()) {
                    return false;
                }
                at = at.getParent();
            }
            return true;
        });
    }

    /** Its text. */
    String text(String selector) {
        return ((Labeled) find(selector)).getText();
    }

    /** The texts of all of them. */
    List<String> texts(String selector) {
        return all(selector).stream().map(n -> ((Labeled) n).getText()).toList();
    }

    /** All texts below one of them. */
    List<String> textsIn(String selector) {
        return all(selector).stream()
                .flatMap(Screen::labels)
                .map(Labeled::getText)
                .toList();
    }

    /** All texts below one of them that are seen. */
    List<String> seenTexts(String selector) {
        return all(selector).stream()
                .flatMap(Screen::labels)
                .filter(Screen::isSeen)
                .map(Labeled::getText)
                .toList();
    }

    private static Stream<Labeled> labels(Node node) {
        var here = node instanceof Labeled labeled ? Stream.of(labeled) : Stream.<Labeled>empty();
        return node instanceof Parent parent
                ? Stream.concat(here, parent.getChildrenUnmodifiable().stream().flatMap(Screen::labels))
                : here;
    }

    /** Presses a button. */
    void fire(String selector) {
        var button = (ButtonBase) find(selector);
        run(button::fire);
        program.settle();
    }

    /** Clicks once. */
    void click(String selector) {
        var node = find(selector);
        run(() -> Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_CLICKED,
                        5,
                        5,
                        5,
                        5,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null)));
    }

    /** Gives something the focus. */
    void focus(String selector) {
        var node = find(selector);
        run(node::requestFocus);
    }

    private static Scene uppermost() {
        return scenes().stream()
                .filter(s -> s.getWindow() instanceof PopupWindow && s.getFocusOwner() != null)
                .findFirst()
                .orElseGet(() -> scenes().getLast());
    }

    /** Presses and releases a key; as on a screen, what stands above the window gets it by way of the window. */
    void key(KeyCode code) {
        run(() -> {
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                var scene = program.window.scene();
                var owner = scene.getFocusOwner();
                Event.fireEvent(
                        owner == null ? scene : owner, new KeyEvent(type, "", "", code, false, false, false, false));
            }
        });
    }

    /** Goes on with Tab until the focus is there. */
    void tabTo(String selector) {
        for (int i = 0; i < 150; i++) {
            var owner = ask(() -> uppermost().getFocusOwner());
            if (owner != null && all(selector).contains(owner)) {
                return;
            }
            key(KeyCode.TAB);
        }
        throw new AssertionError("Tab does not lead to " + selector);
    }
}
