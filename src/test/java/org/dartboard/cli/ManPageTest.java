package org.dartboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The manual page that packages install. */
class ManPageTest {

    private static final Pattern SECTION = Pattern.compile("(?m)^\\.SS \"dartboard (\\w+)\"$");

    private final String page = Typed.run("help", "--man").out();

    @Test
    void tellsOfEveryCommandThatHelpLists() {
        var told = SECTION.matcher(page).results().map(m -> m.group(1)).toList();
        assertTrue(told.containsAll(List.of("check", "walk", "report", "format")), told::toString);
        told.forEach(name -> assertTrue(Cli.isCommand(name), name));
        var listed = Typed.run("help").out();
        told.forEach(name -> assertTrue(listed.contains("\n  " + name + " "), name));
    }

    @Test
    void minusSignsAreThoseThatCanBeTyped() {
        assertTrue(page.contains("\\fB\\-\\-json\\fR"));
        assertTrue(page.contains("\\fB\\-\\-controls\\fR \\fIWHICH\\fR"));
    }

    @Test
    void noLineIsTakenForARequestThatIsNone() {
        var requests = page.lines()
                .filter(line -> line.startsWith(".") || line.startsWith("'"))
                .map(line -> line.split(" ", 2)[0])
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of(".B", ".PP", ".SH", ".SS", ".TH", ".TP", ".br", ".fi", ".nf"), requests);
    }
}
