package org.dartboard.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Editor;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.TalkStep;
import org.dartboard.model.View;
import org.dartboard.text.Messages;
import org.junit.jupiter.api.Test;

/** Views are kept, changed and forgotten, each in one step that can be taken back, and the talk follows. */
class ViewsTest {

    private static final View FORUM = new View("The forum", View.Lens.FORUM, null, 10, -20.5, .8, Extras.NONE);
    private static final View MONEY = new View("Money", View.Lens.MONEY, null, 0, 0, 1, Extras.NONE);

    private static List<String> names(Environment environment) {
        return environment.views().stream().map(View::name).toList();
    }

    private static Environment kept(View... views) {
        var now = Environment.EMPTY;
        for (var view : views) {
            now = Views.keep(now, view).apply(now);
        }
        return now;
    }

    @Test
    void whatIsKeptIsReadBackFromTheFileAsItWas() {
        var kept = kept(FORUM, MONEY);
        var bytes = new DartboardFile().write(kept).getBytes(StandardCharsets.UTF_8);
        var read = new DartboardFile().read(bytes) instanceof ReadResult.Read r ? r.environment() : null;
        assertEquals(List.of(FORUM, MONEY), Objects.requireNonNull(read).views());
    }

    @Test
    void oneOfTheSameNameGivesWayInItsPlace() {
        var other = new View("The forum", View.Lens.DART, null, 1, 2, 3, Extras.NONE);
        assertEquals(List.of(other, MONEY), kept(FORUM, MONEY, other).views());
        assertEquals("The forum 2", Views.free(kept(FORUM), "The forum"));
    }

    @Test
    void theTalkFollowsANameAndForgetsWhatIsForgotten() {
        var talk = List.of(
                new TalkStep(null, null, "The forum", List.of(), Extras.NONE),
                new TalkStep(null, null, "Money", List.of(), Extras.NONE));
        var environment = kept(FORUM, MONEY).with(Environment.TALK, talk);
        var renamed = Views.rename("The forum", "Agora").apply(environment);
        assertEquals(List.of("Agora", "Money"), names(renamed));
        assertEquals("Agora", renamed.talk().getFirst().view());
        var gone = Views.delete("The forum").apply(environment);
        assertEquals(List.of("Money"), names(gone));
        assertEquals(1, gone.talk().size());
        assertTrue(Views.rename("The forum", "Money").refusal(environment).isPresent());
    }

    @Test
    void aViewMovesInTheListButNotPastItsEnds() {
        var environment = kept(FORUM, MONEY);
        var down = Objects.requireNonNull(Views.move(environment, "The forum", 1));
        assertEquals(List.of("Money", "The forum"), names(down.apply(environment)));
        var up = Objects.requireNonNull(Views.move(environment, "Money", -1));
        assertEquals(List.of("Money", "The forum"), names(up.apply(environment)));
        assertNull(Views.move(environment, "The forum", -1));
        assertNull(Views.move(environment, "Money", 1));
    }

    @Test
    void eachIsOneStepWithAName() {
        var editor = Editor.of(Environment.EMPTY);
        editor = editor.apply(Views.keep(editor.current(), FORUM));
        assertEquals("view “The forum”", said(Views.keep(Environment.EMPTY, FORUM)));
        assertEquals("change of the view “The forum”", said(Views.keep(kept(FORUM), FORUM)));
        assertEquals(Environment.EMPTY, editor.undo().current());
        assertEquals(List.of(FORUM), editor.undo().redo().current().views());
    }

    private static String said(Edit edit) {
        return Messages.strict().format(edit.name(Environment.EMPTY));
    }
}
