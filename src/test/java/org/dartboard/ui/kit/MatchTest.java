package org.dartboard.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found first is what one means. */
class MatchTest {

    @Test
    void beginningsOfWordsComeBeforePartsAndPartsBeforeLetters() {
        assertEquals(
                List.of("Diet", "Diet session", "The diet", "Undieted", "Do it yet"),
                found("diet", "Do it yet", "Undieted", "The diet", "Diet session", "Diet", "Something else"));
    }

    @ParameterizedTest
    @CsvSource({
        "zoom in, Zoom in",
        "in zo, Zoom in",
        "zi, Zoom in",
        "zoin, Zoom in",
        "cafe, Café",
        "CAFÉ, Cafe",
        "nurse, The night nurse’s line",
        "…, Open…",
        "ctrl, Controls"
    })
    void finds(String typed, String name) {
        assertTrue(score(typed, name) > 0);
    }

    @ParameterizedTest
    @CsvSource({"zoom out, Zoom in", "tl, Controls", "diet diary, Diet session"})
    void doesNotFind(String typed, String name) {
        assertEquals(0, score(typed, name));
    }

    @Test
    void nothingTypedFindsEverything() {
        assertTrue(score("", "Anything") > 0);
        assertTrue(score("  ", "") > 0);
    }

    private static List<String> found(String typed, String... names) {
        var match = new Match(typed);
        return Stream.of(names)
                .filter(n -> match.score(Match.folded(n)) > 0)
                .sorted(Comparator.comparingInt((String n) -> -match.score(Match.folded(n))))
                .toList();
    }

    private static int score(String typed, String name) {
        return new Match(typed).score(Match.folded(name));
    }
}
