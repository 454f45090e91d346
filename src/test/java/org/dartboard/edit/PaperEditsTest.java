package org.dartboard.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.dartboard.model.Board;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Note;
import org.dartboard.model.Position;
import org.dartboard.model.Values;
import org.dartboard.text.Messages;
import org.junit.jupiter.api.Test;

/** Notes and frames of a workshop: votes, rankings, and frames that take along what stands in them. */
class PaperEditsTest {

    private static final Messages WORDS = Messages.strict();

    private final Environment wall = new Add(
                    List.of(note("one", 1), note("two", 5), note("three", 3)),
                    List.of(),
                    positions("one", 100, 100, "two", 100, 200, "three", 500, 100))
            .apply(Environment.EMPTY);

    private static Note note(String id, int votes) {
        return Note.SCHEMA.make(new Values<Note>()
                .put(Elements.ID, id)
                .put(Elements.NAME, "")
                .put(Note.TEXT, id)
                .put(Note.VOTES, votes));
    }

    private static SequencedMap<String, Position> positions(Object... those) {
        var positions = new LinkedHashMap<String, Position>();
        for (int i = 0; i < those.length; i += 3) {
            positions.put(
                    (String) those[i],
                    new Position(
                            ((Number) those[i + 1]).doubleValue(), ((Number) those[i + 2]).doubleValue(), Extras.NONE));
        }
        return positions;
    }

    private static Environment done(Edit edit, Environment before, String name) {
        assertTrue(edit.refusal(before).isEmpty());
        assertEquals(name, WORDS.format(edit.name(before)));
        return edit.apply(before);
    }

    private static List<Integer> votes(Environment environment) {
        return environment.all(Note.class).map(Note::votes).toList();
    }

    @Test
    void votesAreGivenTakenAndCleared() {
        var all = wall.all(Note.class).toList();
        var one = done(Notes.vote(all.subList(0, 1), 1).orElseThrow(), wall, "vote for the note");
        assertEquals(List.of(2, 5, 3), votes(one));
        var less = done(Notes.vote(all, -1).orElseThrow(), wall, "vote taken from 3 notes");
        assertEquals(List.of(0, 4, 2), votes(less));
        var none = done(Notes.clearVotes(less).orElseThrow(), less, "clearing of all votes");
        assertEquals(List.of(0, 0, 0), votes(none));
        assertTrue(Notes.clearVotes(none).isEmpty());
        assertTrue(Notes.vote(none.all(Note.class).toList(), -1).isEmpty());
    }

    @Test
    void aVoteIsOneStepThatIsTakenBack() {
        var editor = Editor.of(wall);
        var voted = editor.apply(Notes.vote(wall.all(Note.class).toList(), 1).orElseThrow());
        assertEquals(List.of(2, 6, 4), votes(voted.current()));
        assertEquals(wall, voted.undo().current());
    }

    @Test
    void theMostVotedStandsFirst() {
        var notes = wall.all(Note.class).toList();
        var sorted = done(Notes.byVotes(wall, notes, 148, _ -> 50).orElseThrow(), wall, "sorting of notes by votes");
        assertEquals(List.of("two", "three", "one"), fromTheTop(sorted));
        assertEquals(75, sorted.layout().get("two").y() - 25);
        assertTrue(Notes.byVotes(sorted, notes, 148, _ -> 50).isEmpty());
        var locked = new SetEnvironment<>(Environment.BOARD, new Board(List.of(), List.of("two"), null, Extras.NONE))
                .apply(wall);
        var rest = Notes.byVotes(locked, notes, 148, _ -> 50).orElseThrow().apply(locked);
        assertEquals(wall.layout().get("two"), rest.layout().get("two"));
    }

    private static List<String> fromTheTop(Environment environment) {
        return Stream.of("one", "two", "three")
                .sorted((a, b) -> Double.compare(
                        environment.layout().get(a).y(),
                        environment.layout().get(b).y()))
                .toList();
    }

    @Test
    void aFrameMovesWithWhatStandsInIt() {
        var framed = done(Frames.add(wall, Frames.of("Left", 0, 0, 300, 300)), wall, "new frame");
        var inner = Frames.add(framed, Frames.of("Inner", 50, 50, 100, 100)).apply(framed);
        assertEquals(List.of("one", "two"), Frames.inside(inner, 0));
        var moved = done(Frames.move(inner, 0, 10, -20), inner, "move of Left");
        assertEquals(110, moved.layout().get("one").x());
        assertEquals(180, moved.layout().get("two").y());
        assertEquals(500, moved.layout().get("three").x());
        assertEquals(60, moved.board().frames().get(1).x());
        var alone = Frames.move(inner, 1, 5, 5).apply(inner);
        assertEquals(0, alone.board().frames().getFirst().x());

        var locked = new SetEnvironment<>(
                        Environment.BOARD, new Board(inner.board().frames(), List.of("one", "two"), null, Extras.NONE))
                .apply(inner);
        assertEquals(
                100,
                Frames.move(locked, 0, 10, 0).apply(locked).layout().get("one").x());
    }

    @Test
    void aFrameIsRenamedSizedAndDeletedWithoutItsContents() {
        var framed = Frames.add(wall, Frames.of("Left", 0, 0, 300, 300)).apply(wall);
        var named = done(Frames.rename(framed, 0, "Before"), framed, "renaming of Left");
        assertEquals("Before", named.board().frames().getFirst().name());
        var sized = done(Frames.resize(named, 0, 0, 0, 10, 400), named, "new size of Before");
        assertEquals(Frames.LEAST, sized.board().frames().getFirst().width());
        var gone = done(Frames.delete(sized, 0), sized, "deletion of Before");
        assertEquals(wall, gone);
    }

    @Test
    void aFrameIsTakenByItsEdgeOrItsName() {
        var framed = Frames.add(wall, Frames.of("Left", 0, 0, 300, 300)).apply(wall);
        assertEquals(0, Frames.at(framed, 150, 12, 4));
        assertEquals(0, Frames.at(framed, 302, 150, 4));
        assertEquals(-1, Frames.at(framed, 150, 150, 4));
        assertEquals(-1, Frames.at(framed, 310, 150, 4));
    }
}
