package org.dartboard.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dartboard.edit.Decide.Subject;
import org.dartboard.method.Data;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.RegisterEntry;
import org.dartboard.model.RegisterEntry.Verdict;
import org.dartboard.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Deciding on gaps. */
class DecideTest {

    private static final Messages WORDS = Messages.strict();
    private static final Environment HOSPITAL = Data.environment("hospital.dartboard");
    private static final Subject ALMA = new Subject("G10", "consult", "alma");
    private static final Subject BEN = new Subject("G10", "consult", "ben");
    private static final Subject OTHER = new Subject("G07", "consult", "ben");

    @Test
    void severalAtOnceAreOneStepThatIsTakenBack() {
        var edit = new Decide(List.of(ALMA, BEN, ALMA), Verdict.ASSIGNED, " Ruth ", "2027-03-01", null);
        var editor = Editor.of(HOSPITAL).apply(edit);
        assertEquals(
                List.of(
                        entry(ALMA, Verdict.ASSIGNED, "Ruth", "2027-03-01", ""),
                        entry(BEN, Verdict.ASSIGNED, "Ruth", "2027-03-01", "")),
                editor.current().register());
        assertEquals(
                "assignment of a gap at Consult", WORDS.format(editor.undoable().orElseThrow()));
        assertEquals(HOSPITAL, editor.undo().current());
    }

    @Test
    void stepsAreNamedByWhatWasDecided() {
        assertEquals("dismissal of 2 gaps at Consult", name(Verdict.DISMISSED, ALMA, OTHER));
        assertEquals("acceptance of a gap", name(Verdict.ACCEPTED, new Subject("G20", "*", "ben")));
        assertEquals("reopening of 2 gaps", name(Verdict.OPEN, ALMA, new Subject("G30", "help_with_diet", "alma")));
        assertEquals("“fixed” for a gap at Diary", name(Verdict.FIXED, new Subject("G29", "consult>diary", "alma")));
    }

    @Test
    void whoAssignsNamesSomebodyAndWhoDismissesSaysWhy() {
        assertEquals("Nobody is named. Say who deals with it.", refusal(Verdict.ASSIGNED, " ", null));
        assertEquals("No reason is given. Say why it is left as it is.", refusal(Verdict.DISMISSED, null, " "));
        assertEquals("", refusal(Verdict.DISMISSED, null, "too dear"));
        assertEquals("", refusal(Verdict.ACCEPTED, null, null));
        var nobody = Decide.of(List.of(new Subject("G10", "consult", "nobody")), Verdict.ACCEPTED);
        assertTrue(nobody.refusal(HOSPITAL).isPresent());
        var nowhere = Decide.of(List.of(new Subject("G10", "nowhere", "alma")), Verdict.ACCEPTED);
        assertTrue(nowhere.refusal(HOSPITAL).isPresent());
        assertTrue(Decide.of(List.of(), Verdict.ACCEPTED).refusal(HOSPITAL).isPresent());
    }

    @Test
    void whatIsNotSaidAgainStays() {
        var assigned = new Decide(List.of(ALMA), Verdict.ASSIGNED, "Ruth", "in spring", "asked for").apply(HOSPITAL);
        var fixed = Decide.of(List.of(ALMA), Verdict.FIXED).apply(assigned);
        assertEquals(List.of(entry(ALMA, Verdict.FIXED, "Ruth", "in spring", "asked for")), fixed.register());
        var handed = new Decide(List.of(ALMA), Verdict.ASSIGNED, "Tom", null, "").apply(fixed);
        assertEquals(List.of(entry(ALMA, Verdict.ASSIGNED, "Tom", "in spring", "")), handed.register());
    }

    @Test
    void openedAgainWithNothingSaidThereIsNoEntry() {
        var accepted = Decide.of(List.of(ALMA, BEN), Verdict.ACCEPTED).apply(HOSPITAL);
        assertEquals(
                List.of(entry(BEN, Verdict.ACCEPTED, "", "", "")),
                Decide.of(List.of(ALMA), Verdict.OPEN).apply(accepted).register());
    }

    @Test
    void entriesKeepTheirPlaceAndSecondOnesAboutTheSameGo() {
        var twice = HOSPITAL.with(
                Environment.REGISTER,
                List.of(
                        entry(ALMA, Verdict.ACCEPTED, "", "", ""),
                        entry(BEN, Verdict.ACCEPTED, "", "", ""),
                        entry(ALMA, Verdict.DISMISSED, "", "", "no")));
        assertEquals(
                List.of(entry(ALMA, Verdict.FIXED, "", "", ""), entry(BEN, Verdict.ACCEPTED, "", "", "")),
                Decide.of(List.of(ALMA), Verdict.FIXED).apply(twice).register());
    }

    private static String name(Verdict verdict, Subject... subjects) {
        return WORDS.format(Decide.of(List.of(subjects), verdict).name(HOSPITAL));
    }

    private static String refusal(Verdict verdict, @Nullable String owner, @Nullable String note) {
        return new Decide(List.of(ALMA), verdict, owner, null, note)
                .refusal(HOSPITAL)
                .map(WORDS::format)
                .orElse("");
    }

    private static RegisterEntry entry(Subject subject, Verdict verdict, String owner, String due, String note) {
        return new RegisterEntry(
                subject.code(), subject.node(), subject.persona(), verdict, owner, due, note, Extras.NONE);
    }
}
