package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import org.dartboard.model.Link;
import org.dartboard.picture.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Kinds of links are shown and hidden on the map, one by one. */
@ExtendWith(ApplicationExtension.class)
class LinkFilterTest {

    private Program program;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
    }

    @Test
    void eachKindIsDrawnIffItIsChecked() {
        Program.until(() -> program.desk().map().drawingProperty().get() != null);
        program.settle();
        var there = program.desk().environment().links().stream()
                .map(Link::type)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Link.Type.class)));
        there.remove(Link.Type.GOVERNS);
        var usually = EnumSet.copyOf(there);
        usually.removeAll(Request.USUALLY_HIDDEN);
        assertEquals(usually, drawn());
        assertEquals(usually, checked(there));

        for (var type : there) {
            var before = EnumSet.copyOf(drawn());
            boolean was = before.contains(type);
            toggle(type);
            if (was) {
                before.remove(type);
            } else {
                before.add(type);
            }
            assertEquals(before, drawn(), type.name());
            assertEquals(before, checked(there), type.name());
        }
        there.removeAll(usually);
        assertEquals(there, drawn(), "all that was shown is hidden, and the other way round");
        assertTrue(program.desk().editorProperty().get().past().isEmpty(), "looking changes nothing");
    }

    private void toggle(Link.Type type) {
        program.run(() -> {
            var item = items().get("links-" + type.fileName());
            assertNotNull(item, type.name());
            item.setSelected(!item.isSelected());
            item.getOnAction().handle(null);
        });
    }

    private Map<String, CheckMenuItem> items() {
        return ((MenuButton) program.window.scene().lookup("#links"))
                .getItems().stream()
                        .map(CheckMenuItem.class::cast)
                        .collect(Collectors.toMap(CheckMenuItem::getId, i -> i));
    }

    private Set<Link.Type> checked(Set<Link.Type> among) {
        return among.stream()
                .filter(t -> items().get("links-" + t.fileName()).isSelected())
                .collect(Collectors.toSet());
    }

    private Set<Link.Type> drawn() {
        return program.desk().map().drawingProperty().get().wires().stream()
                .map(w -> w.link().type())
                .collect(Collectors.toSet());
    }
}
