package org.dartboard.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code report}: its numbers are those of the other commands, and it writes like them. */
class ReportTest {

    private static final double MILLIONTH = 1e-6;

    @TempDir
    Path temp;

    private static JsonNode json(String command) throws IOException {
        var typed = Typed.run(command, Typed.HOSPITAL, "--json", "--controls", "c_diary");
        return new JsonMapper().readTree(typed.out());
    }

    /** A table of the report, each row by its column's title. */
    private List<Map<String, String>> table(String id) throws IOException {
        var out = temp.resolve("report.zip");
        if (!Files.exists(out)) {
            var typed = Typed.run("report", Typed.HOSPITAL, "--out", out.toString(), "--controls", "c_diary");
            assertEquals("", typed.err());
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(out)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(id + ".csv")) {
                    return rows(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        throw new AssertionError("no table " + id);
    }

    private static List<Map<String, String>> rows(String text) {
        var lines = text.substring(1).split("\r\n", -1);
        var columns = fields(lines[0]);
        var rows = new ArrayList<Map<String, String>>();
        for (int i = 1; i < lines.length - 1; i++) {
            var row = new TreeMap<String, String>();
            var fields = fields(lines[i]);
            for (int c = 0; c < columns.size(); c++) {
                row.put(columns.get(c), fields.get(c));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        for (var field : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            fields.add(field.replaceAll("^\"|\"$", "").replace("\"\"", "\""));
        }
        return fields;
    }

    private static void assertSame(JsonNode expected, String read) {
        assertEquals(expected.asDouble(), Double.parseDouble(read), MILLIONTH);
    }

    @Test
    void walksAreThoseOfWalk() throws IOException {
        var walks = json("walk").get("walks");
        var rows = table("walks");
        var gaps = table("gaps");
        int all = 0;
        for (int i = 0; i < walks.size(); i++) {
            var walk = walks.get(i);
            assertSame(walk.get("fit"), rows.get(i).get("Fit"));
            assertSame(walk.get("goalScore"), rows.get(i).get("Goals by weight"));
            assertSame(walk.get("needScore"), rows.get(i).get("Needs by weight"));
            assertSame(walk.get("burden"), rows.get(i).get("Work of what fits the week"));
            assertSame(walk.get("gapLoad"), rows.get(i).get("Weight of gaps"));
            assertSame(walk.get("gapLoadAhead"), rows.get(i).get("Of it ahead"));
            assertSame(walk.get("dart").get("index"), rows.get(i).get("DART index"));
            for (var gap : walk.get("gaps")) {
                var row = gaps.get(all++);
                assertEquals(gap.get("code").asText(), row.get("Code"));
                assertEquals(gap.get("node").asText(), row.get("Node"));
                assertSame(gap.get("severity"), row.get("Weighs"));
                var state = gap.has("ahead") ? "never got there" : gap.has("open") ? "nobody has said" : "stated";
                assertEquals(state, row.get("State"));
            }
        }
        assertEquals(all, gaps.size());
    }

    @Test
    void distancesAreThoseOfCompare() throws IOException {
        var compare = json("compare").get("compare");
        var row = table("pairs").getFirst();
        assertSame(compare.get("distance"), row.get("What they went through"));
        assertSame(compare.get("parts").get("path"), row.get("Ways"));
        assertSame(compare.get("contextDistance"), row.get("Their situations"));
        assertSame(compare.get("responsiveness"), row.get("Differences answered"));
        assertEquals(compare.get("gapsBoth").size(), Integer.parseInt(row.get("Gaps of both")));
    }

    @Test
    void scoresAreThoseOfScore() throws IOException {
        var card = json("score").get("scorecard");
        int rows = 0;
        for (var row : table("scorecard")) {
            var name = row.get("Row");
            if (name.matches("[123][a-i]")) {
                assertSame(card.get("table" + name.charAt(0)).get("rows").get(name.substring(1)), row.get("Score"));
                rows++;
            } else if (name.isEmpty()) {
                assertSame(card.get("index"), row.get("Score"));
            } else {
                assertSame(card.get("criteria").get(name), row.get("Score"));
            }
        }
        assertEquals(19, rows);
    }

    @Test
    void thePageShowsTheSameNumbers() throws IOException {
        var page = Typed.run("report", Typed.HOSPITAL, "--format", "html", "--out", "-", "--controls", "c_diary")
                .out();
        for (var row : table("scorecard")) {
            if (!row.get("Row").isEmpty()) {
                assertTrue(page.contains(
                        String.format(Locale.ROOT, "<data value=\"%.6f\">", Double.parseDouble(row.get("Score")))));
            }
        }
        var fit = String.format(
                Locale.ROOT,
                "%.1f",
                Double.parseDouble(table("walks").getFirst().get("Fit")));
        assertTrue(page.contains("<b>" + fit + "</b>"), fit);
        assertTrue(page.contains("Switched on: Diary by phone."));
    }

    @Test
    void itSaysWhatIsWrong() {
        assertEquals(
                "Say where to: --out FILE.\n",
                Typed.run("report", Typed.HOSPITAL).err());
        var nameless = Typed.run("report", Typed.HOSPITAL, "--out", "report.doc");
        assertEquals(2, nameless.status());
        assertTrue(nameless.err().contains(".html, .pdf, .xlsx or .zip"), nameless.err());
        var format = Typed.run("report", Typed.HOSPITAL, "--out", "-", "--format", "pfd");
        assertTrue(format.err().contains("there are html, pdf, xlsx and csv"), format.err());
        var part = Typed.run("report", Typed.HOSPITAL, "--out", "-", "--format", "csv", "--parts", "storys");
        assertTrue(part.err().contains("there are environment, people, stories"), part.err());
    }

    @Test
    void whatIsThereStaysUnlessByForce() throws IOException {
        var out = temp.resolve("there.pdf");
        Files.writeString(out, "there");
        assertEquals(
                2, Typed.run("report", Typed.HOSPITAL, "--out", out.toString()).status());
        assertEquals("there", Files.readString(out));
        assertEquals(
                0,
                Typed.run("report", Typed.HOSPITAL, "--out", out.toString(), "--force")
                        .status());
        assertArrayEquals("%PDF".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(Files.readAllBytes(out), 4));
    }
}
