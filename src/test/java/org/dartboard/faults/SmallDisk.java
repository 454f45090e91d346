package org.dartboard.faults;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real disk of a few kilobytes that can fill up, be made read-only and go away; where the system lets a test have one. */
final class SmallDisk implements AutoCloseable {

    private final Path folder;
    private boolean there = true;

    /** Puts one into an empty folder; skips the test where that is not permitted. */
    SmallDisk(Path folder, int kilobytes) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        assumeTrue(
                done("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString()),
                "no disk of one's own here");
    }

    Path folder() {
        return folder;
    }

    /** Fills what is left of it, but for so many bytes. */
    Path fill(int butFor) throws IOException {
        var file = folder.resolve("filler");
        long free = Files.getFileStore(folder).getUsableSpace();
        Files.write(file, new byte[(int) Math.max(0, free - butFor)]);
        return file;
    }

    void makeReadOnly() {
        assumeTrue(done("mount", "-o", "remount,ro", folder.toString()), "it cannot be made read-only");
    }

    /** Takes it away, whoever uses it. */
    void goAway() {
        if (there) {
            there = false;
            done("umount", "-l", folder.toString());
        }
    }

    @Override
    public void close() {
        goAway();
    }

    /** Whether a command of the system did it. */
    static boolean done(String... command) {
        try {
            var process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
