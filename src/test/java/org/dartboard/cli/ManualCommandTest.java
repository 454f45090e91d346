package org.dartboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.dartboard.manual.Manual;
import org.dartboard.manual.Plain;
import org.junit.jupiter.api.Test;

/** {@code manual}: the window's manual as text. */
class ManualCommandTest {

    @Test
    void withoutATopicItListsWhatThereIs() {
        var typed = Typed.run("manual");
        assertEquals(0, typed.status());
        assertTrue(typed.out().contains("First map in five minutes"), typed.out());
        assertTrue(typed.out().matches("(?s).*\n  The walk +the-walk\n.*"), typed.out());
        assertFalse(typed.out().contains("For its developers"), typed.out());
    }

    @Test
    void aTopicIsATitleABeginningOfOneOrARule() {
        var map = Typed.run("manual", "first", "map").out();
        assertTrue(map.startsWith("FIRST MAP IN FIVE MINUTES\n"), map);
        assertTrue(map.contains("     Offer (post) > Visit (visit)"), map);
        assertFalse(map.contains("*") || map.contains("`") || map.contains("]("), map);
        var rule = Typed.run("manual", "G10").out();
        assertTrue(rule.contains("Risk for the average, not for them"), rule);
        assertFalse(rule.contains("Risk kept quiet"), rule);
        assertTrue(Typed.run("manual", "the scorecard").out().startsWith("THE SCORECARD\n"));
    }

    @Test
    void wordsAreSearchedFor() {
        var found = Typed.run("manual", "--search", "neutral par").out();
        assertTrue(found.contains("The method: Somebody else's risk"), found);
        assertEquals(0, Typed.run("manual", "--search", "zebra").status());
    }

    @Test
    void itsTableOfCommandsIsThatOfTheProgram() {
        var options = Pattern.compile("--[a-z-]+");
        var rows = new TreeMap<String, String>();
        var commands = Manual.ofTheProgram().find("command-line").orElseThrow().section();
        var tables = commands.blocks().stream()
                .filter(TableBlock.class::isInstance)
                .map(TableBlock.class::cast)
                .toList();
        // The first lists the commands, the second what --json says
        Manual.rows(tables.getFirst())
                .forEach(row -> rows.put(Plain.of(row.getFirstChild()).split(" ", 2)[0], Plain.of(row)));
        var known = commands(Typed.run("help").out());
        assertEquals(new TreeSet<>(known), rows.keySet());
        Set<String> json = new TreeSet<>();
        rows.forEach((command, text) -> {
            var help = Typed.run(command, "--help").out();
            options.matcher(text).results().forEach(m -> assertTrue(help.contains(m.group()), command + m.group()));
            // Some have commands of their own
            for (var inner : help.contains("COMMAND …") ? commands(help) : List.of("")) {
                assertTrue(text.contains(inner), command + " " + inner);
                if (Typed.run(command, inner.isEmpty() ? "--help" : inner, "--help")
                        .out()
                        .contains("--json")) {
                    json.add(command);
                }
            }
        });
        assertEquals(
                json,
                Manual.rows(tables.getLast()).stream()
                        .map(row -> Plain.of(row.getFirstChild()).split("\\W", 2)[0])
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<String> commands(String help) {
        return Pattern.compile("(?m)^ {2}([a-z]+) +")
                .matcher(help)
                .results()
                .map(m -> m.group(1))
                .filter(c -> !c.equals("dartboard"))
                .toList();
    }

    @Test
    void whatIsNotThereIsSaid() {
        var typed = Typed.run("manual", "keybord map");
        assertEquals(2, typed.status());
        assertEquals("There is no “keybord map” in the manual; did you mean “Keyboard map”?\n", typed.err());
    }
}
