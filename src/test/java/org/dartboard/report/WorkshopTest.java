package org.dartboard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.dart.Scene;
import org.dartboard.edit.SetProperty;
import org.dartboard.model.Elements;
import org.dartboard.report.Report.Section;
import org.junit.jupiter.api.Test;

/** What a workshop leaves: decisions, predictions, plays, and what changed since it began. */
class WorkshopTest {

    private static Section section(Report report, String id) {
        return report.sections().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** All that a section says, a line for each thing. */
    private static String said(Section section) {
        var lines = new ArrayList<String>();
        section.blocks().forEach(b -> lines.add(b.toString()));
        section.parts().forEach(p -> lines.add(p.title() + "\n" + said(p)));
        return String.join("\n", lines);
    }

    private static List<List<String>> rows(Report report, String table) {
        return report.tables().stream().filter(t -> t.id().equals(table)).findFirst().orElseThrow().rows().stream()
                .map(r -> r.stream().map(Cell::shown).toList())
                .toList();
    }

    @Test
    void decisionsStandInAListAndAtTheirCauses() {
        var report = Made.of(Made.workshop());
        assertEquals(
                List.of(
                        List.of(
                                "Risk for the average, not for her: the consultation",
                                "Alma and Ben",
                                "Assigned",
                                "Head of cardiology",
                                "2027-03-01",
                                "A sheet for each patient",
                                "still found"),
                        List.of(
                                "No way in for her: the diary",
                                "Alma",
                                "Dismissed",
                                "",
                                "",
                                "The portal stays",
                                "still found")),
                rows(report, "register"));
        var causes = said(section(report, "causes"));
        assertTrue(causes.contains("Assigned: Head of cardiology\nBy 2027-03-01\nA sheet for each patient"), causes);
        assertTrue(causes.contains("Dismissed\nThe portal stays"), causes);
        var glance = said(section(report, "overview"));
        assertTrue(glance.contains("Of Alma's causes people have done with some: 1 dismissed."), glance);
    }

    @Test
    void aDecisionChangesNoNumber() {
        assertEquals(rows(Made.of(Made.hospital()), "walks"), rows(Made.of(Made.workshop()), "walks"));
    }

    @Test
    void predictionsAreHeldAgainstWhatWasFound() {
        var report = Made.of(Made.workshop());
        var said = said(section(report, "predictions"));
        assertTrue(said.contains("1 hit, 1 miss, "), said);
        assertTrue(said.contains("Hit. Diary: can’t get in. At the diary, Alma finds no way in"), said);
        assertTrue(said.contains("Miss. Invitation letter: alone."), said);
        assertEquals(
                List.of("Alma", "Diary", "can’t get in", "table 1", "Hit"),
                rows(report, "predictions").get(1));
        assertEquals("table 3", rows(report, "findings").getFirst().getLast());
    }

    @Test
    void whatPeopleSaidStandsInTheirWords() {
        var report = Made.of(Made.workshop());
        var said = said(section(report, "played"));
        assertTrue(said.contains("Alma, played by table 3"), said);
        assertTrue(said.contains("“Somebody who asks me on the phone” (Diary)"), said);
        assertTrue(said.contains("Rehab group: rather bad. “Among strangers”"), said);
        assertTrue(said.contains("Alma would not know what to do"), said);
    }

    @Test
    void whatChangedIsToldWithWhatItMeans() {
        var hospital = Made.hospital();
        var now = Scene.of(hospital, List.of("c_diary"));
        var report = ReportMaker.of(now, Wanted.all(now).since(Scene.of(hospital, List.of())), Made.MESSAGES);
        // The same drawing: nothing was drawn anew, whatever is switched on
        assertTrue(said(section(report, "changes")).contains("Nothing changed"), said(section(report, "changes")));
        // What a workshop leaves is told elsewhere
        var workshop = SetProperty.of("diary", Elements.NAME, "Notebook").apply(Made.workshop());
        var scene = Scene.of(workshop, List.of("c_diary"));
        var later = ReportMaker.of(scene, Wanted.all(scene).since(Scene.of(hospital, List.of())), Made.MESSAGES);
        assertEquals(
                List.of(List.of("On the map", "changed", "touchpoint “Notebook”", "name: “Diary” → “Notebook”")),
                rows(later, "changes"));
        var said = said(section(later, "changes"));
        assertTrue(said.contains("Now reached: Keeping the diet"), said);
        assertTrue(said.contains("Closed: At the diary, Alma finds no way in"), said);
    }
}
