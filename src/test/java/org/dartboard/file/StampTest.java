package org.dartboard.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {

    @TempDir
    Path temp;

    @Test
    void tellsWhetherSomebodyWrote() throws IOException {
        var file = Files.writeString(temp.resolve("a"), "one");
        var stamp = Objects.requireNonNull(Stamp.of(file));
        assertTrue(stamp.isStill(file));

        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertTrue(stamp.isStill(file), "the same bytes at another time");

        Files.writeString(file, "two");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        assertFalse(stamp.isStill(file), "other bytes of the same number");

        Files.writeString(file, "owt");
        Files.setLastModifiedTime(file, stamp.modified());
        assertFalse(stamp.isStill(file), "other bytes of the same number at the same time");

        Files.delete(file);
        assertTrue(stamp.isStill(file), "nothing that could be lost");
    }

    @Test
    void whatSomebodyWroteRightAfterwardsIsTheirs() throws IOException {
        var file = temp.resolve("a");
        Files.writeString(file, "two");
        var stamp = Stamp.of(file, "one".getBytes(StandardCharsets.UTF_8));
        assertFalse(stamp.isStill(file));
        Files.writeString(file, "one");
        assertTrue(stamp.isStill(file));
    }

    @Test
    void thereIsNoneOfAFileThatIsNotThere() {
        assertNull(Stamp.of(temp.resolve("nothing")));
    }
}
