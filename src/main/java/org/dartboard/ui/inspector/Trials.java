package org.dartboard.ui.inspector;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.dartboard.compare.PersonaEffect;
import org.dartboard.dart.Scene;
import org.dartboard.gap.Findings;
import org.dartboard.model.Environment;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.dartboard.walk.Walker;
import org.jspecify.annotations.Nullable;

/**
 * What a control does for people: each walks with it and without, in the scenario that is on. Computed in the background; the
 * last answer stands until the next one comes.
 */
final class Trials {

    /**
     * What is asked.
     *
     * @param people by id
     */
    private record Question(Environment environment, String control, List<String> people) {

        @SuppressWarnings("ReferenceEquality") // comparing large environments would take as long as a walk
        boolean is(Question other) {
            return environment == other.environment && control.equals(other.control) && people.equals(other.people);
        }
    }

    private final Background.Line line;
    private @Nullable Question question;
    private @Nullable List<PersonaEffect> answer;
    private Consumer<List<PersonaEffect>> shown = _ -> {};

    Trials(Desk desk) {
        line = desk.background().line();
    }

    /**
     * Asks what a control does for some people.
     *
     * @param show told the answer, at once if it is known; before that the last one about the same control
     */
    void ask(Environment environment, String control, List<String> people, Consumer<List<PersonaEffect>> show) {
        var next = new Question(environment, control, List.copyOf(people));
        var before = question;
        var known = answer;
        shown = show;
        if (known != null && before != null && before.control().equals(control)) {
            show.accept(known);
        }
        if (before != null && before.is(next)) {
            return;
        }
        question = next;
        if (before == null || !before.control().equals(control)) {
            answer = null;
        }
        line.ask(asked -> of(next, asked), effects -> {
            answer = effects;
            shown.accept(effects);
        });
    }

    private static List<PersonaEffect> of(Question question, Background.Asked asked) {
        var environment = question.environment();
        var on = Scene.active(environment).controls();
        var without = new LinkedHashSet<>(on);
        without.remove(question.control());
        var with = new LinkedHashSet<>(on);
        with.add(question.control());
        var before = Scene.of(environment, without);
        var after = Scene.of(environment, with);
        var effects = new ArrayList<PersonaEffect>();
        for (var id : question.people()) {
            asked.check();
            var persona = Objects.requireNonNull(environment.persona(id));
            effects.add(PersonaEffect.of(
                    Findings.of(Walker.walk(before, persona)), Findings.of(Walker.walk(after, persona))));
        }
        return effects;
    }
}
