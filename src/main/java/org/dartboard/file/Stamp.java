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

    /** Whether a file still holds that, or is gone, so that nothing is lost if it is written. */
    public boolean isStill(Path file) {
        try {
            if (Files.notExists(file)) {
                return true;
            }
            // A copy put back or a tool that only looked changes the time, not the bytes
            return Files.size(file) == size && (Files.getLastModifiedTime(file).equals(modified) || sum(file) == sum);
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
