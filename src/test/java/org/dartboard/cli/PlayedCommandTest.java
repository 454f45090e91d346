package org.dartboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code played}: the same as on the screen, told and as JSON. */
class PlayedCommandTest {

    private static final String PLAYED = """
            "played": [{"persona": "ben", "by": "table 3",
              "choices": [{"at": "game_day", "next": "info_site"}, {"at": "med_review", "option": "keep_dose"},
                          {"at": "consult", "option": "intensive_diet"}],
              "answers": [{"at": "consult", "question": "WANT", "answer": "MAYBE", "why": "not again"}],
              "wishes": [{"at": "pharmacy", "text": "by courier"}],
              "feelings": [{"at": "rehab", "value": -1, "text": "left out"}]}],
            """;

    @TempDir
    Path temp;

    private String file() throws IOException {
        var hospital = Files.readString(Path.of(Typed.HOSPITAL));
        var file = temp.resolve("workshop.dartboard");
        Files.writeString(file, hospital.replaceFirst("\\{", "{" + PLAYED));
        return file.toString();
    }

    @Test
    void whatWasDecidedWhatDiffersAndWhatWasSaidIsTold() throws IOException {
        var typed = Typed.run("played", file());
        assertEquals("", typed.err());
        assertEquals(0, typed.status());
        var out = typed.out();
        assertTrue(out.contains("Ben, played by table 3"), out);
        assertTrue(out.contains("Fit for game day · Where does Ben begin? Information site"), out);
        assertTrue(out.contains("Only as computed, somebody takes up not looking sick in front of the team."), out);
        assertTrue(out.contains("At the consultation, somebody chose “Intensive diet”."), out);
        assertTrue(out.contains("At the consultation, Ben might not want this step: “not again”."), out);
        assertTrue(out.contains("The pharmacy: “by courier”."), out);
        assertTrue(out.contains("The rehab group: bad, “left out”."), out);
        assertTrue(out.contains("G31@med_review"), out);
    }

    @Test
    void asJson() throws IOException {
        var out = Typed.run("played", "--json", file()).out();
        var play = new JsonMapper().readTree(out).get("played").get(0);
        assertEquals(
                "[{\"at\":\"game_day\",\"next\":\"info_site\"},{\"at\":\"med_review\",\"option\":\"keep_dose\"}]",
                play.get("choices").toString());
        assertEquals(
                "[{\"at\":\"consult\",\"option\":\"intensive_diet\",\"reason\":\"NOT_ASKED\"}]",
                play.get("ignored").toString());
        assertEquals(
                "{\"at\":\"consult\",\"question\":\"WANT\",\"answer\":\"MAYBE\",\"severity\":1,\"why\":\"not again\"}",
                play.get("noted").get(0).toString());
        var walk = new JsonMapper()
                .readTree(
                        Typed.run("walk", "--json", "--persona", "ben", file()).out())
                .get("walks")
                .get(0);
        assertEquals(walk, play.get("computed"));
        assertEquals(
                "info_site",
                play.get("walk").get("steps").get(0).get("touchpoint").asText());
        assertEquals(-1, play.get("feelings").get(0).get("value").asInt());
    }

    @Test
    void whereNobodyPlayedItSaysSo() {
        assertTrue(Typed.run("played", Typed.HOSPITAL).out().contains("Nobody has played anybody"));
        assertTrue(Typed.run("played", "--json", Typed.HOSPITAL).out().contains("\"played\": []"));
    }
}
