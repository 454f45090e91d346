package org.dartboard.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that draws. */
class PictureTest {

    @TempDir
    Path temp;

    private String out(String name) {
        return temp.resolve(name).toString();
    }

    private Typed draw(String name, String... more) {
        var args = new java.util.ArrayList<>(List.of("picture", Typed.HOSPITAL, "--out", out(name)));
        args.addAll(List.of(more));
        return Typed.run(args.toArray(String[]::new));
    }

    @Test
    void itDrawsWhatTheNameSays() throws IOException {
        var typed = draw("a.svg");
        assertEquals(new Typed(0, "", ""), typed);
        var svg = Files.readString(temp.resolve("a.svg"));
        assertTrue(svg.startsWith("<svg ") && svg.contains("Riverside Hospital"), svg.substring(0, 200));
        assertEquals(0, draw("b.PNG", "--theme", "dark", "--scale", "0.5").status());
        assertEquals(0x89, Files.readAllBytes(temp.resolve("b.PNG"))[0] & 0xFF);
    }

    @Test
    void optionsChangeThePicture() throws IOException {
        var options = List.<List<String>>of(
                List.of(),
                List.of("--theme", "dark"),
                List.of("--theme", "contrast"),
                List.of("--persona", "alma"),
                List.of("--controls", "all"),
                List.of("--scale", "2"),
                List.of("--phases"),
                List.of("--arrange"));
        var pictures = new java.util.HashSet<String>();
        for (var option : options) {
            assertEquals(0, draw("x.svg", with(option, "--force")).status());
            assertTrue(pictures.add(Files.readString(temp.resolve("x.svg"))), option.toString());
        }
        assertTrue(pictures.stream().anyMatch(p -> p.contains("For Alma.")));
    }

    @Test
    void aLensIsDrawnWithItsLegend() throws IOException {
        assertEquals(0, draw("forum.svg", "--lens", "Forum").status());
        var forum = Files.readString(temp.resolve("forum.svg"));
        assertTrue(forum.contains("Firm starts: 5"), "the legend");
        assertTrue(forum.contains("1 of 9 touchpoints lead to a community."), "the notes");
        assertEquals(
                0, draw("reach.svg", "--lens", "reach", "--persona", "alma").status());
        assertTrue(Files.readString(temp.resolve("reach.svg")).contains("Within reach: 7"));
        var wrong = draw("x.svg", "--lens", "forun");
        assertEquals(2, wrong.status());
        assertTrue(
                wrong.err().contains("There is no lens “forun”") && wrong.err().contains("forum"), wrong.err());
    }

    @Test
    void aViewIsDrawnFromWhereItLooks() throws IOException {
        var file = temp.resolve("near.dartboard");
        var kept = Files.readString(Path.of(Typed.HOSPITAL));
        // The letter is there, and a window of that size ends before the review of the medication
        var near = "{\"name\": \"Near\", \"lens\": \"DART\", \"x\": 40, \"y\": 160, \"zoom\": 2}";
        var whole = "{\"name\": \"Whole\", \"lens\": \"DART\", \"x\": 450, \"y\": 250, \"zoom\": 0.5}";
        var forum = "{\"name\": \"Forum\", \"lens\": \"FORUM\", \"x\": 90, \"y\": 160, \"zoom\": 2}";
        var views = "\"views\": [" + near + ", " + whole + ", " + forum + "],\n  \"scenarios\"";
        Files.writeString(file, kept.replaceFirst("\"scenarios\"", views));
        for (var name : List.of("Near", "Whole", "Forum")) {
            var drawn = Typed.run("picture", file.toString(), "--out", out(name + ".svg"), "--view", name);
            assertEquals(new Typed(0, "", ""), drawn);
        }
        var close = Files.readString(temp.resolve("Near.svg"));
        assertTrue(close.contains("Invitation letter") && !close.contains("Medication"), "only what is near");
        // The map has the size of the window, beside it are margins
        assertTrue(close.startsWith("<svg") && close.contains("width=\"1340\""), close.substring(0, 160));
        assertTrue(close.contains("font-size=\"25\""), "twice as large as on the map");
        var all = Files.readString(temp.resolve("Whole.svg"));
        assertTrue(all.contains("Invitation letter") && all.contains("Medication"), "all of it, where it fits");
        assertTrue(Files.readString(temp.resolve("Forum.svg")).contains("Medication"), "a picture is one as a whole");
        assertEquals(
                0,
                Typed.run("picture", file.toString(), "--out", out("n.png"), "--view", "Near")
                        .status());
        var png = javax.imageio.ImageIO.read(temp.resolve("n.png").toFile());
        assertEquals(1340, png.getWidth());
    }

    @Test
    void aViewIsDrawnThroughItsLensAndEyes() throws IOException {
        var file = temp.resolve("kept.dartboard");
        var kept = Files.readString(Path.of(Typed.HOSPITAL));
        var views = "\"views\": [{\"name\": \"Hers\", \"lens\": \"REACH\", \"persona\": \"alma\"}],\n  \"scenarios\"";
        Files.writeString(file, kept.replaceFirst("\"scenarios\"", views));
        var drawn = Typed.run("picture", file.toString(), "--out", out("v.svg"), "--view", "Hers");
        assertEquals(new Typed(0, "", ""), drawn);
        assertTrue(Files.readString(temp.resolve("v.svg")).contains("Within reach: 7"));
        var wrong = Typed.run("picture", file.toString(), "--out", out("w.svg"), "--view", "His");
        assertEquals(2, wrong.status());
        assertTrue(wrong.err().contains("There is no view “His” in this file"), wrong.err());
    }

    private static String[] with(List<String> options, String last) {
        var all = new java.util.ArrayList<>(options);
        all.add(last);
        return all.toArray(String[]::new);
    }

    @Test
    void nothingIsReplacedUnasked() throws IOException {
        var there = Files.writeString(temp.resolve("there.svg"), "mine");
        assertEquals(2, draw("there.svg").status());
        assertEquals("mine", Files.readString(there));
        assertEquals(0, draw("there.svg", "--force").status());
        assertNotEquals("mine", Files.readString(there));
        var before = Files.readAllBytes(Path.of(Typed.HOSPITAL));
        assertEquals(0, draw("again.svg", "--arrange").status());
        assertArrayEquals(before, Files.readAllBytes(Path.of(Typed.HOSPITAL)));
    }

    @Test
    void wrongUsageIsSaid() {
        assertWrong(Typed.run("picture", Typed.HOSPITAL), "--out");
        assertWrong(draw("a.gif"), ".svg or .png");
        assertWrong(draw("a.svg", "--theme", "drak"), "dark");
        assertWrong(draw("a.svg", "--scale", "big"), "0.1 to 8");
        assertWrong(draw("a.svg", "--scale", "NaN"), "0.1 to 8");
        assertWrong(draw("a.svg", "--persona", "alam"), "alma");
        assertWrong(draw("a.svg", "--controls", "c_diry"), "c_diary");
        assertWrong(Typed.run("picture", temp.resolve("none").toString(), "--out", out("a.svg")), "none");
        assertFalse(Files.exists(temp.resolve("a.svg")));
    }

    private static void assertWrong(Typed typed, String advice) {
        assertEquals(2, typed.status(), typed.toString());
        assertEquals("", typed.out());
        assertTrue(typed.err().contains(advice), typed.err());
    }
}
