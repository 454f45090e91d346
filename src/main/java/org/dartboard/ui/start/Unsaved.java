package org.dartboard.ui.start;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.dartboard.compare.Difference;
import org.dartboard.compare.Difference.Status;
import org.dartboard.journal.Left;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;

/**
 * Work that nobody saved, in words.
 *
 * @param name of the environment, or of its file
 * @param when it was done
 * @param about how it stands to its file
 */
public record Unsaved(String name, String when, String about) {

    /** The words for it. Compares the work with its file, which on a large map takes a while. */
    public static Unsaved of(Left left, Kit kit) {
        return new Unsaved(name(left, kit), RecentRow.when(kit, left.at()), kit.say(about(left)));
    }

    /** All of it as a sentence or two, where the name is known. */
    public Phrase sentence() {
        return Phrase.of("journal.bar", "when", when, "about", about);
    }

    private static String name(Left left, Kit kit) {
        var environment = left.environment();
        if (environment != null && !environment.name().isBlank()) {
            return environment.name();
        }
        var file = left.origin().file();
        return file == null ? kit.text("ui.untitled") : Recent.name(file);
    }

    private static Phrase about(Left left) {
        var work = left.environment();
        if (work == null) {
            return Phrase.of("journal.about.broken");
        }
        var file = left.origin().file();
        var name = file == null ? "" : String.valueOf(file.getFileName());
        return switch (left.standing()) {
            case Left.Standing.Same(var saved) -> Phrase.of("journal.about.same", "what", changes(saved, work));
            case Left.Standing.Changed() -> Phrase.of("journal.about.changed", "name", name);
            case Left.Standing.Gone() -> Phrase.of("journal.about.gone", "name", name);
            case Left.Standing.Never() ->
                Phrase.of(
                        "journal.about.never",
                        "what",
                        List.of(
                                Phrase.of(
                                        "journal.elements", "n", work.elements().size()),
                                Phrase.of("journal.people", "n", work.personas().size())));
        };
    }

    /** What differs, by kind: elements, people, links, places on the map, and the rest. */
    private static List<Phrase> changes(Environment saved, Environment work) {
        int elements = 0;
        int people = 0;
        int links = 0;
        int places = 0;
        int others = 0;
        var found = Difference.changes(saved, work);
        var come = new HashSet<String>();
        for (var change : found) {
            if (change.property().equals(Environment.ELEMENTS.name())) {
                elements++;
                if (change.key() != null && (change.status() == Status.ADDED || change.status() == Status.REMOVED)) {
                    come.add(change.key());
                }
            } else if (change.property().equals(Environment.PERSONAS.name())) {
                people++;
            } else if (change.property().equals(Environment.LINKS.name())) {
                links++;
            } else if (!change.property().equals(Environment.LAYOUT.name())) {
                others++;
            }
        }
        for (var change : found) {
            if (change.property().equals(Environment.LAYOUT.name())
                    && (change.key() == null || !come.contains(change.key()))) {
                places++;
            }
        }
        var told = new ArrayList<Phrase>();
        add(told, Phrase.of("journal.elements", "n", elements), elements);
        add(told, Phrase.of("journal.people", "n", people), people);
        add(told, Phrase.of("journal.links", "n", links), links);
        add(told, Phrase.of("journal.places", "n", places), places);
        add(told, Phrase.of("journal.others"), others);
        return told;
    }

    private static void add(List<Phrase> told, Phrase phrase, int count) {
        if (count > 0) {
            told.add(phrase);
        }
    }
}
