package org.dartboard.doctor;

/** A script that people write names in, and that the bundled font has not. */
public enum Script {
    /** Arabic. */
    ARABIC(0x0639),
    /** Hebrew. */
    HEBREW(0x05D0),
    /** Devanagari. */
    DEVANAGARI(0x0915),
    /** Thai. */
    THAI(0x0E01),
    /** Chinese. */
    CHINESE(0x4EBA),
    /** Japanese. */
    JAPANESE(0x3042),
    /** Korean. */
    KOREAN(0xD55C);

    private final int sample;

    Script(int sample) {
        this.sample = sample;
    }

    /** A letter of it, as a code point. */
    int sample() {
        return sample;
    }
}
