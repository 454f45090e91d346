package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dartboard.ui.state.Speed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Everything twice as large in a window of 1280 by 800: what the program is for can still be followed. */
@ExtendWith(ApplicationExtension.class)
class LittleRoomTest {

    /** Sizes are rounded to whole points, twice as large here. */
    private static final double SNAP = 2;

    private Program program;
    private Screen screen;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
        program.toCorner();
        program.window.stage().setWidth(1280);
        program.window.stage().setHeight(800);
        program.settings.scaleProperty().set(2.0);
        program.settings.speedProperty().set(Speed.QUICK);
        screen = new Screen(program);
    }

    private Bounds whole(String selector) {
        var bounds = Sight.whole(screen.find(selector));
        assertNotNull(bounds, selector + " is cut");
        return bounds;
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private void isBesideEachOther(List<String> slots) {
        var shown = slots.stream().map(screen::find).filter(Node::isVisible).toList();
        for (var one : shown) {
            for (var other : shown) {
                if (!one.equals(other)) {
                    var a = bounds(one);
                    var b = bounds(other);
                    boolean apart = a.getMaxX() <= b.getMinX() + 1
                            || b.getMaxX() <= a.getMinX() + 1
                            || a.getMaxY() <= b.getMinY() + 1
                            || b.getMaxY() <= a.getMinY() + 1;
                    assertTrue(apart, one.getId() + " and " + other.getId());
                }
            }
            for (var part : ((javafx.scene.Parent) one).getChildrenUnmodifiable()) {
                assertTrue(
                        bounds(part).getWidth() <= bounds(one).getWidth() + SNAP
                                && bounds(part).getHeight() <= bounds(one).getHeight() + SNAP,
                        one.getId() + " is too small for what it holds");
            }
        }
    }

    @Test
    void twoPeopleSetOutPartAndACauseOpens() {
        program.results();
        Program.until(() -> program.window.scene().lookup("#outline") != null);
        assertFalse(screen.isSeen("#side"), "panels are folded");
        assertFalse(screen.isSeen("#inspector"));
        var lanes = (ScrollPane) screen.find(".lanes");
        var content = lanes.getContent().getLayoutBounds();
        assertTrue(content.getHeight() <= lanes.getViewportBounds().getHeight() + 1, "lanes need no scrolling");
        whole("#head-alma");
        whole("#head-ben");
        screen.key(KeyCode.SPACE);
        Program.until(() -> program.desk().playback().lived() >= 2);
        program.run(() -> program.desk().playback().playingProperty().set(false));
        program.run(() -> program.desk().playback().go(2));
        whole("#parting");
        var badge = screen.all(".moment .gap-badge").stream()
                .filter(Node::isVisible)
                .findFirst();
        assertNotNull(Sight.whole(badge.orElseThrow()), "the badge is cut");
        program.run(() -> program.desk().playback().go(Integer.MAX_VALUE));
        whole("#why");
        isBesideEachOther(List.of("#side", "#inspector", "#lanes"));
        screen.fire("#why");
        var sheet = Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertTrue(sheet.getX() >= 0 && sheet.getX() + sheet.getWidth() <= 1280, "the sheet is within the screen");
        assertTrue(sheet.getY() >= 0 && sheet.getY() + sheet.getHeight() <= 800, "the sheet is within the screen");
        program.run(sheet::hide);
        program.run(() -> program.window.panels().side().set(true));
        isBesideEachOther(List.of("#side", "#inspector", "#lanes"));
        program.run(() -> program.window.panels().inspector().set(true));
        assertFalse(screen.isSeen("#side"), "one at a time");
        isBesideEachOther(List.of("#side", "#inspector", "#lanes"));
        assertEquals(2, program.desk().chosenProperty().get().size());
    }
}
