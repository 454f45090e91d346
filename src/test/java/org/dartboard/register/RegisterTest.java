package org.dartboard.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dartboard.compare.Causes;
import org.dartboard.dart.Scene;
import org.dartboard.edit.Decide;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Gap;
import org.dartboard.method.Data;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Family;
import org.dartboard.model.Played;
import org.dartboard.model.RegisterEntry;
import org.dartboard.model.RegisterEntry.Verdict;
import org.dartboard.model.Wish;
import org.dartboard.story.Voice;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.dartboard.walk.Walker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was decided, joined with what is found. */
class RegisterTest {

    private static final Environment HOSPITAL = Data.environment("hospital.dartboard");
    private static final Gap.Key CONSULT = new Gap.Key("G10", "consult");
    private static final Gap.Key DIARY = new Gap.Key("G01", "diary");

    @Test
    void whatIsFoundAndUndecidedIsOpenAndTheSameForSeveralIsOneItem() {
        var register = register(HOSPITAL);
        var both = item(register, "alma", CONSULT);
        assertEquals(Verdict.OPEN, both.state());
        assertEquals(List.of("alma", "ben"), people(both));
        assertEquals(List.of("alma"), people(item(register, "alma", DIARY)));
        assertEquals(register.items().size(), register.counts().get(Verdict.OPEN));
        var keys = register.items().stream()
                .flatMap(i -> i.shares().stream().map(s -> s.persona() + " " + i.key()))
                .toList();
        assertEquals(keys.size(), Set.copyOf(keys).size());
        var stated = walks(HOSPITAL).stream()
                .flatMap(w -> w.findings().gaps().stream().filter(Gap::isStatedHere))
                .count();
        assertEquals(stated, keys.size());
    }

    @Test
    void theWorstComesFirst() {
        var items = register(HOSPITAL).items();
        var first = items.getFirst();
        assertTrue(first.isCause());
        assertEquals(items.stream().mapToInt(Item::severity).max().orElseThrow(), first.severity());
        assertTrue(items.indexOf(item(register(HOSPITAL), "alma", DIARY)) < items.size() / 2);
        assertFalse(items.getLast().isSerious());
    }

    @Test
    void decidedForOneIsNoLongerTheSameAsForTheOther() {
        var after = decide(HOSPITAL, Verdict.ASSIGNED, "Ruth", "2027-03-01", "she asked for it", CONSULT, "alma");
        var register = register(after);
        var alma = item(register, "alma", CONSULT);
        assertEquals(List.of("alma"), people(alma));
        assertEquals("Ruth", alma.owner());
        assertEquals("2027-03-01", alma.due());
        assertEquals("she asked for it", alma.note());
        assertEquals(List.of("ben"), people(item(register, "ben", CONSULT)));
        var same = decide(after, Verdict.ASSIGNED, "Ruth", "2027-03-01", "she asked for it", CONSULT, "ben");
        assertEquals(List.of("alma", "ben"), people(item(register(same), "ben", CONSULT)));
    }

    @Test
    void saidToBeFixedAndStillFoundIsTold() {
        var fixed = decide(HOSPITAL, Verdict.FIXED, null, null, null, DIARY, "alma");
        assertEquals(
                Item.Standing.STILL_FOUND, item(register(fixed), "alma", DIARY).standing());
    }

    @Test
    void whatIsNoLongerFoundIsTold() {
        var decided = decide(HOSPITAL, Verdict.ACCEPTED, null, null, null, DIARY, "alma");
        var register = Register.of(decided, walks(Scene.of(decided, List.of("c_diary"))));
        var diary = item(register, "alma", DIARY);
        assertEquals(Item.Standing.NO_LONGER_FOUND, diary.standing());
        assertEquals(0, diary.severity());
        assertEquals(Family.CANT_GET_IN, diary.family());
        assertNull(diary.shares().getFirst().gap());
        assertEquals("No way in for them: the diary", said(diary.title(decided), decided));
        assertEquals(diary, register.items().getLast());
    }

    @Test
    void aRuleThatIsNotKnownIsKept() {
        var entry = new RegisterEntry("G99", "consult", "alma", Verdict.ACCEPTED, "", "", "", Extras.NONE);
        var environment = HOSPITAL.with(Environment.REGISTER, List.of(entry));
        var item = item(register(environment), "alma", new Gap.Key("G99", "consult"));
        assertNull(item.family());
        assertEquals("A gap that this version does not know", said(item.title(environment), environment));
    }

    @Test
    void whatLiesAheadIsAnItemOnlyIfSomebodyDecided() {
        var ahead = walks(HOSPITAL).stream()
                .flatMap(w -> w.findings().gaps().stream())
                .filter(Gap::ahead)
                .findFirst()
                .orElseThrow()
                .key();
        assertNull(register(HOSPITAL).item("alma", ahead));
        var decided = decide(HOSPITAL, Verdict.ACCEPTED, null, null, null, ahead, "alma");
        assertTrue(item(register(decided), "alma", ahead).isFound());
    }

