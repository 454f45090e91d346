package org.dartboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that were made to confuse a terminal, in every text of a file. */
class HostileTest {

    private static final String HOSTILE =
            "A\u001b[2J\u001b]0;owned\u0007b\rc\u009bd\u202egnp.exe\u2066e\u0000f\u200bשלום\uD800 g\u2028h %s {0} \\";
    private static final Set<String> TEXTS = Set.of("name", "description", "evidence", "label", "headline", "currency");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path temp;

    private String hostile;

    @BeforeEach
    void write() throws IOException {
        var tree = JSON.readTree(Path.of(Typed.HOSPITAL).toFile());
        spoil(tree);
        hostile = temp.resolve("hostile.dartboard").toString();
        Files.write(
                Path.of(hostile),
                JSON.writer()
                        .with(com.fasterxml.jackson.core.json.JsonWriteFeature.ESCAPE_NON_ASCII)
                        .writeValueAsBytes(tree));
    }

    private static void spoil(JsonNode tree) {
        switch (tree) {
            case ObjectNode object ->
                List.copyOf(object.properties()).forEach(member -> {
                    if (member.getValue() instanceof TextNode && TEXTS.contains(member.getKey())) {
                        object.put(member.getKey(), HOSTILE);
                    } else {
                        spoil(member.getValue());
                    }
                });
            case ArrayNode list -> list.forEach(HostileTest::spoil);
            default -> {}
        }
    }

    private static void assertHarmless(Typed typed) {
        for (var text : List.of(typed.out(), typed.err())) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean isolate = c == 0x2068 || c == 0x2069;
                assertTrue(
                        c == '\n' || isolate || !Safe.isHarmful(text, i),
                        () -> "U+%04X in %s".formatted((int) c, text));
            }
            for (var line : text.lines().toList()) {
                assertEquals(
                        line.chars().filter(c -> c == 0x2068).count(),
                        line.chars().filter(c -> c == 0x2069).count(),
                        line);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --fail-on note",
                "walk --all",
                "walk --json",
                "compare --all",
                "compare --json",
                "score",
                "explain --persona alma --gap G10@consult",
                "explain --persona alma --gap G01@diary --json",
                "remedy --persona alma --gap G01@diary --all",
                "remedy --persona ben --gap G10@consult --json",
                "walk --persona nobody",
                "walk --controls nothing"
            })
    void everythingPrintedIsHarmless(String command) {
        var words = command.split(" ");
        var args = new String[words.length + 1];
        args[0] = words[0];
        args[1] = hostile;
        System.arraycopy(words, 1, args, 2, words.length - 1);
        var typed = Typed.run(args);
        assertFalse(typed.out().isEmpty() && typed.err().isEmpty());
        assertHarmless(typed);
    }

    @Test
    void differencesTooAndNamesOfFiles() {
        assertHarmless(Typed.run("diff", Typed.HOSPITAL, hostile));
        assertHarmless(Typed.run("diff", Typed.HOSPITAL, hostile, "--json"));
        assertHarmless(Typed.run("walk", "no\u001b[31m.dartboard"));
        assertHarmless(Typed.run("walk", hostile, "--\u001b[31m"));
        assertHarmless(Typed.run("\u001b[31m"));
        assertHarmless(Typed.run("check", "x", "--fail-on", "\u001b[31m"));
    }
}
