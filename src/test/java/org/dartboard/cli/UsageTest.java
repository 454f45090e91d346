package org.dartboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong usage is told in one clear sentence, and every command helps. */
class UsageTest {

    private static void assertWrong(String expected, String... args) {
        var typed = Typed.run(args);
        assertEquals(expected + System.lineSeparator(), typed.err());
        assertEquals("", typed.out());
        assertEquals(2, typed.status());
    }

    @Test
    void anUnknownCommand() {
        assertWrong("There is no command “wlak”; did you mean “walk”?", "wlak", "x");
        assertWrong("There is no command “xyzzy”; “dartboard help” lists them.", "xyzzy");
        assertWrong("There is no option “--verison”; did you mean “--version”?", "--verison");
        assertWrong("There is no command “sing”; “dartboard help” lists them.", "help", "sing");
    }

    @Test
    void wrongOptions() {
        assertWrong("There is no option “--jsn”; did you mean “--json”?", "walk", "x", "--jsn");
        assertWrong("There is no option “--quiet”; see “dartboard walk --help”.", "walk", "x", "--quiet");
        assertWrong("The option --controls needs a value: --controls WHICH.", "score", "x", "--controls");
        assertWrong("The option --controls needs a value: --controls WHICH.", "score", "x", "--controls", "--json");
        assertWrong("The option --json may stand only once.", "score", "x", "--json", "--json");
        assertWrong("The option --out may stand only once.", "format", "x", "--out", "a", "--out", "b");
    }

    @Test
    void tooFewAndTooMany() {
        assertWrong("FILE is missing; see “dartboard walk --help”.", "walk");
        assertWrong("AFTER is missing; see “dartboard diff --help”.", "diff", "x");
        assertWrong("“z” is one too many; see “dartboard diff --help”.", "diff", "x", "y", "z");
        assertWrong("Say --persona: whose gap, and which one.", "explain", Typed.HOSPITAL);
        assertWrong("Say --gap: whose gap, and which one.", "explain", Typed.HOSPITAL, "--persona", "alma");
        assertWrong(
                "Name two different people: --persona ID --persona ID.",
                "compare",
                Typed.HOSPITAL,
                "--persona",
                "alma");
    }

    @Test
    void unknownIdsComeWithThoseThereAre() {
        var file = Typed.HOSPITAL + ": ";
        assertWrong(
                file + "There is no persona “alme” in this file; there are alma and ben.",
                "walk",
                Typed.HOSPITAL,
                "--persona",
                "alme");
        assertTrue(Typed.run("score", Typed.HOSPITAL, "--controls", "c_dairy")
                .err()
                .startsWith(file
                        + "There is no scenario or control “c_dairy” in this file; there are in-place, none, all"));
        assertWrong(
                "There is no gap “G10@letter” in the walk of alma; there is G10@consult.",
                "explain",
                Typed.HOSPITAL,
                "--persona",
                "alma",
                "--gap",
                "G10@letter");
        assertTrue(Typed.run("explain", Typed.HOSPITAL, "--persona", "alma", "--gap", "G11")
                .err()
                .startsWith("There is no gap “G11” in the walk of alma; there are "));
    }

    @Test
    void oneOfSeveralFilesDoesNotStopTheOthers() {
        var typed = Typed.run("walk", "nowhere.dartboard", Typed.HOSPITAL, "--json", "--persona", "dana", Typed.ONSTAR);
        assertEquals(2, typed.status());
        assertEquals(1, typed.out().lines().count());
        assertEquals(2, typed.err().lines().count());
    }

    @Test
    void aGapIsFoundByItsCodeAlone() {
        assertEquals(
                0,
                Typed.run("explain", Typed.HOSPITAL, "--persona", "alma", "--gap", "g10")
                        .status());
        assertEquals(
                0,
                Typed.run("explain", Typed.HOSPITAL, "--persona", "alma", "--gap", "G20@*")
                        .status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check", "walk", "compare", "score", "diff", "explain", "remedy", "sketch", "picture", "format"})
    void everyCommandHelps(String command) {
        for (var args : List.of(List.of(command, "--help"), List.of("help", command), List.of(command, "x", "-h"))) {
            var typed = Typed.run(args.toArray(String[]::new));
            assertEquals(0, typed.status());
            assertEquals("", typed.err());
            assertTrue(typed.out().startsWith("Usage: dartboard " + command), typed.out());
            assertTrue(typed.out().contains("\nExamples:\n  dartboard " + command), typed.out());
            assertTrue(typed.out().lines().allMatch(l -> l.length() <= Console.WIDTH), typed.out());
        }
        assertTrue(Typed.run("help").out().contains("\n  " + command + " "));
    }

    @ParameterizedTest
    @CsvSource({"--help", "-h", "help"})
    void helpListsTheCommands(String how) {
        var typed = Typed.run(how);
        assertEquals(0, typed.status());
        assertTrue(typed.out().contains("Commands"));
        assertEquals(typed, Typed.run());
    }

    @Test
    void theVersionIsOneLine() {
        var typed = Typed.run("--version");
        assertEquals(0, typed.status());
        assertTrue(typed.out().startsWith("Dartboard "));
        assertEquals(1, typed.out().lines().count());
    }

    @Test
    void commandsAreTold() {
        assertTrue(Cli.isCommand("walk") && Cli.isCommand("help") && Cli.isCommand("--version"));
        assertFalse(Cli.isCommand("hospital.dartboard"));
    }
}
