package org.dartboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dartboard.edit.Decide;
import org.dartboard.file.DartboardFile;
import org.dartboard.method.Data;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Played;
import org.dartboard.model.RegisterEntry.Verdict;
import org.dartboard.model.Wish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register on the command line. */
class RegisterCommandTest {

    private static final Decide.Subject ALMA = new Decide.Subject("G10", "consult", "alma");
    private static final Decide.Subject BEN = new Decide.Subject("G10", "consult", "ben");
    private static final Decide.Subject DIARY = new Decide.Subject("G01", "diary", "alma");

    @TempDir
    private Path folder;

    private String file = "";

    @BeforeEach
    void write() throws IOException {
        var wish = new Wish("diary", "a bigger screen", Extras.NONE);
        var played = new Played("alma", "table 3", List.of(), List.of(), List.of(wish), List.of(), Extras.NONE);
        var environment = Data.environment("hospital.dartboard").with(Environment.PLAYED, List.of(played));
        environment = new Decide(List.of(ALMA, BEN), Verdict.ASSIGNED, "Ruth", "2027-03-01", "").apply(environment);
        environment = new Decide(List.of(DIARY), Verdict.DISMISSED, null, null, "next year").apply(environment);
        var path = folder.resolve("decided.dartboard");
        Files.writeString(path, new DartboardFile().write(environment));
        file = path.toString();
    }

    @Test
    void whatWasDecidedIsTold() {
        var told = Typed.run("register", file, "--today", "2027-03-02").out();
        assertTrue(told.contains("Assigned (1)"), told);
        assertTrue(told.contains("Ruth deals with it · by 2027-03-01, overdue"), told);
        assertTrue(told.contains("for Alma and Ben"), told);
        assertTrue(told.contains("Left out: 1 dismissed"), told);
        assertTrue(told.contains("“a bigger screen”"), told);
        assertTrue(told.contains("Wished for Alma by table 3, at Diary"), told);
        assertFalse(told.contains("next year"), told);
        assertFalse(Typed.run("register", file).out().contains("overdue"));
    }

    @Test
    void statesPeopleAndOwnersAreChosen() {
        var dismissed = Typed.run("register", file, "--state", "dismissed").out();
        assertTrue(dismissed.contains("“next year”"), dismissed);
        assertFalse(dismissed.contains("Assigned ("), dismissed);
        assertTrue(Typed.run("register", file, "--state", "dismissed", "--persona", "ben")
                .out()
                .contains("Nothing is like that."));
        assertFalse(Typed.run("register", file, "--owner", "ruth").out().contains("Open ("));
    }

    @Test
    void asJson() throws IOException {
        var json = new JsonMapper()
                .readTree(Typed.run("register", file, "--state", "all", "--today", "2027-03-02", "--json")
                        .out());
        var assigned = json.get("items")
                .valueStream()
                .filter(i -> i.get("decision").asText().equals("ASSIGNED"))
                .findFirst()
                .orElseThrow();
        assertEquals("G10", assigned.get("code").asText());
        assertEquals(2, assigned.get("personas").size());
        assertEquals("2027-03-01", assigned.get("due").asText());
        assertTrue(assigned.get("found").asBoolean());
        assertTrue(assigned.get("overdue").asBoolean());
        assertEquals("a bigger screen", json.get("wishes").get(0).get("text").asText());
    }

    @Test
    void whatIsMistypedIsSaid() {
        var state = Typed.run("register", file, "--state", "done");
        assertEquals(Cli.WRONG, state.status());
        assertTrue(state.err().contains("There is no state “done”"), state.err());
        var day = Typed.run("register", file, "--today", "tomorrow");
        assertEquals(Cli.WRONG, day.status());
        assertTrue(day.err().contains("2027-03-01"), day.err());
    }
}
