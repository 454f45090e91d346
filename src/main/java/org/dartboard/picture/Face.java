package org.dartboard.picture;

/**
 * A weight of the bundled font at a size.
 *
 * @param size of the em, in map units
 */
public record Face(Weight weight, double size) {

    /** The weights that are bundled. */
    public enum Weight {
        /** For text. */
        REGULAR("Inter-Regular.ttf", 400),
        /** For what stands out a little. */
        MEDIUM("Inter-Medium.ttf", 500),
        /** For names and titles. */
        SEMIBOLD("Inter-SemiBold.ttf", 600);

        private final String file;
        private final int number;

        Weight(String file, int number) {
            this.file = file;
            this.number = number;
        }

        /** The resource beside this class that holds it. */
        public String file() {
            return file;
        }

        /** As style sheets count weights. */
        public int number() {
            return number;
        }
    }

    /** The same weight at another size. */
    public Face at(double otherSize) {
        return new Face(weight, otherSize);
    }
}
