package org.dartboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The doctor on the command line. */
class DoctorCommandTest {

    @Test
    void tellsTopicByTopic() {
        var told = Typed.run("doctor");
        for (var topic : new String[] {"Computer", "Display", "Fonts", "Folders", "Unsaved work", "Samples"}) {
            assertTrue(told.out().contains("\n" + topic + "\n") || told.out().startsWith(topic + "\n"), told.out());
        }
        assertTrue(told.out().contains("10 samples are there."), told.out());
        assertEquals("", told.err());
    }

    @Test
    void asJson() throws IOException {
        var told = Typed.run("doctor", "--json");
        var json = new JsonMapper().readTree(told.out());
        assertEquals(
                told.status() == Cli.FOUND, json.get("verdict").asText().equals("failed"), "the status is the verdict");
        assertEquals(10, json.get("samples").asInt());
        assertEquals(5, json.get("folders").size());
        assertTrue(json.get("findings").size() > 8);
    }
}
