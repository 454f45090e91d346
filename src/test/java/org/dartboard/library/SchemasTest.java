package org.dartboard.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dartboard.Generated;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.dartboard.version.Version;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A library of every earlier schema is brought up to date with all that is in it. */
class SchemasTest {

    /** The first schema that keeps versions. */
    private static final int VERSIONS = 2;

    @TempDir
    Path temp;

    private final List<Phrase> said = new ArrayList<>();

    static Stream<Integer> schemas() {
        return IntStream.rangeClosed(1, Schema.OF_THIS_PROGRAM.version()).boxed();
    }

    private Database database(List<String> scripts) {
        return new Database(temp, Clock.systemUTC(), said::add, new Schema(scripts), Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void whatIsInItIsThereAfterwards(int version) throws Exception {
        var scripts = Schema.OF_THIS_PROGRAM.scripts();
        var environment = Generated.environment(5);
        var file = temp.resolve("it.dartboard");
        try (var older = database(scripts.subList(0, version))) {
            new Library(older).add(Draft.of(Label.of("Kept").in("Folder"), new Content.Template(environment)));
            if (version >= VERSIONS) {
                var versions = new Versions(older, Messages.strict());
                versions.record(versions.at(file, environment).id(), environment, Version.Reason.SAVED, 1, null);
            }
        }
        try (var now = database(scripts)) {
            var library = new Library(now);
            var versions = new Versions(now, Messages.strict());
            var found = library.find(Query.ALL.text("kept")).entries();
            assertEquals(1, found.size());
            assertEquals(
                    environment, library.get(found.getFirst().id()).content().environment());
            var document = versions.at(file, environment).id();
            if (version >= VERSIONS) {
                assertEquals(
                        environment, versions.content(versions.list(document).getFirst()));
            }
            library.add(Draft.of(Label.of("Another"), new Content.Template(environment)));
            versions.record(document, Generated.environment(6), Version.Reason.SAVED, 2, null);
            assertEquals(2, library.find(Query.ALL).all());
        }
        assertEquals(List.of(), said);
    }
}
