package org.dartboard.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Markdown becomes pages, places and what can be found. */
class ManualTest {

    private static final Manual MANUAL = Manual.of("""
            # The thing

            What it is.

            ## Building it
            <!-- not in the program -->

            Only for builders.

            ## The map

            Where *things* stand, `N` makes one.

            ### Drawing

            A line draws itself.

            ### Links & ends

            | key | what it does |
            |---|---|
            | `Ctrl+L` | draws a link |

            ## The end

            ### Drawing

            Café and naïveté; drawing, drawings, drawn.
            """);

    @Test
    void chaptersArePagesAndSomeAreOnlyForReadersOfTheSources() {
        assertEquals(
                List.of("The thing", "The map", "The end"),
                MANUAL.pages().stream().map(Page::title).toList());
        assertEquals(
                List.of("the-map", "drawing", "links--ends"),
                MANUAL.pages().get(1).sections().stream().map(Section::anchor).toList());
    }

    @Test
    void placesAreNamedAsTheyAreOnTheWeb() {
        assertEquals("The end", MANUAL.find("drawing-1").orElseThrow().page().title());
        assertEquals("links--ends", MANUAL.find("ctrll").orElseThrow().section().anchor());
        assertTrue(MANUAL.find("building-it").isEmpty());
    }

    private static List<String> found(String words) {
        return MANUAL.search(words).stream().map(h -> h.place().anchor()).toList();
    }

    @Test
    void wordsAndBeginningsOfWordsAreFoundTitlesFirst() {
        assertEquals(List.of("drawing-1", "drawing", "links--ends"), found("draw"));
        assertEquals(List.of("drawing"), found("itself line"));
        assertEquals(List.of("drawing-1"), found("CAFE"));
        assertEquals(List.of("links--ends"), found("ctrl+l"));
        assertEquals(List.of(), found("raw"));
        assertEquals(List.of(), found(" "));
        assertEquals(List.of(), found("builders"));
    }

    @Test
    void anExcerptShowsWhatWasFound() {
        var hit = MANUAL.search("stand").getFirst();
        assertEquals("Where things stand, N makes one.", hit.excerpt());
        assertEquals(List.of(new Hit.Mark(13, 18)), hit.marks());
    }

    @Test
    void aLongExcerptBeginsAndEndsWithWholeWords() {
        var hit = Manual.of("# A\n\n" + "many words before it ".repeat(20) + "needle" + " and after it too".repeat(20))
                .search("needle")
                .getFirst();
        assertTrue(hit.excerpt().matches("… [a-z].*needle.*[a-z] …"), hit.excerpt());
        assertTrue(hit.excerpt().length() < 125, hit.excerpt());
        var mark = hit.marks().getFirst();
        assertEquals("needle", hit.excerpt().substring(mark.start(), mark.end()));
    }
}