    @Test
    void filtersShowWhatTheySay() {
        var one = decide(HOSPITAL, Verdict.DISMISSED, null, null, "next year", CONSULT, "alma", "ben");
        var two = decide(one, Verdict.ASSIGNED, "Ruth", "", null, DIARY, "alma");
        var register = register(two);
        var consult = item(register, "alma", CONSULT);
        var diary = item(register, "alma", DIARY);
        assertFalse(Filter.USUAL.shows(consult));
        assertTrue(Filter.ALL.shows(consult));
        assertTrue(Filter.USUAL.shows(diary));
        assertEquals(List.of(diary), register.items(Filter.ALL.by("ruth ")));
        assertEquals(List.of("Ruth"), register.owners());
        assertFalse(Filter.ALL.of("ben").shows(diary));
        assertTrue(register.items(Filter.ALL.of(Family.CANT_GET_IN)).contains(diary));
        assertFalse(Filter.ALL.of(Family.ALONE).shows(diary));
        assertTrue(register.items(Filter.ALL.serious(true)).stream().allMatch(Item::isSerious));
        var lesser = register.items().getLast();
        assertFalse(Filter.ALL.serious(true).shows(lesser));
        var accepted = Decide.of(lesser.subjects(), Verdict.ACCEPTED).apply(two);
        var person = lesser.shares().getFirst().persona();
        assertTrue(Filter.ALL.serious(true).shows(item(register(accepted), person, lesser.key())));
        var board = register.board(Filter.ALL);
        assertEquals(List.of(Verdict.values()), List.copyOf(board.keySet()));
        assertEquals(List.of(consult), board.get(Verdict.DISMISSED));
        assertEquals(1, register.counts().get(Verdict.ASSIGNED));
    }

    @Test
    void dismissedGapsGoThroughNoSieveThatHidesThem() {
        var decided = decide(HOSPITAL, Verdict.DISMISSED, null, null, "next year", CONSULT, "alma");
        var sieve = new Sieve(Decisions.of(decided), Filter.DONE);
        assertFalse(sieve.shows("alma", CONSULT));
        assertTrue(sieve.shows("ben", CONSULT));
        assertTrue(new Sieve(Decisions.of(decided), Set.of()).shows("alma", CONSULT));
        var alma = walks(decided).getFirst();
        var gaps = alma.findings().gaps();
        assertEquals(gaps.size() - 1, sieve.shown("alma", gaps).size());
        assertEquals(new Done(1, 0), sieve.done("alma", gaps));
        var causes = Objects.requireNonNull(alma.causes());
        assertEquals(causes.size() - 1, sieve.causes("alma", causes).size());
    }

    @Test
    void datesAreUnderstoodAndOtherTextIsKept() {
        assertEquals("2027-03-01", Due.date(" 2027-3-1 ").orElseThrow());
        Stream.of("", "in spring", "2027-13-01", "2027-02-29", "27-01-01")
                .forEach(d -> assertTrue(Due.date(d).isEmpty(), d));
        assertTrue(Due.date("2028-02-29").isPresent());
        assertTrue(Due.isPast("2027-2-28", "2027-03-01"));
        assertFalse(Due.isPast("2027-03-01", "2027-03-01"));
        assertFalse(Due.isPast("in spring", "2027-03-01"));
        assertFalse(Due.isPast("2027-02-28", "today"));
        assertEquals(
                List.of("2027-2-28", "2027-03-01", "by summer", "in spring", ""),
                Stream.of("in spring", "", "2027-03-01", "by summer", "2027-2-28")
                        .sorted(Due.ORDER)
                        .toList());
    }

    @Test
    void overdueIsWhatSomebodyShouldHaveDoneByThen() {
        var assigned = decide(HOSPITAL, Verdict.ASSIGNED, "Ruth", "2027-03-01", null, DIARY, "alma");
        assertTrue(item(register(assigned), "alma", DIARY).isOverdue("2027-03-02"));
        assertFalse(item(register(assigned), "alma", DIARY).isOverdue("2027-03-01"));
        var fixed = decide(assigned, Verdict.FIXED, null, null, null, DIARY, "alma");
        assertFalse(item(register(fixed), "alma", DIARY).isOverdue("2027-03-02"));
    }

    @Test
    void wishesAreListed() {
        var played = new Played(
                "ben",
                "table 3",
                List.of(),
                List.of(),
                List.of(new Wish("diary", "a bigger screen", Extras.NONE)),
                List.of(),
                Extras.NONE);
        var environment = HOSPITAL.with(Environment.PLAYED, List.of(played));
        assertEquals(
                List.of(new Wished("diary", "a bigger screen", "ben", "table 3")),
                register(environment).wishes());
    }

    private static Environment decide(
            Environment before,
            Verdict verdict,
            @Nullable String owner,
            @Nullable String due,
            @Nullable String note,
            Gap.Key key,
            String... people) {
        var subjects = Stream.of(people)
                .map(p -> new Decide.Subject(key.code(), key.node(), p))
                .toList();
        var edit = new Decide(subjects, verdict, owner, due, note);
        assertTrue(edit.refusal(before).isEmpty());
        return edit.apply(before);
    }

    private static Register register(Environment environment) {
        return Register.of(environment, walks(environment));
    }

    private static List<Walked> walks(Environment environment) {
        return walks(Scene.active(environment));
    }

    private static List<Walked> walks(Scene scene) {
        return scene.environment().personas().stream()
                .map(p -> Findings.of(Walker.walk(scene, p)))
                .map(f -> new Walked(f, Causes.of(f)))
                .toList();
    }

    private static Item item(Register register, String persona, Gap.Key key) {
        return Objects.requireNonNull(register.item(persona, key));
    }

    private static List<String> people(Item item) {
        return item.shares().stream().map(Share::persona).toList();
    }

    private static String said(Phrase phrase, Environment environment) {
        return Voice.of(environment, Messages.strict()).say(phrase);
    }
}
