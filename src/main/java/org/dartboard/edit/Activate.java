package org.dartboard.edit;

import java.util.Optional;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Makes a scenario the one that applies.
 *
 * @param scenario its id; null: the controls that are in place
 */
public record Activate(@Nullable String scenario) implements Edit {

    @Override
    public Environment apply(Environment before) {
        return before.with(Environment.ACTIVE_SCENARIO, scenario);
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        return scenario == null || before.scenarios().has(scenario)
                ? Optional.empty()
                : Optional.of(Refusals.missing(Sort.SCENARIO, scenario));
    }

    @Override
    public Phrase name(Environment before) {
        return scenario == null
                ? Phrase.of("edit.name.inPlace")
                : Phrase.of("edit.name.activate", "name", What.named(before, Sort.SCENARIO, scenario));
    }
}
