package org.dartboard.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With invented formats: in format 0 the elements were called things, in format -1 the name was a title. */
class MigrationsTest {
    private static final Migrations.Step FROM_MINUS_1 = new Migrations.Step(-1, f -> renamed(f, "title", "name"));
    private static final Migrations.Step FROM_0 = new Migrations.Step(0, f -> renamed(f, "things", "elements"));

    private final Migrations migrations = new Migrations(1, List.of(FROM_MINUS_1, FROM_0));
    private final DartboardFile files = new DartboardFile(migrations, new AtomicFile.Disk() {});

    @Test
    void everyOlderFormatIsBroughtUpToDate() {
        var thing = "{\"type\": \"actor\", \"id\": \"a\", \"name\": \"A\"}";
        var oldest = "{\"format\": -1, \"title\": \"N\", \"things\": [" + thing + "]}";
        var older = "{\"format\": 0, \"name\": \"N\", \"things\": [" + thing + "]}";
        var current = "{\n  \"format\": 1,\n  \"name\": \"N\",\n  \"elements\": [\n    " + thing + "\n  ]\n}\n";
        for (var text : List.of(oldest, older, current)) {
            assertEquals(current, files.write(Samples.read(files, text).environment()));
        }
    }

    @Test
    void problemsKeepTheirPlaceInTheOldFile() {
        var problems = problems("{\"format\": 0,\n\"things\": [\n7]}");
        assertEquals("3:1 elements[0]: Write an object, not 7.", problems);
    }

    @Test
    void formatsBeforeTheOldestAndAfterTheNewestAreRefused() {
        assertTrue(problems("{\"format\": -2}").contains("Write \"format\": 1"));
        assertTrue(problems("{\"format\": 2}").contains("made by a newer version (format 2)"));
    }

    @Test
    void gapsAreMistakes() {
        assertThrows(IllegalArgumentException.class, () -> new Migrations(1, List.of(FROM_MINUS_1)));
        assertThrows(IllegalArgumentException.class, () -> new Migrations(1, List.of(FROM_0, FROM_MINUS_1)));
        assertThrows(IllegalArgumentException.class, () -> new Migrations(2, List.of(FROM_0)));
    }

    private String problems(String json) {
        return switch (files.read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
            case ReadResult.Refused refused -> Samples.told(refused.problems());
            case ReadResult.Read _ -> "read";
        };
    }

    private static Json.Obj renamed(Json.Obj object, String from, String to) {
        var members = new LinkedHashMap<String, Json>();
        object.members().forEach((name, value) -> members.put(name.equals(from) ? to : name, value));
        return new Json.Obj(members, object.line(), object.column());
    }
}
