package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.dartboard.edit.Decide;
import org.dartboard.model.RegisterEntry.Verdict;
import org.dartboard.model.View;
import org.dartboard.text.Phrase;
import org.dartboard.ui.canvas.MapView;
import org.dartboard.ui.decide.Deciding;
import org.dartboard.ui.state.Look;
import org.dartboard.ui.state.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What was dismissed is not counted, badged or listed, unless somebody asks; what is computed stays. */
@ExtendWith(ApplicationExtension.class)
class DecidedTest {

    private Program program;
    private Screen screen;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
        screen = new Screen(program);
    }

    @Test
    void whatIsDismissedIsLeftOutEverywhereAndShownOnDemand() {
        program.settle();
        program.run(() -> {
            program.desk().playback().go(Integer.MAX_VALUE);
            program.desk().selectionProperty().set(Selection.of("letter"));
            program.desk().map().lensProperty().set("alma");
        });
        assertEquals(1, badge("diary"));
        assertEquals("11", count());
        var before = program.results();
        var fit = before.people().get("alma").walk().measures().fit();
        var gaps = screen.all(".inspector .gap").size();

        // From a row of the list, in place
        var title = "No way in for her: the diary";
        var row = screen.all("#causes-alma .gap-row").stream()
                .filter(r -> ((Labeled) r.lookup(".db-strong")).getText().equals(title))
                .findFirst()
                .orElseThrow();
        var deciding = (Deciding) row.lookup("#decide");
        screen.run(() -> deciding.getContextMenu().getItems().stream()
                .filter(i -> "decide-dismissed".equals(i.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
        screen.run(() -> ((TextField) row.lookup("#decide-note")).setText("Next year"));
        screen.fire("#decide-done");
        program.settle();

        var entry =
                Objects.requireNonNull(program.desk().environment()).register().getLast();
        assertEquals(Verdict.DISMISSED, entry.decision());
        assertEquals("Next year", entry.note());
        assertEquals(0, badge("diary"));
        assertEquals("10", count());
        assertTrue(screen.text("#headline-alma").endsWith("10 causes left (1 dismissed)"));
        assertFalse(screen.textsIn("#causes-alma").contains(title));
        assertTrue(screen.textsIn("#causes-alma #done-line").contains("1 dismissed"));
        assertEquals(
                fit, program.results().people().get("alma").walk().measures().fit());
        assertEquals(before, program.results(), "nobody had to walk again");

        screen.fire("#causes-alma #done-toggle");
        assertEquals(1, badge("diary"));
        assertEquals("11", count());
        screen.fire("#causes-alma #done-toggle");
        assertEquals("10", count());

        // What is told at a badge follows
        program.run(() -> program.desk().wishes().troubles("consult"));
        var there = screen.all("#gaps-page .gap-row").size();
        var first = ((Deciding) screen.find("#gaps-page #decide"));
        screen.run(() -> first.getContextMenu().getItems().stream()
                .filter(i -> "decide-fixed".equals(i.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
        program.run(() -> program.desk().wishes().troubles("consult"));
        assertEquals(there - 1, screen.all("#gaps-page .gap-row").size());
        screen.fire("#gaps-page #done-toggle");
        assertEquals(there, screen.all("#gaps-page .gap-row").size());
        screen.fire("#gaps-page #done-toggle");
        program.run(program.desk()::undo);

        // In the inspector, too
        assertTrue(gaps > 0);
        var letter = program.results().people().get("alma").findings().gaps().stream()
                .filter(g -> g.node().equals("letter") && g.isStatedHere())
                .map(g -> Deciding.subject("alma", g.key()))
                .toList();
        program.run(() -> program.desk().apply(new Decide(letter, Verdict.FIXED, null, null, null)));
        Program.until(() -> program.window.scene().lookup(".inspector #done-line") != null);
        assertTrue(screen.textsIn(".inspector #done-line").contains(letter.size() + " said to be fixed"));
        program.run(() -> program.desk().map().lookProperty().set(new Look(View.Lens.GAPS, null)));
        var seen = notes();
        program.run(() -> program.desk().decided().allShownProperty().set(true));
        assertNotEquals(seen, notes(), "through the lens, too");
        program.run(() -> program.desk().decided().allShownProperty().set(false));
        assertEquals(seen, notes());
        program.run(() -> program.desk().map().lookProperty().set(new Look(null, "alma")));
        program.run(program.desk()::undo);
        program.run(program.desk()::undo);
        assertEquals(1, badge("diary"));
        assertNotNull(screen.find("#causes-alma"));
        assertEquals(
                List.of(), Objects.requireNonNull(program.desk().environment()).register());
    }

    private List<Phrase> notes() {
        program.settle();
        return Objects.requireNonNull(program.desk().map().litProperty().get()).notes();
    }

    private int badge(String element) {
        program.settle();
        screen.run(() -> program.window.scene().getRoot().layout());
        return ((MapView) screen.find(".map-view")).badges().getOrDefault(element, 0);
    }

    /** Causes of Alma's that are left, in her headline. */
    private String count() {
        program.settle();
        return screen.text("#headline-alma").replaceFirst(".*, (\\d+) causes left.*", "$1");
    }
}
