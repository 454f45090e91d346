package org.dartboard.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dartboard.model.Control;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Scenario;
import org.dartboard.text.Phrase;

/**
 * Switches controls on or off in the active scenario. If none is active, one is made of the controls that are in place and
 * becomes the active one.
 *
 * @param scenario what a scenario is called that has to be made
 */
public record SwitchControls(List<String> controls, boolean on, String scenario) implements Edit {

    /** Keeps its own copy. */
    public SwitchControls {
        controls = List.copyOf(controls);
    }

    @Override
    public Environment apply(Environment before) {
        var now = active(before);
        var switched = new LinkedHashSet<>(now.controls());
        if (on) {
            switched.addAll(controls);
        } else {
            switched.removeAll(Set.copyOf(controls));
        }
        if (List.copyOf(switched).equals(now.controls())) {
            return before;
        }
        var changed = new Scenario(now.id(), now.name(), List.copyOf(switched), now.extras());
        return before.with(Environment.SCENARIOS, before.scenarios().with(changed))
                .with(Environment.ACTIVE_SCENARIO, now.id());
    }

    private Scenario active(Environment before) {
        var id = before.activeScenario();
        var active = id == null ? null : before.scenarios().find(id);
        if (active != null) {
            return active;
        }
        var inPlace = before.all(Control.class)
                .filter(c -> c.status() == Control.Status.IN_PLACE)
                .map(Control::id)
                .toList();
        return new Scenario(Ids.scenario(before, scenario), scenario, inPlace, Extras.NONE);
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        var missing = Refusals.missing(before, Sort.ELEMENT, controls);
        return missing.isPresent()
                ? missing
                : controls.stream()
                        .filter(c -> !(before.element(c) instanceof Control))
                        .findFirst()
                        .map(c -> Phrase.of("edit.refused.noControl", "what", What.element(before, c)));
    }

    @Override
    public Phrase name(Environment before) {
        var what = What.elements(before, controls);
        return on ? Phrase.of("edit.name.on", "what", what) : Phrase.of("edit.name.off", "what", what);
    }
}
