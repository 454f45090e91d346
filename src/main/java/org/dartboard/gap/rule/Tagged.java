package org.dartboard.gap.rule;

import java.util.List;
import org.dartboard.gap.Visit;
import org.dartboard.text.Quote;

/** The words for tags at a visit. */
final class Tagged {

    private Tagged() {}

    /** In quotation marks. */
    static List<Quote> labels(Visit visit, List<String> tags) {
        return Quote.all(words(visit, tags));
    }

    /** As nouns where they read as such. */
    static List<Quote> nouns(Visit visit, List<String> tags) {
        return Quote.nouns(words(visit, tags));
    }

    private static List<String> words(Visit visit, List<String> tags) {
        return tags.stream().map(visit.walk().scene().environment()::label).toList();
    }
}
