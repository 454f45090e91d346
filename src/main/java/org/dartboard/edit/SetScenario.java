package org.dartboard.edit;

import java.util.Optional;
import org.dartboard.model.Environment;
import org.dartboard.model.Scenario;
import org.dartboard.text.Phrase;

/** Puts a scenario in the place of the one of its id: another name, other controls. */
public record SetScenario(Scenario scenario) implements Edit {

    @Override
    public Environment apply(Environment before) {
        return before.with(Environment.SCENARIOS, before.scenarios().with(scenario));
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        return before.scenarios().has(scenario.id())
                ? AddScenario.unfit(before, scenario)
                : Optional.of(Refusals.missing(Sort.SCENARIO, scenario.id()));
    }

    @Override
    public Phrase name(Environment before) {
        return Phrase.of(
                "edit.name.change",
                "what",
                Phrase.of("edit.scenario", "name", What.named(before, Sort.SCENARIO, scenario.id())));
    }
}
