package org.dartboard.file;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.model.Environment;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;

/**
 * What could be read of a file that cannot be opened.
 *
 * @param environment all that is whole, and consistent
 * @param leftOut what is not in it, in the order of the file; of a great many, the first
 * @param elements how many elements were left out
 * @param links how many links were left out
 * @param people how many people were left out
 * @param details how many other things were left out
 */
public record Salvaged(
        Environment environment, List<Problem> leftOut, int elements, int links, int people, int details) {

    /** Keeps its own copy. */
    public Salvaged {
        leftOut = List.copyOf(leftOut);
    }

    /** Whether nothing is missing. */
    public boolean isWhole() {
        return elements + links + people + details == 0;
    }

    /** What it holds, counted. */
    public Phrase kept() {
        int touchpoints = (int) environment.all(Touchpoint.class).count();
        var counts = new ArrayList<Phrase>();
        add(counts, touchpoints, Phrase.of("file.kept.touchpoints", "n", touchpoints));
        int others = environment.elements().size() - touchpoints;
        add(counts, others, Phrase.of("file.kept.elements", "n", others));
        int persons = environment.personas().size();
        add(counts, persons, Phrase.of("file.kept.people", "n", persons));
        int lines = environment.links().size();
        add(counts, lines, Phrase.of("file.kept.links", "n", lines));
        return Phrase.of("file.kept", "counts", counts);
    }

    /** What was left out, counted. */
    public Phrase lost() {
        var counts = new ArrayList<Phrase>();
        add(counts, elements, Phrase.of("file.lost.elements", "n", elements));
        add(counts, people, Phrase.of("file.kept.people", "n", people));
        add(counts, links, Phrase.of("file.kept.links", "n", links));
        add(counts, details, Phrase.of("file.lost.details", "n", details));
        return isWhole() ? Phrase.of("file.lost.nothing") : Phrase.of("file.lost", "counts", counts);
    }

    private static void add(List<Phrase> to, int count, Phrase phrase) {
        if (count > 0) {
            to.add(phrase);
        }
    }
}
