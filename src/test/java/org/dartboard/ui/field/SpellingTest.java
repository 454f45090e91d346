package org.dartboard.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.dartboard.model.Kind;
import org.dartboard.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values are read from what people write. */
class SpellingTest {

    private final Spelling<Integer> minutes = Spellings.span(Messages.strict(), 1);
    private final Spelling<Integer> hours = Spellings.span(Messages.strict(), 60);

    @ParameterizedTest
    @CsvSource({
        "20, 20",
        "20 min, 20",
        "1h, 60",
        "1 h 30, 90",
        "1 h 30 min, 90",
        "1:30, 90",
        "1.5 hours, 90",
        "'1,5 h', 90",
        "2 Days, 2880",
        "1 week, 10080",
        "1 day 2 h, 1560",
        "1 month, 43200",
        "0, 0",
        "1 year, 525600"
    })
    void spansAreReadInPeoplesUnits(String text, int expected) {
        assertEquals(expected, minutes.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soon", "20 x", "min", "-5", "1 h min", "0.5", "5 min 5"})
    void whatMeansNothingIsNotGuessed(String text) {
        assertNull(minutes.read(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 59, 60, 90, 1440, 1500, 10080, 525_600, Kind.TEN_YEARS})
    void whatIsWrittenIsReadAgain(int value) {
        assertEquals(value, minutes.read(minutes.exact(value)));
        assertEquals(value, hours.read(hours.exact(Math.min(value, 30_000_000))));
    }

    @Test
    void aNumberAloneIsInTheUnitOfThePropertyAndHasToBeWhole() {
        assertEquals(10, hours.read("10"));
        assertEquals(48, hours.read("2 days"));
        assertNull(hours.read("90 min"));
    }

    @Test
    void moneyIsReadWithItsSign() {
        assertEquals(new BigDecimal("12.50"), Spellings.money().read("$ 12.50"));
        assertEquals(new BigDecimal("12.50"), Spellings.money().read("12,50 EUR"));
        assertNull(Spellings.money().read("free"));
    }

    @Test
    void timesOfDay() {
        assertEquals(9 * 60, Spellings.timeOfDay().read("9"));
        assertEquals(9 * 60 + 30, Spellings.timeOfDay().read("09:30"));
        assertEquals(9 * 60 + 30, Spellings.timeOfDay().read("9.30"));
        assertEquals(24 * 60, Spellings.timeOfDay().read("24:00"));
        assertNull(Spellings.timeOfDay().read("9:75"));
    }

    @Test
    void halfANumberIsNoWholeOne() {
        var whole = Spellings.whole(new Kind.Whole(0, 10));
        assertEquals(3, whole.read("3"));
        assertNull(whole.read("3.5"));
        assertNull(whole.read("three"));
    }
}
