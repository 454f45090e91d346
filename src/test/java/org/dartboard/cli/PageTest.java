package org.dartboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Laying out text, making it harmless, writing numbers. */
class PageTest {

    @Test
    void wrapsAndHangs() {
        var page = new Page(20, false).item(1, "1.", 4, Page.plain("one two three four five"));
        assertEquals(" 1. one two three\n    four five\n", page.toString());
    }

    @Test
    void keysStandAtTheRight() {
        var page = new Page(20, false)
                .keyed(0, "", 0, "G1", Page.plain("short"))
                .keyed(0, "", 0, "G2", Page.plain("fills the whole line"));
        assertEquals("short             G1\nfills the whole line\n                  G2\n", page.toString());
    }

    @Test
    void stylesAreShownOnlyInColour() {
        assertEquals(
                "a b\n",
                new Page(20, false)
                        .paragraph(0, 0, Page.strong("a"), Page.plain(" b"))
                        .toString());
        assertEquals(
                "\u001b[1ma\u001b[0m b\n",
                new Page(20, true)
                        .paragraph(0, 0, Page.strong("a"), Page.plain(" b"))
                        .toString());
    }

    @Test
    void runsWithoutABlankAreOneWord() {
        var page = new Page(20, false)
                .paragraph(0, 0, Page.plain("fourteen chars "), Page.strong("glued"), Page.plain("on"));
        assertEquals("fourteen chars\ngluedon\n", page.toString());
    }

    @Test
    void emptyLinesAreNeverDoubled() {
        assertEquals(
                "a\n\nb\n",
                new Page(20, false).gap().text(0, "a").gap().gap().heading("b").toString());
    }

    @Test
    void controlCharactersBecomeVisible() {
        assertEquals("a\\u001b[31mb", Safe.visible("a\u001b[31mb"));
        assertEquals("a\\u202eb", Safe.visible("a\u202eb"));
        assertEquals("\\ud800x", Safe.visible("\ud800x"));
        assertEquals("ab", Safe.visible("a\u2068b"));
        assertEquals("👩\u200d⚕️ ok", Safe.visible("👩\u200d⚕️ ok"));
    }

    @Test
    void rightToLeftIsIsolated() {
        assertEquals("At \u2068שלום עולם\u2069, 5", Safe.isolated("At שלום עולם, 5"));
        assertEquals("plain é", Safe.isolated("plain é"));
        assertEquals("\u2068א\u2069b\u2068ג\u2069", Safe.isolated("אbג"));
    }

    @Test
    void wideLettersTakeTwoColumns() {
        assertEquals(4, Safe.columns("漢字"));
        assertEquals(1, Safe.columns("e\u0301"));
        assertEquals(
                "漢字漢字漢字漢字漢字\nx\n", new Page(20, false).text(0, "漢字漢字漢字漢字漢字 x").toString());
    }

    @Test
    void numbersAreRoundedAlike() {
        assertEquals("45.0", Json.rounded(45));
        assertEquals("0.225", Json.rounded(.225));
        assertEquals("0.333333", Json.rounded(1 / 3.0));
        assertEquals("0.0", Json.rounded(-1e-12));
        assertEquals("0.000001", Json.rounded(1e-6));
        assertEquals("123456789.0", Json.rounded(123456789));
        assertEquals("33.3", Numbers.tenth(100 / 3.0));
        assertEquals("100", Numbers.percent(1));
        assertEquals("0", Numbers.percent(-1e-12));
    }

    @Test
    void jsonEscapesWhatActsOnTerminals() {
        assertEquals(
                "{\"a\": \"\\\"\\\\\\n\\t\\u001b\\u009b\\u202eé\", \"b\": null}",
                Json.line(j -> j.text("a", "\"\\\n\t\u001b\u009b\u202eé").text("b", null)));
    }
}
