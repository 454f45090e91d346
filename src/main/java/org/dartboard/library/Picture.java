package org.dartboard.library;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bytes of a PNG or JPEG picture of at most 1 MiB. */
public final class Picture {

    /** The largest, in bytes. */
    public static final int LARGEST = 1 << 20;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private final byte[] bytes;

    private Picture(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The picture that these bytes are; empty if they are none or too many. */
    public static Optional<Picture> of(byte[] bytes) {
        return bytes.length <= LARGEST && (begins(bytes, PNG) || begins(bytes, JPEG))
                ? Optional.of(new Picture(bytes.clone()))
                : Optional.empty();
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length > with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    /** How a file of it ends: {@code png} or {@code jpg}. */
    public String ending() {
        return begins(bytes, PNG) ? "png" : "jpg";
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Picture picture && Arrays.equals(bytes, picture.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
