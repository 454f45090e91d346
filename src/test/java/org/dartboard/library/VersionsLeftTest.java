package org.dartboard.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.dartboard.file.DartboardFile;
import org.dartboard.method.Data;
import org.dartboard.model.Environment;
import org.dartboard.text.Messages;
import org.dartboard.version.Version;
import org.dartboard.version.Version.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions that are deleted are gone, and what stays tells what changed, in whatever language. */
class VersionsLeftTest {

    private static final Environment HOSPITAL = Data.environment("hospital.dartboard");
    private static final long NOW = 1_000_000_000_000L;

    @TempDir
    private Path folder;

    private Database database;
    private Versions versions;

    @BeforeEach
    void open() {
        database = new Database(folder.resolve("library"), Clock.systemUTC(), _ -> {});
        versions = new Versions(database, Messages.strict());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Environment named(String name) {
        return HOSPITAL.with(Environment.NAME, name);
    }

    private Version record(KeptDocument document, Environment environment, Reason reason, long now)
            throws LibraryFailed {
        return versions.record(document.id(), environment, reason, now, null);
    }

    private List<String> words(KeptDocument document) throws LibraryFailed {
        return versions.list(document.id()).stream().map(Version::words).toList();
    }

    @Test
    void oneIsDeletedAndTheNextTellsWhatChangedSinceTheOneBeforeIt() throws Exception {
        var document = versions.untitled();
        record(document, HOSPITAL, Reason.OPENED, NOW);
        var ward = record(document, named("Ward").with(Environment.DESCRIPTION, "Private"), Reason.PAUSED, NOW + 1);
        versions.name(ward.id(), "Even with a name");
        record(document, named("Clinic"), Reason.SAVED, NOW + 2);
        assertEquals("Called Clinic; description changed", words(document).getLast());
        assertEquals(1, versions.delete(document.id(), List.of(ward.id())));
        assertEquals(
                List.of("The beginning: " + HOSPITAL.elements().size() + " elements and 2 people", "Called Clinic"),
                words(document));
        assertEquals(2, Objects.requireNonNull(versions.find(document.id())).versions());
        assertEquals(
                named("Clinic"), versions.content(versions.list(document.id()).getLast()));
        // The first of them
        versions.delete(
                document.id(), List.of(versions.list(document.id()).getFirst().id()));
        assertTrue(
                words(document).getFirst().startsWith("The beginning: "),
                words(document).toString());
        // And the last that is left
        versions.delete(
                document.id(), List.of(versions.list(document.id()).getFirst().id()));
        assertNull(versions.find(document.id()));
        assertEquals(0, Parts.of(database).versions());
    }

    @Test
    void whatIsDeletedIsNotInTheFileAnyMore() throws Exception {
        var random = new Random(5);
        var document = versions.untitled();
        for (int i = 0; i < 30; i++) {
            var text = new StringBuilder();
            random.ints(20_000, 'a', 'z').forEach(text::appendCodePoint);
            record(document, HOSPITAL.with(Environment.DESCRIPTION, text.toString()), Reason.PAUSED, NOW + i);
        }
        versions.documents();
        long before = Files.size(database.file());
        versions.forget(document.id());
        assertTrue(Files.size(database.file()) < before / 3, before + " and then " + Files.size(database.file()));
        assertEquals(List.of(), versions.documents());
    }

    @Test
    void whatChangedIsToldInTheLanguageOfWhoeverReadsIt() throws Exception {
        var document = versions.untitled();
        record(document, HOSPITAL, Reason.PAUSED, NOW);
        record(document, named("Ward {1}: “it’s”"), Reason.PAUSED, NOW + 1);
        var other = new Versions(database, new Messages("loud", _ -> {}, VersionsLeftTest::loud));
        assertEquals(
                List.of("BEGUN: " + HOSPITAL.elements().size() + " elements and 2 people", "CALLED Ward {1}: “it’s”!"),
                other.list(document.id()).stream().map(Version::words).toList());
        // What another version of the program had words for is told in the words of its time
        database.write(c -> {
            try (var statement = c.createStatement()) {
                return statement.executeUpdate(
                        "update version set told = 'p0:t11:version.odd' where id = " + "(select max(id) from version)");
            }
        });
        assertEquals("Called Ward {1}: “it’s”", words(document).getLast());
    }

    @Test
    void versionsOfAnOlderProgramKeepTheWordsOfTheirTime() throws Exception {
        var text = new DartboardFile().write(HOSPITAL).getBytes(StandardCharsets.UTF_8);
        var older = new Schema(List.of("V1__items.sql", "V2__versions.sql"));
        try (var before =
                new Database(folder.resolve("library"), Clock.systemUTC(), _ -> {}, older, Duration.ofSeconds(5))) {
            before.write(c -> {
                new Contents(c).keep(Contents.hash(text), text, null);
                try (var statement = c.createStatement()) {
                    statement.executeUpdate("insert into document (token, title, versions) values ('a', 'Old', 1)");
                    return statement.executeUpdate(
                            "insert into version (token, document, made, reason, words, content) values ('b', 1, 5, "
                                    + "'SAVED', 'Called Old', '" + Contents.hash(text) + "')");
                }
            });
        }
        var old = versions.list(versions.documents().getFirst().id()).getFirst();
        assertEquals("Called Old", old.words());
        assertEquals(HOSPITAL, versions.content(old));
    }

    private static InputStream loud(String bundle) {
        return bundle.equals("version_loud.properties")
                ? new ByteArrayInputStream(
                        "version.first=BEGUN: {what}\nversion.named=CALLED {name}\nversion.told={told}!\n"
                                .getBytes(StandardCharsets.UTF_8))
                : Messages.class.getResourceAsStream(bundle);
    }
}
