package org.dartboard.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dartboard.dart.Scene;
import org.dartboard.edit.SetProperty;
import org.dartboard.model.Environment;
import org.dartboard.model.Finding;
import org.dartboard.model.Touchpoint;
import org.dartboard.predict.Scoring.Expected;
import org.dartboard.story.Voice;
import org.dartboard.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a hit, a miss and a surprise, and what it is worth. */
class ScoringTest {

    private static TableScore score(String... expectations) {
        return Tables.score(Tables.with(Tables.HOSPITAL, "one", expectations))
                .tables()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        // the rule names the place
        "alma diary CANT_GET_IN, G01@diary, -",
        "alma letter CANT_FOLLOW, G04@letter, -",
        // the gravest there, not the first by code
        "alma consult RISK_ISNT_HERS, G08@consult, -",
        "ben rehab WRONG_TIME, G23@rehab, -",
        // an outcome, and the touchpoint that is to yield it
        "alma diet_kept CANT_GET_IN, G22@diet_kept, -",
        "ben game_day WRONG_TIME, G24@game_day, -",
        "ben med_review WRONG_TIME, G24@game_day, -",
        // an event, and the touchpoint that is to answer it
        "ben night_symptom WRONG_TIME, G33@night_symptom, -",
        "ben nurse_line WRONG_TIME, G33@night_symptom, -",
        // a way from one to another, and either end of it
        "alma consult>rehab TREATED_AS_ANYONE, G29@consult>rehab, -",
        "alma someone_to_call TREATED_AS_ANYONE, G30@someone_to_call, -",
        // a need, where it is talked about
        "alma diary TREATED_AS_ANYONE, G30@help_with_diet, -",
        "alma * ALONE, G20@*, -",
        // something of that family, with its cause at the place
        "alma night_symptom TREATED_AS_ANYONE, G30@someone_to_call, G33@night_symptom",
        "ben recovery WRONG_TIME, G23@rehab, G22@recovery",
        "ben recovery TREATED_AS_ANYONE, G32@*, G22@recovery",
    })
    void whatIsFoundAtThePlaceOrAtItsCauseIsAHit(String expectation, String gap, String cause) {
        var hit = score(expectation).hits().getFirst();
        assertEquals(gap, hit.gap().key().toString());
        assertEquals(cause, hit.cause() == null ? "-" : hit.cause().gap().key().toString());
    }

    @ParameterizedTest
    @CsvSource({
        // another family, another place, another person
        "alma diary WRONG_TIME",
        "alma pharmacy CANT_GET_IN",
        "ben diary CANT_GET_IN",
        // a way was named, and what is found is found at its end
        "alma consult>rehab CANT_ANSWER_BACK",
        "alma rehab>consult TREATED_AS_ANYONE",
        // the whole walk is no place on it, and no place is the whole walk
        "alma consult ALONE",
        "alma * CANT_GET_IN",
        // an outcome was named, and what is found is found at the touchpoint
        "alma diet_kept TREATED_AS_ANYONE",
        "alma no_such_place CANT_GET_IN",
    })
    void whatIsNotFoundThereIsAMiss(String expectation) {
        var score = score(expectation);
        assertEquals(List.of(), score.hits());
        assertEquals(1, score.misses().size());
        assertEquals(1, score.expected());
    }

    @Test
    void whatLiesAheadOrIsOpenIsAMissThatSaysSo() {
        var ahead = Objects.requireNonNull(
                score("alma diary ASKS_TOO_MUCH").misses().getFirst().undecided());
        assertEquals("G18@diary", ahead.key().toString());
        var unanswered = Tables.HOSPITAL;
        for (var touchpoint : unanswered.all(Touchpoint.class).toList()) {
            unanswered = SetProperty.of(touchpoint.id(), Touchpoint.INDICATORS, Map.of())
                    .apply(unanswered);
        }
        var nobodyHasSaid = Tables.with(unanswered, "one", "alma consult RISK_ISNT_HERS");
        var miss = Scoring.of(Scene.active(nobodyHasSaid))
                .tables()
                .getFirst()
                .misses()
                .getFirst();
        assertTrue(Objects.requireNonNull(miss.undecided()).open());
        assertNull(score("alma diary WRONG_TIME").misses().getFirst().undecided());
    }

    @Test
    void aSeriousCauseThatNobodyExpectedIsASurprise() {
        var all = keys(score("alma pharmacy CANT_GET_IN"));
        assertEquals(11, all.size(), "all causes of Alma, none of Ben, of whom nothing was expected: " + all);
        // The cause itself, by its place or by that of an outcome's touchpoint
        assertEquals(without(all, "alma G01@diary"), keys(score("alma diary CANT_GET_IN")));
        // What follows from it, at its place: the place is foreseen, and what is wrong there
        assertEquals(without(all, "alma G33@night_symptom"), keys(score("alma night_symptom TREATED_AS_ANYONE")));
        // What follows from it, where it shows: where it comes from still surprises
        assertEquals(all, keys(score("alma diet_kept CANT_GET_IN")));
        // Two at one place, of one family
        assertEquals(
                without(without(all, "alma G15@consult"), "alma G17@consult"),
                keys(score("alma consult DECIDED_FOR_HER")));
        assertEquals(
                List.of(11, 10),
                List.of(
                        score("alma pharmacy ALONE").surprises().size(),
                        score("ben pharmacy ALONE").surprises().size()));
    }

    private static List<String> keys(TableScore score) {
        return score.surprises().stream()
                .map(s -> s.persona() + " " + s.cause().gap().key())
                .toList();
    }

    private static List<String> without(List<String> all, String one) {
        assertTrue(all.contains(one), one);
        return all.stream().filter(k -> !k.equals(one)).toList();
    }

    @Test
    void aFindingIsWorthItsPointsOnceToWhoeverHitsWhatItMeans() {
        var lesson = Tables.teaching(
                Tables.HOSPITAL,
                "alma diary CANT_GET_IN 3",
                "ben rehab WRONG_TIME 2",
                "alma help_with_diet TREATED_AS_ANYONE 5",
                "ben letter CANT_FOLLOW 7");
        var tables = Tables.with(lesson, "one", "alma diary CANT_GET_IN", "alma diary CANT_GET_IN");
        // The rehab by its outcome, the need by the touchpoint that talks about it
        tables = Tables.with(tables, "two", "ben recovery WRONG_TIME", "alma diary TREATED_AS_ANYONE");
        // The right place, another family; the right family, another person; a finding that the walk does not show
        tables = Tables.with(tables, "three", "alma diary ALONE", "ben diary CANT_GET_IN", "ben letter CANT_FOLLOW");
        var scoring = Tables.score(tables);
        assertEquals(10, scoring.possible());
        assertEquals(
                List.of(3, 7, 0),
                scoring.tables().stream().map(TableScore::points).toList());
        assertEquals(
                List.of("letter"),
                scoring.notShown().stream().map(Finding::node).toList());
        assertEquals(1, scoring.tables().getFirst().expected(), "said twice is expected once");
    }

    @Test
    void tablesStandSideBySideAtEachPlace() {
        var tables =
                Tables.with(Tables.HOSPITAL, "one", "ben rehab WRONG_TIME", "alma diary CANT_GET_IN", "alma * ALONE");
        tables = Tables.with(tables, "two", "alma diary CANT_GET_IN", "alma letter ALONE");
        assertEquals(
                List.of(
                        "alma letter ALONE [two] false",
                        "alma diary CANT_GET_IN [one, two] true",
                        "alma * ALONE [one] true",
                        "ben rehab WRONG_TIME [one] true"),
                Tables.score(tables).places().stream().map(ScoringTest::line).toList());
    }

    private static String line(Expected e) {
        return "%s %s %s %s %s".formatted(e.persona(), e.node(), e.family(), e.by(), e.hit());
    }

    @Test
    void itIsSaidInWords() {
        var environment = Tables.with(
                Tables.HOSPITAL,
                "one",
                "ben recovery WRONG_TIME",
                "ben diary DECIDED_FOR_HER",
                "ben consult>rehab ALONE",
                "ben around_games ALONE");
        var ben = Voice.of(Objects.requireNonNull(environment.persona("ben")), environment, Messages.strict());
        var score = Tables.score(environment).tables().getFirst();
        assertEquals(
                List.of(
                        "Diary: decided for him. Nothing of the kind is found there for Ben.",
                        "From Consultation to Rehab group: alone. Nothing of the kind is found there for Ben.",
                        "The need “treatment that fits around the games”: alone. Nothing of the kind is found there"
                                + " for Ben."),
                score.misses().stream()
                        .map(m -> ben.say(PredictText.expected(
                                        m.expected().node(), m.expected().family(), environment))
                                + ". " + ben.say(PredictText.miss(m)))
                        .toList());
        assertEquals(
                "At the rehab group, Ben finds no time within four weeks, because its hours collide wi"
                        + "th the children's games and team practice. Behind it: He never gets there: “Recovery”.",
                ben.say(PredictText.hit(score.hits().getFirst(), environment)));
    }

    @Test
    void withoutTablesThereIsNothingToScore() {
        var scoring = Tables.score(Tables.HOSPITAL);
        assertEquals(new Scoring(List.of(), List.of(), List.of(), List.of()), scoring);
        assertEquals(0, scoring.possible());
        assertEquals(Environment.EMPTY, Tables.with(Environment.EMPTY, "one"));
    }
}
