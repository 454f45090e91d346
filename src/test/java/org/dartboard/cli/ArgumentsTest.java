package org.dartboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dartboard.text.Messages;
import org.junit.jupiter.api.Test;

/** The quick reading of arguments and picocli's agree. */
class ArgumentsTest {

    private static final List<String> WORDS = List.of(
            "--json",
            "--persona",
            "--controls",
            "--all",
            "alma",
            "a,b",
            "x.dartboard",
            "-",
            "--",
            "--controls=none",
            "--jso",
            "-j",
            "",
            "\"q\"",
            "--persona=ben",
            "a b",
            "=",
            "@file",
            "$x");

    private static Usage usage() {
        return new Usage("walk")
                .files("cli.option.files")
                .values("--persona", "ID", "cli.walk.persona")
                .value("--controls", "WHICH", "cli.option.controls")
                .flag("--all", "cli.walk.everything")
                .flag("--json", "cli.option.json");
    }

    private static Usage pair() {
        return new Usage("diff")
                .file("BEFORE", "cli.diff.before")
                .file("AFTER", "cli.diff.after")
                .value("--controls", "WHICH", "cli.option.controls")
                .flag("--json", "cli.option.json");
    }

    @Test
    void whatIsReadQuicklyIsReadAlike() throws Failure {
        var random = new Random(11);
        int quick = 0;
        for (int i = 0; i < 3000; i++) {
            var usage = i % 2 == 0 ? usage() : pair();
            var args = random.ints(random.nextInt(7), 0, WORDS.size())
                    .mapToObj(WORDS::get)
                    .toArray(String[]::new);
            var plain = Arguments.plain(usage, args);
            if (plain != null) {
                quick++;
                assertEquals(new Picocli(usage, Messages.strict(), 80).arguments(args), plain, String.join(" ", args));
            }
        }
        assertEquals(true, quick > 100);
    }

    @Test
    void plainOnesTakeNoCloserLook() {
        var read = Arguments.plain(usage(), new String[] {"a", "--persona", "alma", "-", "--json", "--persona", "ben"});
        assertNotNull(read);
        assertEquals(
                new Arguments(Map.of("--persona", List.of("alma", "ben"), "--json", List.of()), List.of("a", "-")),
                read);
        assertNull(Arguments.plain(usage(), new String[] {"a", "--controls=none"}));
        assertNull(Arguments.plain(usage(), new String[] {"--json"}));
        assertNull(Arguments.plain(pair(), new String[] {"a"}));
    }

    @Test
    void picocliReadsTheRest() throws Failure {
        var picocli = new Picocli(usage(), Messages.strict(), 80);
        assertEquals(
                new Arguments(Map.of("--controls", List.of("none")), List.of("a", "-x")),
                picocli.arguments("--controls=none", "--", "a", "-x"));
    }
}
