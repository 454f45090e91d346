package org.dartboard.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dartboard.ui.start.Excerpt.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few lines around a place, of whatever file. */
class ExcerptTest {

    @TempDir
    Path temp;

    @Test
    void hasTheLineAndItsNeighbours() throws IOException {
        var found = excerpt("1\n2\n3\n4\n5\n6\n7", 4, 1);
        assertEquals(
                List.of(
                        new Line(2, "2", -1),
                        new Line(3, "3", -1),
                        new Line(4, "4", 0),
                        new Line(5, "5", -1),
                        new Line(6, "6", -1)),
                found.lines());
    }

    @Test
    void endsWithTheFile() throws IOException {
        assertEquals(List.of(new Line(1, "", 0)), excerpt("", 1, 1).lines());
        assertEquals(
                List.of(new Line(1, "{", -1), new Line(2, "", 0)),
                excerpt("{\n", 2, 1).lines());
        assertEquals(List.of(new Line(1, "{}", 2)), excerpt("{}", 1, 3).lines());
    }

    @Test
    void countsLinesWhateverEndsThemAndSkipsTheByteOrderMark() throws IOException {
        assertEquals(
                List.of(new Line(1, "a", -1), new Line(2, "b", 0), new Line(3, "c", -1)),
                excerpt("\uFEFFa\r\nb\rc", 2, 1).lines());
    }

    @Test
    void isShortHoweverLongALineIs() throws IOException {
        var line = excerpt("x".repeat(300_000) + "!" + "y".repeat(300_000), 1, 300_001)
                .lines()
                .getFirst();
        assertTrue(line.text().length() <= Excerpt.WIDEST);
        assertEquals('!', line.text().charAt(line.mark()));
    }

    @Test
    void noCharacterActsOnTheScreen() throws IOException {
        assertEquals(
                "a b··c", excerpt("a\tb\u202E\u0007c", 1, 1).lines().getFirst().text());
    }

    @Test
    void aFileThatIsGoneHasNone() {
        assertEquals(List.of(), Excerpt.of(temp.resolve("gone"), 1, 1).lines());
    }

    private Excerpt excerpt(String text, int line, int column) throws IOException {
        var file = Files.writeString(temp.resolve("file"), text, StandardCharsets.UTF_8);
        return Excerpt.of(file, line, column);
    }
}
