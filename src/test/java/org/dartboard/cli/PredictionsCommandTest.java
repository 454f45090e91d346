package org.dartboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dartboard.file.DartboardFile;
import org.dartboard.model.Environment;
import org.dartboard.predict.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code predictions}: the same scores as on the screen, told and as JSON. */
class PredictionsCommandTest {

    @TempDir
    Path temp;

    private String file() throws IOException {
        var lesson = Tables.teaching(Tables.HOSPITAL, "alma diary CANT_GET_IN 3", "ben rehab WRONG_TIME 2");
        var one = Tables.with(lesson, "Table 1", "alma diary CANT_GET_IN", "alma letter ALONE");
        return file(Tables.with(one, "Table 2", "ben recovery WRONG_TIME", "alma diary CANT_GET_IN"));
    }

    private String file(Environment environment) throws IOException {
        var file = temp.resolve("class.dartboard");
        Files.writeString(file, new DartboardFile().write(environment));
        return file.toString();
    }

    @Test
    void eachTableIsToldAndAllAreCompared() throws IOException {
        var typed = Typed.run("predictions", file());
        assertEquals("", typed.err());
        assertEquals(0, typed.status());
        var out = typed.out();
        assertTrue(out.contains("1 hit, 1 miss, 10 surprises and 3 of 5 points"), out);
        assertTrue(out.contains("2 hits, 0 misses"), out);
        assertTrue(out.contains("hit   Diary: can’t get in"), out);
        assertTrue(out.contains("miss  Invitation letter: alone"), out);
        assertTrue(out.contains("hit   Alma · Diary: can’t get in (Table 1 and Table 2)"), out);
    }

    @Test
    void asJson() throws IOException {
        var out = Typed.run("predictions", "--json", file()).out();
        var found = new JsonMapper().readTree(out).get("predictions");
        assertEquals(5, found.get("possible").asInt());
        var two = found.get("tables").get(1);
        assertEquals(5, two.get("points").asInt());
        assertEquals(
                "{\"persona\":\"ben\",\"node\":\"recovery\",\"family\":\"WRONG_TIME\",\"gap\":\"G23@rehab\","
                        + "\"cause\":\"G22@recovery\"}",
                two.get("hits").get(1).toString());
        assertEquals(
                "{\"persona\":\"alma\",\"node\":\"diary\",\"family\":\"CANT_GET_IN\",\"by\":[\"Table 1\",\"Table"
                        + " 2\"],\"hit\":true}",
                found.get("places").get(1).toString());
    }

    @Test
    void whereNobodyPredictedItSaysSo() {
        var typed = Typed.run("predictions", Typed.HOSPITAL);
        assertTrue(typed.out().contains("Nobody has predicted anything"), typed.out());
        assertTrue(Typed.run("predictions", "--json", Typed.HOSPITAL).out().contains("\"tables\": []"));
    }
}
