package org.dartboard.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;

/**
 * Takes things away, and with them what cannot do without: links, also those that controls add; goals and channels of
 * personas; places in scenarios; positions and locks; decisions on gaps there, and what people predicted and played there.
 *
 * <p>After deleting the active scenario the controls in place apply. A view outlives the persona it showed. A tag goes from
 * wherever it stands, with the needs that it named.
 */
public record Delete(Sort sort, List<String> names) implements Edit {

    /** Keeps its own copy. */
    public Delete {
        names = List.copyOf(names);
    }

    /** Deletes elements. */
    public static Delete elements(String... ids) {
        return new Delete(Sort.ELEMENT, List.of(ids));
    }

    @Override
    public Environment apply(Environment before) {
        return apply(before, _ -> {});
    }

    private Environment apply(Environment before, Consumer<Mention> lost) {
        var after = Rewrite.run(before, Names.without(sort, gone()), lost);
        return sort == Sort.ELEMENT ? References.swept(before, after, lost) : after;
    }

    private Set<String> gone() {
        return new HashSet<>(names);
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        return Refusals.missing(before, sort, names);
    }

    @Override
    public Phrase name(Environment before) {
        return Phrase.of("edit.name.delete", "what", What.named(before, sort, names));
    }

    @Override
    public List<Phrase> consequences(Environment before) {
        var lost = new ArrayList<Mention>();
        apply(before, lost::add);
        return References.phrases(lost);
    }
}
