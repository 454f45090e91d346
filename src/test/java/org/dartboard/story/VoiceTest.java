package org.dartboard.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.dartboard.model.Values;
import org.dartboard.text.Amount;
import org.dartboard.text.At;
import org.dartboard.text.Count;
import org.dartboard.text.Messages;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;
import org.dartboard.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceTest {

    private static final Messages TEXTS = Messages.strict();

    private static Voice voice(String name, String pronouns, String currency) {
        var persona = Persona.SCHEMA.make(new Values<Persona>()
                .put(Persona.ID, "anna_lena")
                .put(Persona.NAME, name)
                .put(Persona.PRONOUNS, pronouns));
        return Voice.of(persona, Environment.EMPTY.with(Environment.CURRENCY, currency), TEXTS);
    }

    @ParameterizedTest
    @CsvSource({
        "she, She has her own. It is hers",
        "she/her, She has her own. It is hers",
        "He / him, He has his own. It is his",
        "they, They have their own. It is theirs",
        "THEY/THEM, They have their own. It is theirs",
        "xe, Alma has Alma's own. It is Alma's",
        "'', Alma has Alma's own. It is Alma's",
        "sheik, Alma has Alma's own. It is Alma's"
    })
    void speaksAsThePersonAsksFor(String pronouns, String expected) {
        assertEquals(expected, voice("Alma, 67", pronouns, "").say(Phrase.of("test.person")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Alma, 67, lives alone | Alma
            Alma | Alma
            Mary Ann (38) | Mary Ann
            Jean-Luc – a sailor | Jean-Luc
            '  '  | Anna Lena
            ', 67' | , 67
            """)
    void callsHerByHerShortName(String name, String expected) {
        assertEquals(expected, voice(name, "she", "").name());
    }

    @ParameterizedTest
    @CsvSource({
        "0, no time",
        "1, one minute",
        "10, ten minutes",
        "30, half an hour",
        "45, forty-five minutes",
        "60, an hour",
        "75, an hour and fifteen minutes",
        "90, an hour and a half",
        "120, two hours",
        "150, two and a half hours",
        "1439, twenty-three hours and fifty-nine minutes",
        "1440, a day",
        "1800, a day and six hours",
        "2160, a day and a half",
        "2880, two days",
        "2915, just over two days",
        "4200, almost three days",
        "10080, a week",
        "20160, two weeks",
        "43200, a month",
        "46095, just over thirty-two days",
        "144000, 100 days",
        "525600, a year",
        "5256000, ten years"
    })
    void spansAreSaidAsPeopleSayThem(long minutes, String expected) {
        assertEquals(expected, said(new Span(minutes)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, Monday 0:00",
        "540, Monday 9:00",
        "3435, Wednesday 9:15",
        "10079, Sunday 23:59",
        "10080, 'Monday 0:00, in week 2'",
        "46620, 'Friday 9:00, in week 5'"
    })
    void momentsAreWeekdayAndHour(long minute, String expected) {
        assertEquals(expected, said(new At(minute)));
    }

    @ParameterizedTest
    @CsvSource({
        "20, USD, $20",
        "12.5, EUR, €12.50",
        "1000.00, £, £1000",
        "0.125, GBP, £0.125",
        "20, CHF, 20 CHF",
        "20, '', 20",
        "0, USD, nothing"
    })
    void amountsHaveTheCurrency(BigDecimal amount, String currency, String expected) {
        var voice = voice("Alma", "she", currency);
        assertEquals(expected, voice.say(Phrase.of("test.value", "value", new Amount(amount))));
    }

    @ParameterizedTest
    @CsvSource({"0, zero", "1, one", "12, twelve", "20, twenty", "99, ninety-nine", "100, 100"})
    void countsAreInWords(long n, String expected) {
        assertEquals(expected, said(new Count(n)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Diary           | the diary
            diet session    | the diet session
            Check-in        | the check-in
            The nurse line  | the nurse line
            A talk          | a talk
            OnStar button   | OnStar button
            Diet Session    | Diet Session
            Ask the expert  | Ask the expert
            Call the nurse  | Call the nurse
            Call centre     | the call centre
            Sign up         | Sign up
            My page         | My page
            What next?      | What next?
            Facebook        | Facebook
            Visit to ER     | the visit to ER
            X               | X
            A               | A
            Überweisung     | Überweisung
            24-hour line    | 24-hour line
            Room 214        | Room 214
            """)
    void commonNounsGetTheirArticle(String name, String expected) {
        assertEquals(expected, said(Name.of(name)));
    }

    @Test
    void namesHaveOtherForms() {
        assertEquals("diary", said(Name.stem("The diary")));
        assertEquals("diet session", said(Name.stem("Diet session")));
        assertEquals("team practice", said(Name.bare("Team practice")));
        assertEquals("the children's games", said(Name.bare("The children's games")));
        assertEquals("by phone", said(Name.means("Phone")));
        assertEquals("by video call", said(Name.means("Video call")));
        assertEquals("through the patient portal", said(Name.means("Patient portal")));
        assertEquals("through WhatsApp", said(Name.means("WhatsApp")));
        assertEquals("Riverside Hospital", said(Name.proper("Riverside Hospital")));
        assertEquals("Cardiology", said(Name.proper("Cardiology")));
        assertEquals("the hospital", said(Name.proper("Hospital")));
        assertEquals("the car maker", said(Name.proper("Car maker")));
        assertEquals("the Riverside clinic", said(Name.proper("Riverside clinic")));
        assertEquals("the council", said(Name.proper("The council")));
        assertEquals("Alma", said(Name.person("Alma, 67, lives alone")));
        assertEquals("something without a name", said(Name.of(" \t")));
        assertEquals("by something without a name", said(Name.means("\u202e")));
    }

    @ParameterizedTest
    @CsvSource({
        "help with the diet, help with the diet",
        "a heart condition, a heart condition",
        "not looking sick, not looking sick",
        "clarity about the risk, clarity about the risk",
        "not look sick, “not look sick”",
        "bring him home, “bring him home”",
        "lives alone, “lives alone”"
    })
    void peoplesOwnWordsAreQuotedUnlessTheyReadAsANoun(String words, String expected) {
        assertEquals(expected, said(new Quote(words, true)));
        assertEquals("“" + words + "”", said(new Quote(words)));
    }

    @Test
    void aCapitalBeginsASentence() {
        assertEquals("The diary", voice("Alma", "she", "").say(Phrase.of("test.begin", "value", Name.of("Diary"))));
        assertEquals("Half an hour", voice("Alma", "she", "").say(Phrase.of("test.begin", "value", new Span(30))));
    }

    private static String said(Object value) {
        return voice("Alma", "she", "").say(Phrase.of("test.value", "value", value));
    }
}
