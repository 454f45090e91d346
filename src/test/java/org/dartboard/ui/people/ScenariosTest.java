package org.dartboard.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dartboard.model.Environment;
import org.dartboard.model.Scenario;
import org.dartboard.ui.Stand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Named sets of controls are made, named, copied, put in order and deleted, each as one step. */
@ExtendWith(ApplicationExtension.class)
class ScenariosTest {

    private Stand stand;
    private ScenarioSets sets;

    @Start
    void start(Stage stage) {
        stand = new Stand(stage, 260, 300, (desk, kit) -> {
            sets = new ScenarioSets(desk, kit);
            desk.editorProperty().subscribe(e -> sets.show(e == null ? null : e.current()));
            return sets;
        });
    }

    @BeforeEach
    void open() {
        stand.open(Stand.read(Path.of("samples/hospital.dartboard")));
    }

    @Test
    void setsAreMadeNamedCopiedOrderedAndDeleted(FxRobot robot) {
        var before = environment();
        assertEquals(List.of("Next year"), names());
        act("scenario-new");
        robot.write("Pilot");
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("Next year", "Pilot"), names());
        assertEquals("Pilot", active().name());
        assertEquals(2, steps());

        act("scenario-copy");
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of("Next year", "Pilot", "Pilot, copy"), names());
        assertEquals(environment().scenarios().get(1).controls(), active().controls());
        act("scenario-up");
        act("scenario-up");
        assertEquals(List.of("Pilot, copy", "Next year", "Pilot"), names());
        act("scenario-down");
        assertEquals(List.of("Next year", "Pilot, copy", "Pilot"), names());
        act("scenario-delete");
        assertEquals(List.of("Next year", "Pilot"), names());
        assertNull(environment().activeScenario());
        assertEquals(7, steps());
        for (int i = 0; i < 7; i++) {
            Stand.on(() -> {
                stand.desk.undo();
                return true;
            });
        }
        assertEquals(before, environment());
        stand.healthy();
    }

    @Test
    void whatIsTypedIsLeftWithEscape(FxRobot robot) {
        Stand.on(() -> {
            stand.desk.apply(new org.dartboard.edit.Activate(
                    environmentNow().scenarios().getFirst().id()));
            return true;
        });
        act("scenario-rename");
        assertTrue(sets.getChildren().getFirst() instanceof TextField);
        robot.write("Never mind");
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of("Next year"), names());
        assertEquals(1, steps());
    }

    private void act(String id) {
        Stand.on(() -> {
            MenuItem item = sets.actions().stream()
                    .filter(i -> id.equals(i.getId()))
                    .findFirst()
                    .orElseThrow();
            assertTrue(!item.isDisable(), id);
            item.fire();
            return true;
        });
    }

    private Environment environmentNow() {
        return Objects.requireNonNull(stand.desk.environment());
    }

    private Environment environment() {
        return Stand.on(this::environmentNow);
    }

    private Scenario active() {
        var environment = environment();
        return Objects.requireNonNull(
                environment.scenarios().find(Objects.requireNonNull(environment.activeScenario())));
    }

    private List<String> names() {
        return environment().scenarios().stream().map(Scenario::name).toList();
    }

    private int steps() {
        return Stand.on(() ->
                Objects.requireNonNull(stand.desk.editorProperty().get()).past().size());
    }
}
