package org.dartboard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private final Messages messages = Messages.strict();

    private enum Unspoken {
        A
    }

    private record Thing(String id) {}

    private static final Words SHE = new Words() {
        @Override
        public String word(String placeholder) {
            return placeholder.equals("They") ? "She" : "her";
        }

        @Override
        public boolean plural(String placeholder) {
            return false;
        }

        @Override
        public String text(Object value) {
            return "the " + ((Thing) value).id();
        }
    };

    @Test
    void placesAreFilled() {
        assertEquals(
                "She has {0.5} hours: 1 hour, 2 hours, not many on Monday <b>{x}</b>",
                messages.format(
                        Phrase.of(
                                "test.all",
                                "half",
                                0.50,
                                "n",
                                1,
                                "m",
                                2L,
                                "day",
                                Fixture.Day.MON,
                                "text",
                                "<b>{x}</b>"),
                        SHE));
    }

    @Test
    void listsAreJoined() {
        assertEquals("", list());
        assertEquals("a", list("a"));
        assertEquals("a and b", list("a", "b"));
        assertEquals("a, Monday, 3 and a", list("a", Fixture.Day.MON, new BigDecimal("3.00"), list("a")));
    }

    @Test
    void phrasesNestAndThingsAreNamed() {
        var inner = Phrase.of("test.of", "x", new Thing("letter"));
        assertEquals("her of her of the letter", messages.format(Phrase.of("test.of", "x", inner), SHE));
    }

    @ParameterizedTest
    @CsvSource({"0,are", "1,is", "2,are"})
    void aListOfOneIsOne(int size, String verb) {
        assertEquals(verb, messages.format(Phrase.of("test.are", "list", java.util.Collections.nCopies(size, "x"))));
    }

    @Test
    void otherLanguagesFallBackToEnglish() {
        var german = new Messages("xx", MessagesTest::fail);
        assertEquals("eins", german.text("test.one"));
        assertEquals("two", german.text("test.two"));
    }

    @Test
    void mistakesAreReportedAndDoNoHarm() {
        var complaints = new ArrayList<String>();
        var lenient = new Messages("", complaints::add);
        assertEquals("test.none", lenient.text("test.none"));
        assertEquals("nothing.at.all", lenient.text("nothing.at.all"));
        assertEquals("{x of", lenient.text("test.malformed"));
        assertEquals("{they} of {x}", lenient.format(Phrase.of("test.of")));
        assertEquals("{they} of Unspoken.A", lenient.format(Phrase.of("test.of", "x", Unspoken.A)));
        assertEquals("{they} of Thing[id=a]", lenient.format(Phrase.of("test.of", "x", new Thing("a"))));
        assertEquals(9, complaints.size(), complaints::toString);
        assertThrows(IllegalStateException.class, () -> messages.text("test.none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "{}", "{x", "a{x?b}", "{x?a|b", "{x y}", "{x?{y|b}", "{{}", "{?a|b}"})
    void malformedTemplates(String template) {
        assertThrows(IllegalArgumentException.class, () -> Template.parse(template));
    }

    @Test
    void phrasesAreBuiltWithCare() {
        assertThrows(IllegalArgumentException.class, () -> Phrase.of("a.b", "x"));
        assertThrows(IllegalArgumentException.class, () -> Phrase.of("a.b", 1, 2));
        assertThrows(IllegalArgumentException.class, () -> Phrase.of("a.b", "x", 1, "x", 2));
        assertTrue(messages.has("words.list.and"));
    }

    private String list(Object... items) {
        return messages.format(Phrase.of("test.list", "list", List.of(items)));
    }

    private static void fail(String complaint) {
        throw new AssertionError(complaint);
    }

    /** A type of the same simple name as the model's. */
    private interface Fixture {
        enum Day {
            MON
        }
    }
}
