package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.dartboard.gap.Gap;
import org.dartboard.model.Control;
import org.dartboard.model.Environment;
import org.dartboard.model.RegisterEntry;
import org.dartboard.ui.state.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Gaps are fixed from wherever they are told: a badge of the map, a claim with how and who. */
@ExtendWith(ApplicationExtension.class)
class FixTest {

    private Program program;
    private Screen screen;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
        screen = new Screen(program);
    }

    @BeforeEach
    void everythingIsThere() {
        program.settle();
        Program.until(() -> program.window.scene().lookup(".inspector") != null);
    }

    private Environment map() {
        return Objects.requireNonNull(program.desk().environment());
    }

    private List<Gap> gaps(String person) {
        return Objects.requireNonNull(program.results().of(person)).findings().gaps();
    }

    @Test
    void aClaimIsFixedWithHowAndWhoToldAndTakenBack() {
        var before = map();
        // Nobody takes up what she needs: a claim
        var gap = gaps("alma").stream()
                .filter(g -> g.code().equals("G30"))
                .findFirst()
                .orElseThrow();
        program.run(() -> program.desk().wishes().remedy("alma", gap.key()));
        program.settle();
        ((TextField) screen.find("#claim-how")).setText("A nurse calls every week");
        @SuppressWarnings("unchecked")
        var who = (ComboBox<String>) screen.find("#claim-who");
        assertFalse(who.getItems().isEmpty(), "the actors of the map");
        screen.run(() -> who.getEditor().setText("Cardiology"));
        screen.fire("#apply");
        program.settle();
        assertTrue(gaps("alma").stream().noneMatch(g -> g.key().equals(gap.key())));
        var control = map().all(Control.class)
                .filter(c -> before.element(c.id()) == null)
                .findFirst()
                .orElseThrow();
        assertEquals("A nurse calls every week", control.description());
        assertEquals("Cardiology", control.owner());
        var entry = map().register().getLast();
        assertEquals(RegisterEntry.Verdict.ASSIGNED, entry.decision());
        assertEquals("Cardiology", entry.owner());
        var notice = Objects.requireNonNull(program.desk().noticeProperty().get());
        assertTrue(program.workbench.kit().say(notice.phrase()).contains("closed"), notice.toString());
        program.run(program.desk()::undo);
        assertEquals(before, map());
    }

    @Test
    void aBadgeLeadsToWhatStandsInTheWayThereAndToAFix() {
        program.settle();
        var gap = gaps("alma").stream()
                .filter(g -> g.isStatedHere() && g.isSerious() && map().element(g.node()) != null)
                .findFirst()
                .orElseThrow();
        program.run(() -> {
            program.desk().selectionProperty().set(Selection.of(gap.node()));
            program.window.actions().of("gapsHere").perform();
        });
        assertNotNull(screen.find("#gaps-page"));
        screen.fire("#gaps-page #fix");
        program.settle();
        assertNotNull(screen.find("#fix-page"));
        assertNotNull(screen.find("#apply"));
    }
}
