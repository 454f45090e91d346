package org.dartboard.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.dartboard.model.Environment;
import org.dartboard.model.Position;
import org.dartboard.text.Phrase;

/**
 * Lays the whole map out: elements stand where it says, those it does not name have no position any more. Locked ones stay
 * where they are.
 *
 * @param layout centres in map units, by id; empty: everything is placed automatically again
 */
public record Arrange(SequencedMap<String, Position> layout) implements Edit {

    /** Keeps its own copy. */
    public Arrange {
        layout = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(layout));
    }

    @Override
    public Environment apply(Environment before) {
        var now = new LinkedHashMap<>(layout);
        for (var id : before.board().locked()) {
            var position = before.layout().get(id);
            if (position != null) {
                now.put(id, position);
            }
        }
        return before.with(Environment.LAYOUT, now);
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        return layout.isEmpty() ? Optional.empty() : Refusals.missing(before, Sort.ELEMENT, layout.keySet());
    }

    @Override
    public Phrase name(Environment before) {
        return Phrase.of("edit.name.arrange");
    }
}
