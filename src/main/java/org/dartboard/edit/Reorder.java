package org.dartboard.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.dartboard.model.Scenario;
import org.dartboard.model.Tag;
import org.dartboard.model.View;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Changes the order in which things are listed, which is also the order in which controls act.
 *
 * @param names what to move, in the order it shall have
 * @param before what it shall stand before; null: the end
 */
public record Reorder(
        Sort sort, List<String> names, @Nullable String before) implements Edit {

    /** Keeps its own copy. */
    public Reorder {
        names = List.copyOf(names);
    }

    @Override
    public Environment apply(Environment old) {
        return switch (sort) {
            case ELEMENT -> old.with(Environment.ELEMENTS, moved(old.elements(), Element::id));
            case PERSONA -> old.with(Environment.PERSONAS, moved(old.personas(), Persona::id));
            case SCENARIO -> old.with(Environment.SCENARIOS, moved(old.scenarios(), Scenario::id));
            case VIEW -> old.with(Environment.VIEWS, moved(old.views(), View::name));
            case TAG -> old.with(Environment.TAGS, moved(old.tags(), Tag::id));
        };
    }

    private <T> List<T> moved(List<T> list, Function<T, String> name) {
        var chosen = new HashSet<>(names);
        var result = new ArrayList<T>(list);
        result.removeIf(t -> chosen.contains(name.apply(t)));
        int at = 0;
        while (at < result.size() && !name.apply(result.get(at)).equals(before)) {
            at++;
        }
        var block = new ArrayList<T>();
        for (var one : names) {
            list.stream().filter(t -> name.apply(t).equals(one)).forEach(block::add);
        }
        result.addAll(at, block);
        return result;
    }

    @Override
    public Optional<Phrase> refusal(Environment old) {
        var missing = Refusals.missing(old, sort, names);
        if (missing.isPresent() || before == null) {
            return missing;
        }
        return names.contains(before) || !References.has(old, sort, before)
                ? Optional.of(Phrase.of("edit.refused.order", "before", What.named(old, sort, before)))
                : Optional.empty();
    }

    @Override
    public Phrase name(Environment old) {
        return Phrase.of("edit.name.reorder", "what", What.named(old, sort, names));
    }
}
