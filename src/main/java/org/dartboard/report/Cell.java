package org.dartboard.report;

import java.math.BigDecimal;
import org.dartboard.text.Rounded;

/** What stands in a table's cell. */
public sealed interface Cell {

    /** As people read it. */
    String shown();

    /** Text, which is never taken for anything else. */
    record Words(String shown) implements Cell {}

    /**
     * A computed number.
     *
     * @param value as it was computed
     * @param form how people read it
     */
    record Figure(double value, Form form) implements Cell {

        /** To six decimals, as on the command line's JSON. */
        public BigDecimal exact() {
            return Rounded.exact(value);
        }

        @Override
        public String shown() {
            return switch (form) {
                case WHOLE -> Rounded.to(0, value).toPlainString();
                case TENTHS -> Rounded.to(1, value).toPlainString();
                case HUNDREDTHS -> Rounded.to(2, value).toPlainString();
                case PERCENT -> Rounded.to(0, 100 * value).toPlainString() + "\u00a0%";
            };
        }
    }

    /** How people read a number. */
    enum Form {
        /** Without decimals. */
        WHOLE,
        /** With one decimal. */
        TENTHS,
        /** With two decimals. */
        HUNDREDTHS,
        /** A share from 0 to 1 as a percentage. */
        PERCENT
    }

    /** Text. */
    static Cell of(String text) {
        return new Words(text);
    }

    /** A count. */
    static Cell count(long number) {
        return new Figure(number, Form.WHOLE);
    }

    /** A number with one decimal, such as a fit. */
    static Cell tenths(double value) {
        return new Figure(value, Form.TENTHS);
    }

    /** A number with two decimals, such as a distance. */
    static Cell hundredths(double value) {
        return new Figure(value, Form.HUNDREDTHS);
    }

    /** A share from 0 to 1. */
    static Cell share(double value) {
        return new Figure(value, Form.PERCENT);
    }
}
