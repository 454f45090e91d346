package org.dartboard.model;

import java.math.BigDecimal;

/** Money as exact decimals in one form, so that equal amounts are equal values. */
public final class Decimals {

    private Decimals() {}

    /** The same amount without trailing zeros and without an exponent. */
    public static BigDecimal canonical(BigDecimal amount) {
        if (amount.signum() == 0) {
            return BigDecimal.ZERO;
        }
        InvalidModel.unless(
                Math.abs((long) amount.precision() - amount.scale()) <= 64 && amount.precision() <= 1000,
                "amount",
                "too many digits");
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
