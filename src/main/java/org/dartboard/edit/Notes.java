package org.dartboard.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Note;
import org.dartboard.model.Position;
import org.dartboard.text.Phrase;

/** What a workshop does with notes: sticks dots on them, counts, starts anew. Each is empty where it would change nothing. */
public final class Notes {

    /** As many notes stand below each other in a ranking. */
    private static final int COLUMN = 6;

    private static final double APART = 24;

    private Notes() {}

    /** The notes among elements, by id, in the order of the environment. */
    public static List<Note> among(Environment environment, Collection<String> ids) {
        return ids.stream()
                .map(environment::element)
                .filter(Note.class::isInstance)
                .map(Note.class::cast)
                .toList();
    }

    /**
     * A dot more on each of some notes, or one less where there is one.
     *
     * @param by 1 or -1
     */
    public static Optional<Edit> vote(Collection<Note> notes, int by) {
        var title = by > 0 ? Phrase.of("paper.name.vote", "what", what(notes)) : unvoted(notes);
        return votes(notes, title, n -> Math.clamp(n.votes() + (long) by, 0, 1_000_000));
    }

    private static Phrase unvoted(Collection<Note> notes) {
        return Phrase.of("paper.name.unvote", "what", what(notes));
    }

    /** No note has a dot any more. */
    public static Optional<Edit> clearVotes(Environment environment) {
        return votes(environment.all(Note.class).toList(), Phrase.of("paper.name.clear"), _ -> 0);
    }

    private interface Votes {
        int of(Note note);
    }

    private static Optional<Edit> votes(Collection<Note> notes, Phrase title, Votes votes) {
        var edits = new ArrayList<Edit>();
        for (var note : notes) {
            int now = votes.of(note);
            if (now != note.votes()) {
                edits.add(SetProperty.of(note.id(), Note.VOTES, now));
            }
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Several(title, edits));
    }

    /** Another paper for some notes. */
    public static Optional<Edit> color(Collection<Note> notes, String color) {
        var others = notes.stream()
                .filter(n -> !n.color().equals(color))
                .map(Note::id)
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(new SetProperty<>(others, Note.COLOR, color));
    }

    /**
     * Notes in the order of their votes, the most first, in columns that begin where the notes began; those of as many votes
     * stay in the order in which they were. Locked ones stay where they are.
     *
     * @param notes at least two to be sorted; only those with a position are
     * @param width of a note, in map units
     * @param height of each, in map units
     */
    public static Optional<Edit> byVotes(
            Environment environment, Collection<Note> notes, double width, ToDoubleFunction<Note> height) {
        var layout = environment.layout();
        var sorted = notes.stream()
                .filter(n -> layout.containsKey(n.id()))
                .filter(n -> !environment.board().locked().contains(n.id()))
                .sorted(Comparator.comparingInt(Note::votes).reversed())
                .toList();
        if (sorted.size() < 2) {
            return Optional.empty();
        }
        double left = sorted.stream()
                .mapToDouble(n -> place(environment, n).x())
                .min()
                .orElse(0);
        double top = sorted.stream()
                .mapToDouble(n -> place(environment, n).y() - height.applyAsDouble(n) / 2)
                .min()
                .orElse(0);
        var positions = new LinkedHashMap<String, Position>();
        double y = top;
        for (int i = 0; i < sorted.size(); i++) {
            y = i % COLUMN == 0 ? top : y;
            double tall = height.applyAsDouble(sorted.get(i));
            int column = i / COLUMN;
            double x = left + column * (width + APART);
            positions.put(sorted.get(i).id(), new Position(x, y + tall / 2, Extras.NONE));
            y += tall + APART;
        }
        boolean there = positions.entrySet().stream().allMatch(e -> near(layout.get(e.getKey()), e.getValue()));
        return there
                ? Optional.empty()
                : Optional.of(new Several(Phrase.of("paper.name.sort"), List.of(new Move(positions))));
    }

    private static boolean near(Position one, Position other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y()) < .5;
    }

    private static Position place(Environment environment, Note note) {
        var place = environment.layout().get(note.id());
        return place == null ? new Position(0, 0, Extras.NONE) : place;
    }

    private static Object what(Collection<Note> notes) {
        boolean unnamed = notes.size() == 1 && notes.iterator().next().name().isBlank();
        return unnamed ? Phrase.of("paper.note") : What.elements(List.<Element>copyOf(notes));
    }
}
