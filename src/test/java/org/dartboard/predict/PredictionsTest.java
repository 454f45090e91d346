package org.dartboard.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Editor;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Family;
import org.dartboard.model.Finding;
import org.dartboard.text.Messages;
import org.junit.jupiter.api.Test;

/** Tables, expectations and the lesson as steps of the history. */
class PredictionsTest {

    private static final Messages WORDS = Messages.strict();

    private Editor editor = Editor.of(Tables.HOSPITAL);

    private void step(Edit edit, String name) {
        assertTrue(editor.refusal(edit).isEmpty());
        assertEquals(name, WORDS.format(edit.name(editor.current())));
        editor = editor.apply(edit);
    }

    private void toggle(String by, String persona, String node, Family family, String name) {
        step(Predictions.toggle(editor.current(), by, persona, node, family), name);
    }

    private String lines() {
        var text = new StringBuilder();
        editor.current().predictions().forEach(p -> {
            text.append(p.by()).append(' ').append(p.persona());
            p.gaps().forEach(g -> text.append(' ').append(g.node()).append(':').append(g.family()));
            text.append('\n');
        });
        return text.toString();
    }

    @Test
    void eachIsOneStepWithANameAndIsTakenBack() {
        step(Predictions.add(editor.current(), "Table 1"), "new table: Table 1");
        assertEquals("Table 1 alma\n", lines());
        toggle("Table 1", "ben", "rehab", Family.WRONG_TIME, "prediction of Table 1");
        assertEquals("Table 1 ben rehab:WRONG_TIME\n", lines(), "the empty one has done its service");
        step(Predictions.add(editor.current(), "Table 2"), "new table: Table 2");
        toggle("Table 1", "alma", "diary", Family.CANT_GET_IN, "prediction of Table 1");
        toggle("Table 1", "alma", "*", Family.ALONE, "prediction of Table 1");
        assertEquals("Table 1 ben rehab:WRONG_TIME\nTable 1 alma diary:CANT_GET_IN *:ALONE\nTable 2 alma\n", lines());
        toggle("Table 1", "alma", "diary", Family.CANT_GET_IN, "withdrawn prediction of Table 1");
        toggle("Table 1", "alma", "*", Family.ALONE, "withdrawn prediction of Table 1");
        assertEquals("Table 1 ben rehab:WRONG_TIME\nTable 2 alma\n", lines());
        toggle("Table 1", "ben", "rehab", Family.WRONG_TIME, "withdrawn prediction of Table 1");
        assertEquals("Table 1 ben\nTable 2 alma\n", lines(), "a table that expects nothing is still a table");
        step(Predictions.rename(editor.current(), "Table 1", "The window seats"), "renaming of Table 1");
        assertEquals(List.of("The window seats", "Table 2"), Predictions.tables(editor.current()));
        step(Predictions.remove(editor.current(), "The window seats"), "removal of The window seats");
        assertEquals("Table 2 alma\n", lines());
        while (!editor.past().isEmpty()) {
            editor = editor.undo();
        }
        assertEquals(Tables.HOSPITAL, editor.current());
    }

    @Test
    void whatAFileSaysTwiceIsExpectedOnceAndWithdrawnAtOnce() {
        var twice = Tables.with(Tables.HOSPITAL, "one", "ben rehab ALONE", "ben rehab ALONE", "ben diary ALONE");
        assertEquals(2, Predictions.of(twice, "one", "ben").size());
        editor = Editor.of(twice);
        toggle("one", "ben", "rehab", Family.ALONE, "withdrawn prediction of one");
        assertEquals("one ben diary:ALONE\n", lines());
        assertFalse(Predictions.has(editor.current(), "one", "ben", "rehab", Family.ALONE));
    }

    @Test
    void whereThereIsNobodyThereIsNoTable() {
        var nobody = Environment.EMPTY;
        assertEquals(nobody, Predictions.add(nobody, "one").apply(nobody));
    }

    @Test
    void theLessonIsWrittenStepByStep() {
        step(Lessons.title(editor.current(), "Who is the hospital for?"), "title of the lesson");
        step(Lessons.steps(editor.current(), List.of(" Predict ", "", "Walk")), "steps of the lesson");
        var finding = new Finding("ben", "rehab", Family.WRONG_TIME, 2, Extras.NONE);
        step(Lessons.add(editor.current(), finding), "findings of the lesson");
        step(
                Lessons.replace(editor.current(), 0, new Finding("ben", "rehab", Family.WRONG_TIME, 3, Extras.NONE)),
                "findings of the lesson");
        var lesson = Lessons.of(editor.current());
        assertEquals(List.of("Predict", "Walk"), lesson.steps());
        assertEquals(3, lesson.findings().getFirst().points());
        step(Lessons.replace(editor.current(), 0, null), "findings of the lesson");
        step(Lessons.steps(editor.current(), List.of()), "steps of the lesson");
        step(Lessons.title(editor.current(), ""), "title of the lesson");
        assertNull(editor.current().lesson(), "nothing said is no lesson");
    }

    @Test
    void itIsKeptInTheFile() {
        step(Predictions.add(editor.current(), "Table 1"), "new table: Table 1");
        toggle("Table 1", "ben", "consult>rehab", Family.TREATED_AS_ANYONE, "prediction of Table 1");
        step(
                Lessons.add(editor.current(), new Finding("ben", "*", Family.ALONE, 2, Extras.NONE)),
                "findings of the lesson");
        var file = new DartboardFile();
        var text = file.write(editor.current());
        var read = file.read(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(editor.current(), ((ReadResult.Read) read).environment());
        assertTrue(text.contains("\"predictions\""));
    }
}
