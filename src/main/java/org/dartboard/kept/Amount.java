package org.dartboard.kept;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dartboard.text.Phrase;

/** A number of bytes in words. */
public final class Amount {

    private static final long STEP = 1000;

    private Amount() {}

    /** A number of bytes, such as "3.4 MB": by thousands, as disks are sold. */
    public static Phrase of(long bytes) {
        if (bytes < STEP) {
            return Phrase.of("kept.bytes", "n", bytes);
        }
        if (bytes < STEP * STEP) {
            return Phrase.of("kept.kb", "n", rounded(bytes, STEP));
        }
        return bytes < STEP * STEP * STEP
                ? Phrase.of("kept.mb", "n", rounded(bytes, STEP * STEP))
                : Phrase.of("kept.gb", "n", rounded(bytes, STEP * STEP * STEP));
    }

    /** One decimal of a small number, none of a large one. */
    private static BigDecimal rounded(long bytes, long unit) {
        return new BigDecimal(bytes).divide(new BigDecimal(unit), bytes < 10 * unit ? 1 : 0, RoundingMode.HALF_UP);
    }
}
