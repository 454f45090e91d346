package org.dartboard.ui.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Identified;
import org.dartboard.model.Need;
import org.dartboard.ui.needs.Board.Cell;
import org.dartboard.ui.needs.Frame.Spot;
import org.junit.jupiter.api.Test;

/** A cell of the board and what the model says of a need at a place are the same. */
class BoardTest {

    private static final Environment HOSPITAL =
            ((ReadResult.Read) new DartboardFile().read(Path.of("samples/hospital.dartboard"))).environment();

    private static Board board(Environment environment) {
        return Board.of(environment, List.of("alma", "ben"), List.of("letter", "consult"));
    }

    private static Environment answered(Environment environment, String need, String place, Answer answer) {
        var edit = board(environment).answering(Set.of(new Cell(need, place)), answer);
        return edit.map(e -> e.apply(environment)).orElse(environment);
    }

    private static Element element(Environment environment, String id) {
        var element = environment.element(id);
        assertNotNull(element);
        return element;
    }

    @Test
    void rowsAreThoseOfThePeopleAndColumnsBeginWithTheirWay() {
        var board = board(HOSPITAL);
        assertEquals(
                List.of(
                        "help_with_diet",
                        "someone_to_call",
                        "risk_for_me",
                        "peer_company",
                        "around_games",
                        "not_look_sick",
                        "peer_parents"),
                board.needs());
        assertEquals(2, board.onWay());
        assertEquals(
                List.of("letter", "consult", "info_site"),
                board.places().stream().limit(3).map(Identified::id).toList());
        assertEquals("chatroom", board.places().getLast().id());
        assertEquals(3, board.weight(0, 0));
        assertEquals(0, board.weight(1, 0));
    }

    @Test
    void everyAnswerIsReadAsItWasGiven() {
        for (var place : board(HOSPITAL).places()) {
            for (var answer : Answer.values()) {
                var after = answered(HOSPITAL, "help_with_diet", place.id(), answer);
                boolean talk = answer == Answer.TALKED_ABOUT && place.type() == Element.Type.COMMUNITY;
                assertEquals(
                        talk ? Answer.NO : answer, Answer.of(element(after, place.id()), "help_with_diet"), place.id());
            }
        }
    }

    @Test
    void answersAreTouchesAndAdaptsTo() {
        var consult = HOSPITAL.touchpoint("consult");
        assertNotNull(consult);
        var taken =
                answered(HOSPITAL, "risk_for_me", "consult", Answer.TAKEN_UP).touchpoint("consult");
        assertNotNull(taken);
        assertEquals(List.of("risk_for_me"), taken.adaptsTo());
        assertEquals(consult.touches(), taken.touches());
        var no = answered(HOSPITAL, "risk_for_me", "consult", Answer.NO).touchpoint("consult");
        assertNotNull(no);
        assertFalse(no.touches().contains("risk_for_me"));
        assertEquals(3, no.touches().size());
    }

    @Test
    void backAndForthChangesNothing() {
        var there = answered(HOSPITAL, "someone_to_call", "letter", Answer.TAKEN_UP);
        assertFalse(there.equals(HOSPITAL));
        assertEquals(HOSPITAL, answered(there, "someone_to_call", "letter", Answer.NO));
        assertTrue(board(HOSPITAL)
                .answering(Set.of(new Cell("someone_to_call", "letter")), Answer.NO)
                .isEmpty());
    }

    @Test
    void whatSomebodySaysIsANeedInHerWords() {
        var board = board(HOSPITAL);
        var edit = board.saying("Somewhere to park", board.people()).orElseThrow();
        assertTrue(edit.refusal(HOSPITAL).isEmpty());
        var after = edit.apply(HOSPITAL);
        assertEquals("Somewhere to park", after.label("somewhere_to_park"));
        for (var id : List.of("alma", "ben")) {
            var persona = after.persona(id);
            assertNotNull(persona);
            assertEquals(
                    new Need("somewhere_to_park", 2, false), persona.needs().getLast());
        }
        // Said again, also in the words of a label that is there, it is nothing new
        assertTrue(
                board(after).saying("somewhere to park", board(after).people()).isEmpty());
        assertTrue(board.saying("Help with the diet", List.of(board.people().getFirst()))
                .isEmpty());
        assertTrue(board.saying("  ", board.people()).isEmpty());
    }

    @Test
    void weightsAreKeptApartFromTheRestOfANeed() {
        var board = board(HOSPITAL);
        var after = board.needing(0, 3, 3).apply(HOSPITAL).persona("alma");
        assertNotNull(after);
        assertEquals(new Need("peer_company", 3, true), after.needs().getLast());
        var without = board.needing(0, 3, 0).apply(HOSPITAL).persona("alma");
        assertNotNull(without);
        assertEquals(3, without.needs().size());
    }

    @Test
    void onlyWhatIsSeenIsPainted() {
        var frame = new Frame(900, 220, 2, 30, 200, 5000, 300);
        assertTrue(frame.lastColumn() - frame.firstColumn() <= 7);
        assertTrue(frame.lastRow() - frame.firstRow() <= 8);
        var spot = new Spot(12, 45);
        var box = frame.box(spot);
        assertEquals(spot, frame.at(box.centreX(), box.centreY()));
        var person = new Spot(12, -1);
        assertEquals(person, frame.at(frame.box(person).centreX(), box.centreY()));
        var spots = new ArrayList<Spot>(List.of(new Spot(29, 199), new Spot(0, 0), new Spot(3, -2)));
        for (var each : spots) {
            var shown = frame.revealing(each).box(each);
            assertTrue(shown.y() >= Frame.HEAD && shown.bottom() <= 220 - Frame.BAR + .01, each.toString());
            assertTrue(each.column() < 0 || (shown.x() >= frame.left() && shown.right() <= 900 - Frame.BAR + .01));
        }
    }
}
