package org.dartboard.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dartboard.gap.Gap;
import org.dartboard.gap.GapRules;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What {@code check} fails on. Errors always count: with them there is no model in which to look for the rest.
 *
 * @param hints whether hints count
 * @param severity the least severity of gaps that count, 1 to 4; 5 for none
 * @param codes gaps that count whatever their severity
 */
record FailOn(boolean hints, int severity, Set<String> codes) {

    private static final int NO_GAPS = 5;

    private static final List<String> SEVERITIES = List.of("note", "friction", "serious", "blocking");

    /**
     * Reads names with commas: {@code error}, {@code hint}, a severity of gaps or a code such as {@code G10}.
     *
     * @param names null for errors alone
     */
    static FailOn of(@Nullable String names) throws Failure {
        boolean hints = false;
        int severity = NO_GAPS;
        var codes = new HashSet<String>();
        for (var name : names == null ? List.<String>of() : List.of(names.split(",", -1))) {
            var word = name.strip().toLowerCase(Locale.ROOT);
            int place = SEVERITIES.indexOf(word);
            if (place >= 0) {
                severity = Math.min(severity, place + 1);
            } else if (word.equals("hint")) {
                hints = true;
            } else if (isRule(word)) {
                codes.add(word.toUpperCase(Locale.ROOT));
            } else if (!word.equals("error")) {
                throw new Failure(Phrase.of("cli.check.unknown", "name", Safe.visible(name)));
            }
        }
        return new FailOn(hints, severity, codes);
    }

    private static boolean isRule(String word) {
        return GapRules.ALL.stream().anyMatch(r -> r.code().equalsIgnoreCase(word));
    }

    /** Whether people have to walk before it is known. */
    boolean asksForWalks() {
        return severity < NO_GAPS || !codes.isEmpty();
    }

    /** Whether a gap counts: one that is stated, at a place she got to. */
    boolean counts(Gap gap) {
        return gap.isStatedHere() && (gap.severity() >= severity || codes.contains(gap.code()));
    }
}
