package org.dartboard.cli;

import java.util.Collection;
import java.util.List;
import org.dartboard.file.Nearest;
import org.dartboard.text.Phrase;

/** What somebody who mistyped a name probably meant. */
final class Suggest {

    private static final int MOST = 12;

    private Suggest() {}

    /** "did you mean …?", or else where to look. */
    static Phrase near(String word, Collection<String> candidates, Phrase where) {
        var nearest = Nearest.to(word, candidates);
        return nearest == null ? where : Phrase.of("cli.near", "word", nearest);
    }

    /** "there are …": all there are, if they are few, else the nearest one. */
    static Phrase among(String word, Collection<String> candidates) {
        if (candidates.isEmpty()) {
            return Phrase.of("cli.among.none");
        }
        var nearest = candidates.size() <= MOST ? null : Nearest.to(word, candidates);
        if (nearest != null) {
            return Phrase.of("cli.among.near", "word", nearest);
        }
        return candidates.size() <= MOST
                ? Phrase.of("cli.among.all", "words", List.copyOf(candidates))
                : Phrase.of(
                        "cli.among.many",
                        "words",
                        String.join(", ", candidates.stream().limit(MOST).toList()),
                        "n",
                        candidates.size() - MOST);
    }
}
