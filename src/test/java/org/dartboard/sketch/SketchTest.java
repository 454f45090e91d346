package org.dartboard.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dartboard.edit.Editor;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SketchTest {
    private static final Messages WORDS = Messages.strict();

    @Test
    void aPathIsDrawn() {
        var drawn = drawn("Letter (post) > Consultation (visit) > Diary (portal) = keeps her diet");
        assertEquals(
                List.of("letter", "post", "consultation", "visit", "diary", "portal", "keeps_her_diet"),
                drawn.elements().stream().map(e -> e.id()).toList());
        assertEquals(
                List.of(
                        Link.of(Link.Type.REACHED_THROUGH, "letter", "post"),
                        Link.of(Link.Type.LEADS_TO, "letter", "consultation"),
                        Link.of(Link.Type.REACHED_THROUGH, "consultation", "visit"),
                        Link.of(Link.Type.LEADS_TO, "consultation", "diary"),
                        Link.of(Link.Type.REACHED_THROUGH, "diary", "portal"),
                        Link.of(Link.Type.YIELDS, "diary", "keeps_her_diet")),
                drawn.links());
        assertEquals(Touchpoint.named("letter", "Letter").with(Touchpoint.ENTRY, true), drawn.element("letter"));
        assertEquals(Touchpoint.named("diary", "Diary"), drawn.element("diary"), "nothing else is stated");
    }

    @Test
    void everyMarkMayStandAnywhere() {
        var drawn = drawn("""
                # Riverside Hospital

                Letter @ Hospital, Post office = informed (post, e-mail) > Visit & Heart club (forum), Walkers = calm
                visit > Rehab
                Leaflet > letter
                """);
        assertEquals("Riverside Hospital", drawn.name());
        assertFalse(drawn.touchpoint("letter").entry(), "the leaflet leads to it");
        assertTrue(drawn.touchpoint("leaflet").entry());
        assertFalse(drawn.touchpoint("visit").entry());
        assertEquals(2, drawn.all(Link.Type.HOSTED_BY).count());
        assertTrue(drawn.links().contains(Link.of(Link.Type.REACHED_THROUGH, "letter", "e_mail")));
        assertTrue(drawn.links().contains(Link.of(Link.Type.REACHED_THROUGH, "heart_club", "forum")));
        assertTrue(drawn.links().contains(Link.of(Link.Type.CONNECTS, "visit", "walkers")));
        assertTrue(drawn.links().contains(Link.of(Link.Type.YIELDS, "letter", "informed")));
        assertTrue(drawn.links().contains(Link.of(Link.Type.YIELDS, "visit", "calm")));
        assertEquals(3, drawn.all(Link.Type.LEADS_TO).count());
        assertEquals("sketch of 4 touchpoints", name("Letter > Visit > Rehab\nLeaflet"));
        assertEquals("sketch of 1 touchpoint", name("Letter"));
        assertEquals("sketch", name("(post)"));
    }

    @Test
    void whatIsThereIsUsed() {
        var before = drawn("Letter (post) > Visit");
        var editor = Editor.of(before)
                .apply(Sketch.of("VISIT (Post) > Diary\nDiary > letter", before).edit());
        var after = editor.current();
        assertEquals(
                List.of("letter", "post", "visit", "diary"),
                after.elements().stream().map(e -> e.id()).toList());
        assertEquals(5, after.links().size());
        assertTrue(after.touchpoint("letter").entry(), "as it was");
        assertEquals(before, editor.undo().current());
        assertEquals(
                List.of(), Sketch.of("letter (post) > visit", before).edit().edits());
        assertEquals(
                before, Editor.of(before).apply(Sketch.of(" ", before).edit()).current());
    }

    @Test
    void marksAloneDrawWhatBelongsToNothing() {
        var drawn = drawn("(fax)\n= peace\n@ Insurer\n& Walkers (visit)");
        assertEquals(
                List.of("fax", "peace", "insurer", "walkers", "visit"),
                drawn.elements().stream().map(e -> e.id()).toList());
        assertEquals(List.of(Link.of(Link.Type.REACHED_THROUGH, "walkers", "visit")), drawn.links());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Q&A session|Q&A session
                    info@clinic|info@clinic
                    1+1=2|1+1=2
                    "a > b (c)"|a > b (c)
                    "say ""hi""\"|say "hi"
                    the "big" visit|the "big" visit
                    Letter, with a map|Letter, with a map
                    - Letter|Letter
                    12. Letter|Letter
                    3) Letter|Letter
                    • Letter|Letter
                    "- Letter"|- Letter
                    Visit #2|Visit #2
                    -5 degrees|-5 degrees
                    24h line|24h line
                    """)
    void namesAreRead(String line, String name) {
        var drawn = drawn(line);
        assertEquals(1, drawn.elements().size());
        assertEquals(name, drawn.elements().getFirst().name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    A > > B|5|Two arrows have no name between them. Write a touchpoint there, or leave one arrow out.|A B
                    > B|1|No name stands before this arrow. Write the touchpoint from which it leads.|B
                    A >|3|This arrow leads nowhere. Write the touchpoint to which it leads, or leave it out.|A
                    A (x > B|3|This bracket is not closed. Write “)” after the last channel.|A x B
                    A ) > B|3|Nothing opened this bracket. Leave it out, or write “(” before the channels.|A B
                    A () > B|3|A name is missing here. Write one, or leave out the sign before it.|A B
                    A (x,) > B|5|A name is missing here. Write one, or leave out the sign before it.|A x B
                    A = > B|3|A name is missing here. Write one, or leave out the sign before it.|A B
                    A @|3|A name is missing here. Write one, or leave out the sign before it.|A
                    A (x) by hand > B|7|This text belongs to nothing. Write “>” before it if it is the next touchpoint, or leave it out.|A x B
                    A & "C" club, D > B|9|This text belongs to nothing. Write “>” before it if it is the next touchpoint, or leave it out.|A C D B
                    "A > B|1|This quote is not closed. Write a second quotation mark after the name.|A > B
                    A > "" > B|5|A name is missing here. Write one, or leave out the sign before it.|A B
                    """)
    void problemsAreLocatedAndTheRestIsDrawn(String line, int column, String text, String names) {
        var sketch = Sketch.of("# X\n" + line, Environment.EMPTY);
        assertEquals(1, sketch.problems().size(), sketch::toString);
        var problem = sketch.problems().getFirst();
        assertEquals(text, WORDS.format(problem.text()));
        assertEquals(2, problem.line());
        assertEquals(column, problem.column());
        var drawn = Editor.of(Environment.EMPTY).apply(sketch.edit()).current();
        assertEquals(
                names,
                String.join(" ", drawn.elements().stream().map(e -> e.name()).toList()));
    }

    @Test
    void onlyTheFirstLineIsATitle() {
        var sketch = Sketch.of("#\nLetter\n # Late", Environment.EMPTY);
        assertEquals(
                List.of(
                        "The name is missing. Write it after “#”.",
                        "Only the first line can name the environment. Leave out “#”, or move the line to the top."),
                sketch.problems().stream().map(p -> WORDS.format(p.text())).toList());
        assertEquals(
                List.of(1, 2),
                sketch.problems().stream().map(Sketch.Problem::column).toList());
    }

    static Environment drawn(String text) {
        var sketch = Sketch.of(text, Environment.EMPTY);
        assertEquals(List.of(), sketch.problems());
        return Editor.of(Environment.EMPTY).apply(sketch.edit()).current();
    }

    private static String name(String text) {
        return WORDS.format(Sketch.of(text, Environment.EMPTY).edit().title());
    }
}
