package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.dartboard.compare.Causes;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.dart.Scene;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Move;
import org.dartboard.edit.SetProperty;
import org.dartboard.gap.Findings;
import org.dartboard.model.Touchpoint;
import org.dartboard.walk.Walker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Gaps follow each edit: only where there is something to compute, the latest edit at last, and nothing flickers meanwhile. */
@ExtendWith(ApplicationExtension.class)
class LiveGapsTest {

    private final FxRobot robot = new FxRobot();
    private Program program;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
    }

    @Test
    void whereThingsStandIsNothingToWalkAgainFor() {
        var before = program.results();
        var drawn = program.desk().map().drawingProperty().get();
        program.run(() -> program.desk().apply(Move.of("consult", 77, 99)));
        assertSame(before, program.results());
        assertNotSame(drawn, program.desk().map().drawingProperty().get());
    }

    @Test
    void aBurstOfEditsEndsWithTheResultsOfTheLast() {
        program.results();
        var random = new Random(4);
        for (int i = 0; i < 5; i++) {
            robot.interact(() -> {
                for (int j = 0; j < 10; j++) {
                    program.desk().apply(edit(random));
                }
            });
        }
        var results = program.results();
        var environment = program.desk().environment();
        assertSame(environment, results.scene().environment());
        var scene = Scene.active(environment);
        for (var persona : environment.personas()) {
            var fresh = Findings.of(Walker.walk(scene, persona));
            var shown = results.of(persona.id());
            assertEquals(fresh.gaps(), shown.findings().gaps());
            assertEquals(told(Causes.of(fresh)), told(shown.causes()));
        }
    }

    @Test
    void whatIsShownStaysUntilTheNewIsThere() {
        program.results();
        program.run(() -> program.desk().playback().go(5));
        var searching = program.workbench.kit().text("people.searching");
        var seen = new ArrayList<String>();
        robot.interact(() -> program.desk().resultsProperty().subscribe(_ -> seen.add(headline())));
        for (int minutes = 20; minutes < 24; minutes++) {
            int now = minutes;
            program.run(() -> program.desk().apply(SetProperty.of("consult", Touchpoint.DURATION_MINUTES, now)));
        }
        assertEquals(false, seen.contains(searching), seen.toString());
        assertEquals(true, seen.size() > 4, seen.toString());
        assertEquals(5, program.desk().playback().lived());
    }

    private String headline() {
        return program.window.scene().lookup("#headline-alma") instanceof Label label ? label.getText() : "";
    }

    private static Edit edit(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Move.of("consult", random.nextInt(500), random.nextInt(500));
            case 1 -> SetProperty.of("consult", Touchpoint.DURATION_MINUTES, 5 + random.nextInt(80));
            default -> SetProperty.of("letter", Touchpoint.LITERACY, random.nextInt(4));
        };
    }

    private static List<String> told(List<Cause> causes) {
        return causes.stream()
                .map(c -> c.gap().key() + " " + c.severityRemoved())
                .toList();
    }
}
