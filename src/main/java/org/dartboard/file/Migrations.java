package org.dartboard.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Brings the tree of an older format up to date, in memory, by numbered steps without gaps.
 *
 * @param current the format that this program writes
 * @param steps from the oldest format that can still be read to the current one
 */
record Migrations(int current, List<Step> steps) {

    /** The formats of this program. The first one needs no steps. */
    static final Migrations OF_THIS_PROGRAM = new Migrations(1, List.of());

    /**
     * From one format to the next.
     *
     * @param from the older format
     * @param change a pure function; it need not change the number of the format
     */
    record Step(int from, UnaryOperator<Json.Obj> change) {}

    /** Checks that no step is missing. */
    Migrations {
        steps = List.copyOf(steps);
        int from = current - steps.size();
        for (var step : steps) {
            if (step.from() != from++) {
                throw new IllegalArgumentException("no step from format " + (from - 1));
            }
        }
    }

    /**
     * The tree in the current format. A file that does not say its format, or not in a way that can be understood, is
     * told of and taken for a current one, so that its other problems are found too.
     *
     * @return null if it cannot be read by this program
     */
    Json.@Nullable Obj migrated(Json.Obj root, Problems problems) {
        var format = root.get("format");
        int oldest = current - steps.size();
        var place = Place.ROOT.at("format");
        var expected = Phrase.of("file.expected.format", "format", current);
        if (format == null) {
            problems.error(root, place, Phrase.of("file.format.missing", "format", current), expected);
            return root;
        }
        if (!(format instanceof Json.Num(BigDecimal number, int _, int _)) || !isWhole(number)) {
            problems.error(format, place, Phrase.of("file.format.wrong", "format", current), expected);
            return root;
        }
        if (number.compareTo(BigDecimal.valueOf(current)) > 0) {
            problems.error(
                    format,
                    place,
                    Phrase.of("file.format.newer", "format", Wording.shown(number.toString(), 20)),
                    expected);
            return null;
        }
        if (number.compareTo(BigDecimal.valueOf(oldest)) < 0) {
            problems.error(format, place, Phrase.of("file.format.wrong", "format", current), expected);
            return null;
        }
        var tree = root;
        for (var step : steps.subList(number.intValueExact() - oldest, steps.size())) {
            tree = step.change().apply(tree);
        }
        return tree;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
