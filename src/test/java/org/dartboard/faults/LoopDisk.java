package org.dartboard.faults;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A real file system on a device of its own that can fail, or not answer for a while; where the system lets a test have one.
 * What the device holds is on a small disk in memory, and when that is full the device fails.
 */
public final class LoopDisk implements AutoCloseable {

    private static final int SIZE = 8 << 20;

    private final SmallDisk below;
    private final Path folder;
    private boolean frozen;

    /** Puts one into an empty folder; skips the test where that is not permitted. */
    public LoopDisk(Path place) throws IOException {
        below = new SmallDisk(place.resolve("below"), 2048);
        folder = Files.createDirectories(place.resolve("disk"));
        var device = below.folder().resolve("device");
        try (var file = new RandomAccessFile(device.toFile(), "rw")) {
            file.setLength(SIZE);
        }
        boolean made =
                SmallDisk.done("mkfs.ext4", "-q", "-F", "-O", "^has_journal", "-m", "0", "-N", "64", device.toString())
                        && SmallDisk.done("mount", "-o", "loop", device.toString(), folder.toString());
        if (!made) {
            below.close();
        }
        assumeTrue(made, "no device of one's own here");
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /** From now on the device does not take anything. */
    public void fail() throws IOException {
        below.fill(0);
    }

    /** From now on whoever writes waits. Whoever waits cannot be ended before it answers again. */
    public void freeze() {
        frozen = SmallDisk.done("fsfreeze", "-f", folder.toString());
        assumeTrue(frozen, "it cannot be made to hang");
    }

    /** It answers again. */
    public void thaw() {
        if (frozen) {
            frozen = false;
            SmallDisk.done("fsfreeze", "-u", folder.toString());
        }
    }

    @Override
    public void close() {
        thaw();
        SmallDisk.done("umount", "-l", folder.toString());
        below.close();
    }
}
