package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dartboard.file.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A window without a file: what one can start from, and what becomes of a file that is broken. */
@ExtendWith(ApplicationExtension.class)
class StartTest {

    @TempDir
    Path temp;

    private Program program;

    @Start
    void start(Stage unused) {
        program = new Program(null);
    }

    @Test
    void aSampleIsOpenedFromItsPictureByKeyboard(FxRobot robot) {
        Program.until(() -> program.window.scene().getRoot().lookupAll(".start-card").stream()
                .anyMatch(c ->
                        Objects.requireNonNullElse(c.getAccessibleText(), "").contains("Riverside")));
        program.settle();
        for (int i = 0; i < 12 && !focus().getStyleClass().contains("start-card"); i++) {
            robot.type(KeyCode.TAB);
        }
        assertTrue(focus().getAccessibleText().startsWith("Riverside Hospital"), focus().toString());
        robot.type(KeyCode.ENTER);
        Program.until(() -> program.desk().environment() != null);
        assertEquals(
                "Riverside Hospital", program.results().scene().environment().name());
        assertTrue(lookup(".start-page").isEmpty());
        assertEquals(List.of(), program.settings.recentProperty().get(), "samples have a place of their own");
    }

    @Test
    void everySampleIsToldOfAndDrawnWhenItIsScrolledTo(FxRobot robot) {
        int all = SampleFiles.ofTheProgram().files().size();
        Program.until(() -> lookup(".start-card").stream()
                        .filter(c -> c.getAccessibleText() != null)
                        .count()
                == all);
        program.settle();
        var last = lookup(".start-card").stream()
                .filter(c -> c.getAccessibleText().startsWith("A new pill"))
                .findFirst()
                .orElseThrow();
        assertFalse(isDrawn(last), "out of sight");
        robot.interact(() -> ((ScrollPane) program.window.scene().lookup(".start-page")).setVvalue(1));
        Program.until(() -> isDrawn(last));
    }

    private static boolean isDrawn(Node card) {
        return card.lookup("Canvas") instanceof Canvas it && it.getWidth() > 0;
    }

    @Test
    void recentFilesAreListedAndThoseThatAreGoneCanBeForgotten(FxRobot robot) throws IOException {
        var there = Files.copy(Program.HOSPITAL, temp.resolve("there.dartboard"));
        var gone = temp.resolve("gone.dartboard");
        robot.interact(() -> {
            program.settings.opened(gone);
            program.settings.opened(there);
        });
        Program.until(() -> lookup(".start-row").size() == 2);
        var rows = lookup(".start-row").stream().map(Node::getAccessibleText).collect(Collectors.toSet());
        assertTrue(rows.stream().anyMatch(r -> r.startsWith("gone") && r.endsWith("Not there any more")), rows + "");
        robot.interact(() ->
                ((Button) lookup(".start-recent .db-icon-button").iterator().next()).fire());
        Program.until(() -> lookup(".start-row").size() == 1);
        assertEquals(List.of(there), program.settings.recentProperty().get());

        robot.interact(() -> ((Button) lookup(".start-row").iterator().next()).fire());
        program.settle();
        assertEquals(there, program.desk().fileProperty().get());
    }

    @Test
    void aBrokenFileIsReportedLineByLineAndCanBeTriedAgain(FxRobot robot) throws IOException {
        var text = Files.readString(Program.HOSPITAL);
        var file = temp.resolve("broken.dartboard");
        Files.writeString(file, text.replace("\"NEUTRAL_PARTY\"", "\"<b>NEUTRAL</b>\""));
        robot.interact(() -> program.window.documents().open(file));
        Program.until(() -> !lookup(".excerpt-error").isEmpty());
        program.settle();
        var words = texts();
        assertTrue(words.contains("broken.dartboard cannot be opened"), words + "");
        int line = 1
                + (int) text.substring(0, text.indexOf("\"NEUTRAL_PARTY\""))
                        .lines()
                        .count()
                - 1;
        assertTrue(words.contains("Line " + line + ", column 15"), words + "");
        assertTrue(words.stream().anyMatch(w -> w.contains("“<b>NEUTRAL</b>”")), "what the file says is no markup");

        robot.interact(() -> button("Copy report").fire());
        var copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertTrue(copied[0].contains("Line " + line), copied[0]);

        // What can be read opens beside the report, as work that no file holds
        assertTrue(words.stream().anyMatch(w -> w.startsWith("What can be read: 9 touchpoints")), words + "");
        robot.interact(() -> button("Open what could be read").fire());
        Program.until(() -> program.workbench.windows().size() == 2
                && program.workbench.windows().getLast().desk().environment() != null);
        var beside = program.workbench.windows().getLast();
        assertEquals(null, beside.desk().fileProperty().get());
        assertEquals(false, beside.documents().isUntouched());
        assertTrue(texts().contains("broken.dartboard cannot be opened"));
        robot.interact(() -> beside.stage().hide());

        Files.writeString(file, text);
        robot.interact(() -> button("Try again").fire());
        program.settle();
        assertEquals(file, program.desk().fileProperty().get());
        assertTrue(lookup(".problems-page").isEmpty());
    }

    @Test
    void hintsAboutAFileThatIsOpenAreThereForWhoeverWantsThem(FxRobot robot) throws IOException {
        var text = Files.readString(Program.HOSPITAL);
        var file = temp.resolve("hinted.dartboard");
        Files.writeString(file, text.replace("\"layout\": {", "\"layout\": {\"nowhere\": {\"x\": 1, \"y\": 1},"));
        var hints = program.window.actions().of("hints");
        assertEquals(false, hints.possible().getValue());
        robot.interact(() -> program.window.documents().open(file));
        Program.until(() -> program.desk().environment() != null);
        program.settle();
        assertTrue(lookup(".problems-page").isEmpty());
        robot.interact(hints::perform);
        program.settle();
        assertTrue(texts().contains("Hints about hinted.dartboard"), texts() + "");
        assertTrue(texts().stream().anyMatch(t -> t.contains("“nowhere”")), texts() + "");
        robot.interact(() -> button("Close report").fire());
        assertTrue(lookup(".problems-page").isEmpty());
        assertEquals(file, program.desk().fileProperty().get());
    }

    @Test
    void aReportThatIsClosedLeadsBackToTheStart(FxRobot robot) throws IOException {
        var file = Files.writeString(temp.resolve("empty.dartboard"), "");
        robot.interact(() -> program.window.documents().open(file));
        Program.until(() -> !lookup(".problems-page").isEmpty());
        robot.interact(() -> button("Close report").fire());
        Program.until(() -> !lookup(".start-page").isEmpty());
        assertTrue(program.window.documents().isFree());
    }

    private Node focus() {
        return Objects.requireNonNull(program.window.scene().getFocusOwner());
    }

    private Set<Node> lookup(String selector) {
        return program.window.scene().getRoot().lookupAll(selector);
    }

    private Set<String> texts() {
        return lookup(".label").stream()
                .map(n -> ((Labeled) n).getText())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Button button(String text) {
        return lookup(".button").stream()
                .map(Button.class::cast)
                .filter(b -> text.equals(b.getText()))
                .findFirst()
                .orElseThrow();
    }
}
