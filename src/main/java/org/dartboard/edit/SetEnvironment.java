package org.dartboard.edit;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dartboard.model.Environment;
import org.dartboard.model.InvalidModel;
import org.dartboard.model.Kind;
import org.dartboard.model.Property;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Gives a property of the environment itself a value: its name, the register, what was played, the lesson, views, the talk,
 * the board and so on. Elements, links, personas and scenarios have edits of their own.
 *
 * <p>Stops of the talk go with the views that they showed.
 */
public record SetEnvironment<T>(
        Property<Environment, T> property, @Nullable T value) implements Edit {

    private static final List<Property<Environment, ?>> OTHERS = List.of(
            Environment.ELEMENTS,
            Environment.LINKS,
            Environment.PERSONAS,
            Environment.SCENARIOS,
            Environment.ACTIVE_SCENARIO,
            Environment.LAYOUT);

    /** Checks that the property has no edit of its own. */
    public SetEnvironment {
        InvalidModel.unless(!OTHERS.contains(property), "property", property);
    }

    @Override
    public Environment apply(Environment before) {
        return References.swept(before, before.with(property, value));
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        var refused = Refusals.value(property, value);
        if (refused.isPresent() || property.kind() instanceof Kind.Text) {
            return refused;
        }
        var dangling = new TreeSet<>(References.dangling(apply(before)));
        if (!dangling.isEmpty()) {
            dangling.removeAll(References.dangling(before));
        }
        return dangling.stream()
                .findFirst()
                .map(id -> Phrase.of("edit.refers.missing", "holder", What.property(property), "id", id));
    }

    @Override
    public Phrase name(Environment before) {
        return Phrase.of("edit.name.setHere", "property", What.property(property));
    }
}
