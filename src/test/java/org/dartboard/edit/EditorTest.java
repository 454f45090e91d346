package org.dartboard.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.text.Messages;
import org.junit.jupiter.api.Test;

class EditorTest {
    private static final Messages WORDS = Messages.strict();
    private final Environment clinic = Clinic.environment();
    private final Editor editor = Editor.of(clinic);

    @Test
    void stepsAreUndoneAndRedone() {
        var moved = editor.apply(Move.of("diary", 1, 1));
        var gone = moved.apply(Delete.elements("diary"));
        assertEquals("deletion of Diary", WORDS.format(gone.undoable().orElseThrow()));
        var back = gone.undo();
        assertSame(moved.current(), back.current());
        assertEquals("move of Diary", WORDS.format(back.undoable().orElseThrow()));
        assertEquals("deletion of Diary", WORDS.format(back.redoable().orElseThrow()));
        assertSame(gone.current(), back.redo().current());
        assertSame(clinic, back.undo().undo().current());
        assertTrue(back.apply(named("Visit")).redoable().isEmpty());
        assertSame(editor, editor.redo());
    }

    @Test
    void theSavedMarkFollowsTheValue() {
        assertTrue(editor.isSaved());
        var moved = editor.apply(Move.of("diary", 1, 1));
        assertFalse(moved.isSaved());
        assertTrue(moved.undo().isSaved());
        assertTrue(moved.apply(Move.of("diary", 200, 50)).isSaved(), "moved back by hand");
        var saved = moved.markSaved();
        assertTrue(saved.isSaved());
        assertFalse(saved.undo().isSaved());
        assertTrue(saved.undo().redo().isSaved());
        assertFalse(Editor.unsaved(clinic).isSaved());
    }

    @Test
    void aGestureIsOneStep() {
        var typed = editor.apply(named("C"), "name").apply(named("Co"), "name").apply(named("Cons"), "name");
        assertEquals(1, typed.past().size());
        assertEquals(
                "renaming of Consultation to Cons",
                WORDS.format(typed.undoable().orElseThrow()));
        assertSame(clinic, typed.undo().current());
        assertEquals(2, typed.rest().apply(named("Consu"), "name").past().size());
        assertEquals(2, typed.apply(named("Visit"), "another").past().size());
        assertEquals(2, typed.apply(named("Visit")).past().size());
        assertEquals(2, typed.markSaved().apply(named("Visit"), "name").past().size());
        assertEquals(
                2,
                typed.apply(Delete.elements("club"))
                        .undo()
                        .apply(named("V"), "name")
                        .past()
                        .size());
        assertEquals(0, typed.apply(named("Consultation"), "name").past().size(), "back where it began");
    }

    @Test
    void aGestureIsDoneAnew() {
        var drawn = editor.amend(Delete.elements("diary"), "sketch").amend(Delete.elements("club"), "sketch");
        assertEquals(1, drawn.past().size());
        assertTrue(drawn.current().elements().has("diary"));
        assertFalse(drawn.current().elements().has("club"));
        assertSame(clinic, drawn.beginning("sketch"));
        assertSame(drawn.current(), drawn.beginning("other"));
        assertSame(clinic, drawn.undo().current());
    }

    @Test
    void whatChangesNothingLeavesNoStep() {
        assertSame(editor, editor.apply(named("Consultation")));
        assertSame(editor, editor.apply(Move.of("diary", 200, 50)));
    }

    @Test
    void whatIsRefusedIsNotDone() {
        var refused = assertThrows(Refused.class, () -> editor.apply(Delete.elements("nobody")));
        assertEquals(editor.refusal(Delete.elements("nobody")).orElseThrow(), refused.why());
    }

    @Test
    void onlySoMuchIsRemembered() {
        var long_ = editor;
        for (int i = 0; i < Editor.MEMORY + 10; i++) {
            long_ = long_.apply(Move.of("diary", i, -1));
        }
        assertEquals(Editor.MEMORY, long_.past().size());
        for (int i = 0; i < Editor.MEMORY + 10; i++) {
            long_ = long_.undo();
        }
        assertEquals(9, long_.current().layout().get("diary").x());
    }

    private static Edit named(String name) {
        return SetProperty.of("consult", Elements.NAME, name);
    }
}
