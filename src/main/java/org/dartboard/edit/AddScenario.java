package org.dartboard.edit;

import java.util.List;
import java.util.Optional;
import org.dartboard.model.Consistency;
import org.dartboard.model.Environment;
import org.dartboard.model.Scenario;
import org.dartboard.text.Phrase;

/** Adds a scenario at the end, without making it the active one. */
public record AddScenario(Scenario scenario) implements Edit {

    @Override
    public Environment apply(Environment before) {
        return before.with(Environment.SCENARIOS, before.scenarios().with(scenario));
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        var taken = Refusals.taken(before, Sort.SCENARIO, scenario.id());
        return taken.isPresent() ? taken : unfit(before, scenario);
    }

    /** What it refers to that is not there. */
    static Optional<Phrase> unfit(Environment before, Scenario scenario) {
        var problems = Consistency.ofScenario(Refusals.types(before.elements()), scenario, List.of());
        return Refusals.problem(problems, What.scenario(scenario));
    }

    @Override
    public Phrase name(Environment before) {
        return Phrase.of("edit.name.add", "what", Phrase.of("edit.scenario", "name", What.scenario(scenario)));
    }
}
