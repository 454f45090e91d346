package org.dartboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.model.Environment;
import org.dartboard.talk.Stops;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code talk}: the slides of the window as text and as JSON. */
class TalkCommandTest {

    @TempDir
    Path temp;

    private String file() throws IOException {
        if (!(new DartboardFile().read(Path.of(Typed.HOSPITAL)) instanceof ReadResult.Read read)) {
            throw new AssertionError();
        }
        var file = temp.resolve("talk.dartboard");
        var stops = List.of(Stops.person("ben"), Stops.view("Gone"), Stops.lists(List.of("ben")));
        Files.writeString(file, new DartboardFile().write(read.environment().with(Environment.TALK, stops)));
        return file.toString();
    }

    @Test
    void theFilesTalkIsToldWithWhatCannotBeShown() throws IOException {
        var typed = Typed.run("talk", file());
        assertEquals(0, typed.status());
        assertEquals("", typed.err());
        assertTrue(typed.out().contains("2.  Ben"), typed.out());
        assertTrue(typed.out().contains("For Ben"), typed.out());
        assertTrue(typed.out().contains("Stop 2 shows the view “Gone”, which is not there any more."), typed.out());
    }

    @Test
    void asJson() throws IOException {
        var json = new JsonMapper().readTree(Typed.run("talk", "--json", file()).out());
        assertEquals(4, json.get("slides").size());
        assertEquals("ben", json.get("slides").get(1).get("persona").asText());
        assertEquals(2, json.get("slides").get(2).get("stop").asInt());
        assertEquals(1, json.get("missing").get(0).get("stop").asInt());
        var score =
                new JsonMapper().readTree(Typed.run("score", "--json", file()).out());
        var closing = json.get("slides").get(3).get("lines");
        var index = String.format(
                Locale.ROOT, "%.1f", score.get("scorecard").get("index").asDouble());
        assertTrue(closing.get(1).asText().contains("stands at " + index + " of 100"), closing.toString());
    }

    @Test
    void whoIsTalkedAboutCanBeChosen() {
        var json =
                Typed.run("talk", "--json", "--persona", "ben", Typed.HOSPITAL).out();
        assertTrue(json.contains("\"title\": \"Ben\""));
        assertTrue(!json.contains("\"title\": \"Alma\""));
        assertTrue(Typed.run("talk", Typed.HOSPITAL).out().contains("Same invitation letter."));
    }
}
