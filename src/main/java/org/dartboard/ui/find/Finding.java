package org.dartboard.ui.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dartboard.ui.kit.Match;

/** Entries, ready to be searched with every letter that is typed. */
final class Finding {

    /** More than that nobody reads. */
    static final int MOST = 200;

    private record Named(Entry entry, String folded) {}

    private record Found(Entry entry, int score) {}

    private static final Comparator<Found> BEST = Comparator.comparingInt((Found f) -> -f.score)
            .thenComparing(f -> !f.entry.possible())
            .thenComparing(f -> f.entry.group())
            .thenComparingInt(f -> f.entry.name().length());

    private final List<Named> all;

    Finding(List<Entry> entries) {
        all = entries.stream().map(e -> new Named(e, Match.folded(e.name()))).toList();
    }

    /** Those that answer what was typed, the best first; equally good ones in the order in which they were given. */
    List<Entry> find(String typed) {
        var match = new Match(typed);
        var found = new ArrayList<Found>();
        for (var named : all) {
            int score = match.score(named.folded);
            if (score > 0) {
                found.add(new Found(named.entry, score));
            }
        }
        // With nothing typed, the order of the menus is the best there is
        if (!typed.isBlank()) {
            found.sort(BEST);
        }
        return found.stream().limit(MOST).map(Found::entry).toList();
    }
}
