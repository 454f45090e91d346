package org.dartboard.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;

/**
 * Edits done one after the other as one step: all of them, or none.
 *
 * @param title what they are together, as it stands after "Undo"
 */
public record Several(Phrase title, List<Edit> edits) implements Edit {

    /** Keeps its own copy. */
    public Several {
        edits = List.copyOf(edits);
    }

    @Override
    public Environment apply(Environment before) {
        var now = before;
        for (var edit : edits) {
            now = edit.apply(now);
        }
        return now;
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        var now = before;
        for (int i = 0; i < edits.size(); i++) {
            var refusal = edits.get(i).refusal(now);
            if (refusal.isPresent()) {
                return refusal;
            }
            now = i + 1 < edits.size() ? edits.get(i).apply(now) : now;
        }
        return Optional.empty();
    }

    @Override
    public Phrase name(Environment before) {
        return title;
    }

    @Override
    public List<Phrase> consequences(Environment before) {
        var now = before;
        var all = new LinkedHashSet<Phrase>();
        for (var edit : edits) {
            all.addAll(edit.consequences(now));
            now = edit.apply(now);
        }
        return new ArrayList<>(all);
    }
}
