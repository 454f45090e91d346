package org.dartboard.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What a file held at a moment, so that one knows later whether somebody else has written to it since.
 *
 * @param size in bytes
 * @param modified when it was written
 * @param sum a checksum of its bytes
 */
public record Stamp(long size, FileTime modified, long sum) {

    /** What a file holds now; null if it cannot be read. */
    public static @Nullable Stamp of(Path file) {
        try {
            return new Stamp(Files.size(file), Files.getLastModifiedTime(file), sum(file));
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * What a file holds that was written just now, whatever somebody else has done to it since.
     *
     * @param bytes that were written
     */
    public static Stamp of(Path file, byte[] bytes) {
        var sum = new CRC32C();
        sum.update(bytes);
        return new Stamp(bytes.length, modified(file), sum.getValue());
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0); // gone already
        }
    }

    /**
     * Whether a file still holds that, or is gone, so that nothing is lost if it is written. All of it is read: times are as
     * coarse as two seconds on some disks, and some programs put them back, so they neither tell that nobody has written
     * nor that somebody has.
     */
    public boolean isStill(Path file) {
        try {
            return Files.notExists(file) || (Files.size(file) == size && sum(file) == sum);
        } catch (IOException e) {
            return false;
        }
    }

    private static long sum(Path file) throws IOException {
        var sum = new CRC32C();
        var buffer = ByteBuffer.allocate(1 << 16);
        try (var channel = FileChannel.open(file)) {
            while (channel.read(buffer) >= 0) {
                buffer.flip();
                sum.update(buffer);
                buffer.clear();
            }
        }
        return sum.getValue();
    }
}
