package org.dartboard.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dartboard.model.Control;
import org.dartboard.story.Card;
import org.dartboard.ui.state.Walked;
import org.junit.jupiter.api.Test;

/** What little stands on a card in a lane. */
class CardTextTest {

    private static Walked alma(Set<String> controls) {
        return Objects.requireNonNull(
                Walks.results(Walks.sample("hospital"), controls).of("alma"));
    }

    private static Card card(Walked walked, String title) {
        return walked.story().cards().stream()
                .filter(c -> walked.voice().say(c.title()).equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String gist(Walked walked, String title) {
        return walked.voice().say(Gist.of(walked.story(), card(walked, title)));
    }

    private static String when(Card card) {
        return Walks.MESSAGES.format(When.of(card));
    }

    @Test
    void aCardSaysWhatMattersMost() {
        var alma = alma(Set.of());
        assertEquals("Ten minutes, by post, in words she does not use.", gist(alma, "Invitation letter"));
        assertEquals("Cardiology decides for her: “Standard regimen”.", gist(alma, "Consultation"));
        assertEquals("Only through the patient portal.", gist(alma, "Diary"));
        assertEquals("Alma is alone with it.", gist(alma, "Night symptoms"));
    }

    @Test
    void momentsAreShort() {
        var alma = alma(Set.of());
        assertEquals("Mon 9:00", when(card(alma, "Invitation letter")));
        assertEquals("Wed 16:00 · week 2", when(card(alma, "Rehab group")));
        assertEquals("Never", when(card(alma, "Diary")));
    }

    @Test
    void everyCardOfTheSamplesSaysSomething() {
        for (var name : List.of("hospital", "onstar")) {
            var sample = Walks.sample(name);
            var all = sample.all(Control.class).map(Control::id).collect(Collectors.toSet());
            for (var controls : List.of(Set.<String>of(), all)) {
                for (var walked : Walks.results(sample, controls).shown()) {
                    for (var card : walked.story().cards()) {
                        var gist = walked.voice().say(Gist.of(walked.story(), card));
                        assertFalse(gist.isBlank());
                        assertTrue(
                                Character.isUpperCase(gist.codePointAt(0)) || !Character.isLetter(gist.charAt(0)),
                                gist);
                    }
                }
            }
        }
    }
}
