package org.dartboard.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Position;
import org.dartboard.text.Phrase;

/**
 * Moves elements to these positions. Locked ones stay where they are.
 *
 * @param positions centres in map units, by id
 */
public record Move(SequencedMap<String, Position> positions) implements Edit {

    /** Keeps its own copy. */
    public Move {
        positions = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(positions));
    }

    /** Moves one element. */
    public static Move of(String id, double x, double y) {
        var positions = new LinkedHashMap<String, Position>();
        positions.put(id, new Position(x, y, Extras.NONE));
        return new Move(positions);
    }

    @Override
    public Environment apply(Environment before) {
        var locked = Set.copyOf(before.board().locked());
        var layout = new LinkedHashMap<>(before.layout());
        positions.forEach((id, position) -> {
            if (!locked.contains(id)) {
                layout.merge(id, position, (old, now) -> new Position(now.x(), now.y(), old.extras()));
            }
        });
        return before.with(Environment.LAYOUT, layout);
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        var missing = Refusals.missing(before, Sort.ELEMENT, positions.keySet());
        return missing.isPresent() || !before.board().locked().containsAll(positions.keySet())
                ? missing
                : Optional.of(Phrase.of(
                        "edit.refused.locked",
                        "n",
                        positions.size(),
                        "what",
                        What.elements(before, positions.keySet())));
    }

    @Override
    public Phrase name(Environment before) {
        return Phrase.of("edit.name.move", "what", What.elements(before, positions.keySet()));
    }
}
