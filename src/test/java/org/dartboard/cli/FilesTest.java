package org.dartboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that look at files as files, and those that write some. */
class FilesTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path temp;

    private String file(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text).toString();
    }

    private static String hospital() throws IOException {
        return Files.readString(Path.of(Typed.HOSPITAL));
    }

    @Test
    void aGoodFileHasNothingToCheck() {
        var typed = Typed.run("check", Typed.HOSPITAL);
        assertEquals(0, typed.status());
        assertEquals(Typed.HOSPITAL + ": 0 errors, 0 hints\n", typed.out());
    }

    @Test
    void errorsHaveLinesAndColumnsAndStatusOne() throws IOException {
        var file = file("bad.dartboard", hospital().replaceFirst("\"to\": \"consult\"", "\"to\": \"consutl\""));
        var typed = Typed.run("check", file);
        assertEquals(1, typed.status());
        var line = typed.out().lines().findFirst().orElseThrow();
        assertTrue(line.matches(".*bad\\.dartboard:\\d+:\\d+: error: .*consutl.*consult.*"), line);
        assertEquals(2, Typed.run("walk", file).status());
        assertTrue(Typed.run("walk", file).err().contains("consutl"));

        var json = JSON.readTree(Typed.run("check", file, "--json").out());
        assertEquals("error", json.at("/problems/0/severity").asText());
        assertTrue(json.at("/problems/0/line").asInt() > 1);
    }

    @Test
    void whatIsNoEnvironmentCannotBeRead() throws IOException {
        assertEquals(
                2,
                Typed.run("check", file("cut.dartboard", "{\"format\": 1, \"na"))
                        .status());
        assertEquals(
                2,
                Typed.run("check", file("newer.dartboard", "{\"format\": 99, \"name\": \"x\"}"))
                        .status());
        assertEquals(2, Typed.run("check", temp.resolve("none").toString()).status());
        assertEquals(2, Typed.run("check", temp.toString()).status());
        assertEquals(2, Typed.run("check", "\0").status());
    }

    @Test
    void hintsFailOnlyWhereAskedFor() throws IOException {
        var file = file(
                "hint.dartboard", "{\"format\": 1, \"name\": \"x\", \"personas\": [{\"id\": \"p\", \"name\": \"P\"}]}");
        assertEquals(0, Typed.run("check", file).status());
        assertEquals(0, Typed.run("check", file, "--fail-on", "error").status());
        assertEquals(1, Typed.run("check", file, "--fail-on", "hint").status());
        assertEquals(1, Typed.run("check", file, "--fail-on", "serious,hint").status());
    }

    @Test
    void gapsFailWhereAskedFor() {
        assertEquals(
                1, Typed.run("check", Typed.HOSPITAL, "--fail-on", "serious").status());
        assertEquals(1, Typed.run("check", Typed.HOSPITAL, "--fail-on", "G10").status());
        assertEquals(0, Typed.run("check", Typed.HOSPITAL, "--fail-on", "G14").status());
        assertEquals(
                1, Typed.run("check", Typed.HOSPITAL, "--fail-on", "blocking").status());
        assertEquals(
                0,
                Typed.run("check", Typed.HOSPITAL, "--fail-on", "blocking", "--controls", "all")
                        .status());
        assertTrue(Typed.run("check", Typed.HOSPITAL, "--fail-on", "G10").out().contains("G10@consult"));
        var typed = Typed.run("check", Typed.HOSPITAL, "--fail-on", "seriuos");
        assertEquals(2, typed.status());
        assertEquals(1, typed.err().lines().count());
    }

    @Test
    void formatPrintsUnlessToldOtherwise() throws IOException {
        var shuffled = "{\"name\": \"x\", \"format\": 1}";
        var file = file("x.dartboard", shuffled);
        var canonical = "{\n  \"format\": 1,\n  \"name\": \"x\"\n}\n";
        assertEquals(canonical, Typed.run("format", file).out());
        assertEquals(canonical, Typed.reading(shuffled, "format", "-").out());
        assertEquals(canonical, Typed.run("format", file, "--out", "-").out());
        assertEquals(shuffled, Files.readString(Path.of(file)));
        assertEquals(1, Typed.run("format", file, "--check").status());
        assertEquals(0, Typed.run("format", Typed.HOSPITAL, "--check").status());
        assertEquals(0, Typed.run("format", file, "--in-place").status());
        assertEquals(canonical, Files.readString(Path.of(file)));
        assertEquals(0, Typed.run("format", file, "--check").status());
        assertEquals(2, Typed.run("format", "-", "--in-place").status());
        assertEquals(2, Typed.run("format", file, Typed.HOSPITAL).status());
        assertEquals(2, Typed.run("format", file, "--check", "--in-place").status());
    }

    @Test
    void onlyTheInputIsReplacedWithoutForce() throws IOException {
        var file = file("x.dartboard", "{\"name\": \"x\", \"format\": 1}");
        var other = file("other.dartboard", "precious");
        var refused = Typed.run("format", file, "--out", other);
        assertEquals(2, refused.status());
        assertEquals("precious", Files.readString(Path.of(other)));
        assertEquals(0, Typed.run("format", file, "--out", other, "--force").status());
        assertEquals(0, Typed.run("format", file, "--out", file).status());
        assertEquals(Files.readString(Path.of(file)), Files.readString(Path.of(other)));
        assertEquals(
                0,
                Typed.run("format", file, "--out", temp.resolve("new.dartboard").toString())
                        .status());
        assertEquals(
                2,
                Typed.run("format", file, "--out", temp.resolve("no/where").toString())
                        .status());
    }

    @Test
    void aRemedyIsWrittenOnlyWhereItIsToldTo() throws IOException {
        var file = file("h.dartboard", hospital());
        var out = temp.resolve("better.dartboard").toString();
        var dry = Typed.run("remedy", file, "--persona", "alma", "--gap", "G10@consult");
        assertEquals(0, dry.status());
        assertEquals(hospital(), Files.readString(Path.of(file)));
        var typed = Typed.run("remedy", file, "--persona", "alma", "--gap", "G10@consult", "--out", out);
        assertEquals(0, typed.status());
        assertTrue(typed.out().contains("Written to"));
        assertEquals(hospital(), Files.readString(Path.of(file)));
        assertEquals(0, Typed.run("check", out, "--fail-on", "hint").status());
        assertEquals(
                2,
                Typed.run("explain", out, "--persona", "alma", "--gap", "G10@consult")
                        .status());

        var piped = Typed.run("remedy", file, "--persona", "alma", "--gap", "G10@consult", "--out", "-");
        assertEquals(Files.readString(Path.of(out)), piped.out());
        var json = JSON.readTree(Typed.run("remedy", file, "--persona", "alma", "--gap", "G10@consult", "--json")
                .out());
        assertEquals("applies", json.get("nature").asText());
        assertTrue(json.get("out").isNull());
        assertTrue(json.at("/people/0/closed").toString().contains("\"G10\""));

        assertEquals(
                0,
                Typed.run("remedy", file, "--persona", "alma", "--gap", "G10@consult", "--out", file)
                        .status());
        assertEquals(piped.out(), Files.readString(Path.of(file)));
    }

    @Test
    void theDifferenceOfTwoFiles() throws IOException {
        var file = file("h.dartboard", hospital().replace("\"name\": \"Diary\"", "\"name\": \"Log book\""));
        var typed = Typed.run("diff", Typed.HOSPITAL, file);
        assertEquals(0, typed.status());
        assertTrue(typed.out().contains("name: “Diary” → “Log book”"), typed.out());
        var same = Typed.run("diff", Typed.HOSPITAL, Typed.HOSPITAL);
        assertTrue(same.out().contains("are the same environment"), same.out());
        var json = JSON.readTree(
                Typed.reading(hospital(), "diff", file, "-", "--json").out());
        assertEquals("name", json.at("/changes/0/details/0/path/0").asText());
        assertEquals("Log book", json.at("/changes/0/details/0/before").asText());
        assertEquals(2, Typed.run("diff", "-", "-").status());
    }

    @Test
    void aSketchBecomesAnEnvironment() throws IOException {
        var text = file("s.txt", "\uFEFF# Clinic\nLetter (post) > Consultation (visit) = a plan\n");
        var typed = Typed.run("sketch", text);
        assertEquals(0, typed.status());
        assertTrue(typed.out().startsWith("{\n  \"format\": 1,\n  \"name\": \"Clinic\""), typed.out());
        var out = temp.resolve("s.dartboard").toString();
        assertEquals(0, Typed.run("sketch", text, "--out", out).status());
        assertEquals(0, Typed.run("check", out).status());
        assertEquals(typed.out(), Files.readString(Path.of(out)));
        assertEquals(2, Typed.run("sketch", text, "--out", out).status());
        assertEquals(
                typed.out(),
                Typed.reading(Files.readString(Path.of(text)), "sketch", "-").out());
    }

    @Test
    void whatIsDrawnAlreadyIsNotTakenForASketch() throws IOException {
        var drawn = Files.readString(Path.of(Typed.HOSPITAL));
        var file = file("drawn.dartboard", drawn);
        var typed = Typed.run("sketch", file, "--out", file);
        assertEquals(2, typed.status());
        assertEquals(1, typed.err().lines().count());
        assertEquals(drawn, Files.readString(Path.of(file)));
    }

    @Test
    void whatASketchDoesNotUnderstandIsSaid() throws IOException {
        var typed = Typed.run("sketch", file("s.txt", "Letter > Consultation\nLetter (post > Diary\n"));
        assertEquals(1, typed.status());
        assertTrue(typed.err().contains("s.txt:2:"), typed.err());
        assertTrue(typed.out().contains("Consultation"));
        Files.write(temp.resolve("latin.txt"), "Büro".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                2, Typed.run("sketch", temp.resolve("latin.txt").toString()).status());
        assertEquals(2, Typed.run("sketch", temp.resolve("none.txt").toString()).status());
    }

    @Test
    void theStandardInputIsAFileToo() throws IOException {
        var typed = Typed.reading(hospital(), "walk", "-", "--json");
        assertTrue(typed.out().startsWith("{\"file\": \"-\", \"walks\": "), typed.out());
        assertFalse(Typed.reading("", "walk", "-").err().isEmpty());
    }

    @Test
    void whatCanBeReadOfABrokenFileIsWrittenElsewhere() throws IOException {
        var cut = hospital().substring(0, hospital().indexOf("\"links\"") + 300);
        var file = file("cut.dartboard", cut);
        var out = temp.resolve("found.dartboard");
        var typed = Typed.run("recover", file, "--out", out.toString());
        assertEquals(1, typed.status());
        assertTrue(typed.err().matches("(?s).*cut\\.dartboard:\\d+:\\d+: Left out: .*"), typed.err());
        assertTrue(typed.out().startsWith("What can be read: 9 touchpoints, "), typed.out());
        assertEquals(cut, Files.readString(Path.of(file)));
        assertEquals(0, Typed.run("check", out.toString()).status());
        assertEquals(2, Typed.run("recover", file, "--out", file, "--force").status());
        assertEquals(2, Typed.run("recover", file, "--out", out.toString()).status(), "it is there already");
        var json = JSON.readTree(Typed.run("recover", file, "--out", out.toString(), "--force", "--json")
                .out());
        assertTrue(json.at("/leftOut/0/line").asInt() > 1);

        assertEquals(
                0,
                Typed.run("recover", Typed.HOSPITAL, "--out", out.toString(), "--force")
                        .status());
        assertEquals(hospital(), Files.readString(out));
        var nothing = Typed.run("recover", file("page.html", "<html>"), "--out", out.toString(), "--force");
        assertEquals(2, nothing.status());
        assertTrue(nothing.err().contains("nothing in"), nothing.err());
    }
}
