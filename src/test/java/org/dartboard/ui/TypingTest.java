package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Which keys without Ctrl come to the window, by where they are pressed. */
@ExtendWith(ApplicationExtension.class)
class TypingTest {

    private final Pane map = new Pane();
    private final List<KeyCode> arrived = new ArrayList<>();

    private List<KeyCode> pressedOn(Node node) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            arrived.clear();
            var root = new Group(map, node);
            Typing.guard(root, map);
            var scene = new Scene(root);
            scene.addEventHandler(KeyEvent.KEY_PRESSED, e -> arrived.add(e.getCode()));
            for (var code : List.of(KeyCode.N, KeyCode.DELETE, KeyCode.PERIOD)) {
                Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            }
            return List.copyOf(arrived);
        });
    }

    @Test
    void lettersAreTheMapsUnlessSomethingMayBeTyped() {
        assertEquals(List.of(KeyCode.N, KeyCode.PERIOD), pressedOn(new Button("Add")));
        assertEquals(List.of(KeyCode.N, KeyCode.PERIOD), pressedOn(new ToggleSwitch("On")));
        assertEquals(List.of(KeyCode.PERIOD), pressedOn(new ListView<String>()));
        assertEquals(
                List.of(),
                pressedOn(new TextField()).stream()
                        .filter(k -> k != KeyCode.DELETE)
                        .toList());
    }
}
