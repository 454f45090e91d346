package org.dartboard.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.dartboard.Generated;
import org.dartboard.cli.Typed;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.journal.Journals;
import org.dartboard.journal.Left;
import org.dartboard.journal.Origin;
import org.dartboard.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What earlier versions of the program wrote is read for ever: one file of each format stands in the resources and is never
 * changed. What newer ones write is said to be newer, and left alone.
 */
class UpgradeTest {

    private static final Path WRITTEN = Path.of("src/test/resources/org/dartboard/upgrade");

    @TempDir
    Path temp;

    private final DartboardFile files = new DartboardFile();

    private ReadResult.Read written(int format) {
        return assertInstanceOf(ReadResult.Read.class, files.read(WRITTEN.resolve("format-" + format + ".dartboard")));
    }

    @ParameterizedTest
    @ValueSource(ints = 1)
    void filesOfEveryFormatAreRead(int format) throws IOException {
        var environment = written(format).environment();
        // Everything that a file can hold
        assertEquals(
                9, environment.elements().stream().map(e -> e.type()).distinct().count());
        assertTrue(!environment.played().isEmpty() && !environment.talk().isEmpty() && environment.lesson() != null);
        if (format == 1) {
            var bytes = Files.readAllBytes(WRITTEN.resolve("format-1.dartboard"));
            assertEquals(new String(bytes, StandardCharsets.UTF_8), files.write(environment));
        }
    }

    @Test
    void aFileOfANewerFormatIsSaidToBeNewerAndLeftAlone() throws IOException {
        var text =
                Files.readString(WRITTEN.resolve("format-1.dartboard")).replaceFirst("\"format\": 1", "\"format\": 2");
        var file = Files.writeString(temp.resolve("newer.dartboard"), text);
        var refused = assertInstanceOf(ReadResult.Refused.class, files.read(file));
        assertEquals(
                "Update Dartboard to open this file: it was made by a newer version (format 2).",
                Messages.strict().format(refused.advice()));
        assertNull(files.salvage(file), "nobody knows what it means there");
        var typed = Typed.run(
                "recover", file.toString(), "--out", temp.resolve("out").toString());
        assertEquals(2, typed.status());
        assertTrue(typed.err().contains("made by a newer version"), typed.err());
        assertEquals(text, Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(ints = 1)
    void journalsOfEveryFormatAreRead(int format) throws IOException {
        var work = Files.createDirectories(temp.resolve("work"));
        Files.copy(WRITTEN.resolve("journal-" + format + ".work"), work.resolve("1.work"));
        try (var journals = journals(work)) {
            var left = journals.left();
            assertEquals(1, left.size());
            assertEquals(written(1).environment(), left.getFirst().environment());
            assertEquals(Instant.parse("2026-11-22T12:00:01Z"), left.getFirst().at());
            assertEquals(
                    Path.of("/somewhere/it.dartboard"), left.getFirst().origin().file());
            assertInstanceOf(Left.Standing.Gone.class, left.getFirst().standing());
        }
    }

    @Test
    void aJournalOfANewerFormatIsToldAndLeftAlone() throws IOException {
        var work = Files.createDirectories(temp.resolve("work"));
        var bytes = Files.readAllBytes(WRITTEN.resolve("journal-1.work"));
        bytes[7] = 2;
        var newer = Files.write(work.resolve("1.work"), bytes);
        try (var journals = journals(work)) {
            assertNull(journals.left().getFirst().environment());
            var journal = journals.journal();
            journal.keep(Generated.environment(1), Origin.NONE);
            journal.close();
        }
        assertArrayEquals(bytes, Files.readAllBytes(newer));
        try (var journals = journals(work)) {
            assertEquals(
                    List.of(Generated.environment(1)),
                    journals.left().stream()
                            .map(Left::environment)
                            .filter(e -> e != null)
                            .toList());
        }
    }

    private static Journals journals(Path work) {
        return new Journals(work, Clock.systemUTC(), e -> {
            throw new IllegalStateException(e);
        });
    }
}
