package org.dartboard.gallery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.dartboard.model.Channel;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Goal;
import org.dartboard.model.Outcome;
import org.dartboard.model.Persona;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as she is kept to be used elsewhere: alone in an environment of her own, with its channels, the outcomes that she
 * aims for and the words of her tags.
 *
 * @param home nobody but her is in it
 */
public record Kept(Environment home) {

    /** Needs somebody. */
    public Kept {
        if (home.personas().isEmpty()) {
            throw new IllegalArgumentException("nobody");
        }
    }

    /** Who she is. */
    public Persona persona() {
        return home.personas().getFirst();
    }

    /** The same with something changed about her. */
    public Kept with(Persona other) {
        return new Kept(home.with(Environment.PERSONAS, List.of(other)));
    }

    /**
     * How she is there: what is called the same is the same. She aims for what she aimed for, and where nothing of it is there,
     * for what the environment is for. A channel that there was not where she comes from she is assumed to use.
     */
    public Draft draft(Environment there) {
        var persona = persona();
        var draft = new Draft(persona.with(Persona.NEEDS, List.of()), Map.of(), null);
        for (var need : persona.needs()) {
            draft = draft.needing(home.label(need.tag()), need.weight(), need.peer(), there);
        }
        var labels = new LinkedHashMap<>(draft.labels());
        var facts = Draft.known(persona.facts(), home, there, labels);
        var risks = Draft.known(persona.riskFacts(), home, there, labels);
        return new Draft(draft.persona(), labels, null)
                .with(Persona.FACTS, facts)
                .with(Persona.RISK_FACTS, risks)
                .with(Persona.GOALS, goals(there))
                .with(Persona.CHANNELS, channels(there));
    }

    /** The channels there of which nobody has said whether she uses them. */
    public List<Channel> assumed(Environment there) {
        return there.all(Channel.class)
                .filter(c -> same(c, Channel.class, home) == null)
                .toList();
    }

    private List<Goal> goals(Environment there) {
        var goals = new ArrayList<Goal>();
        var taken = new HashSet<String>();
        for (var goal : persona().goals()) {
            var aim = home.element(goal.outcome());
            var found = aim instanceof Outcome outcome ? same(outcome, Outcome.class, there) : null;
            if (found != null && taken.add(found.id())) {
                goals.add(new Goal(
                        found.id(), goal.weight(), goal.deadlineMinutes(), goal.willingToPay(), goal.extras()));
            }
        }
        return goals.isEmpty() ? Draft.goals(there) : goals;
    }

    private List<String> channels(Environment there) {
        var used = new LinkedHashSet<String>();
        for (var id : persona().channels()) {
            if (home.element(id) instanceof Channel channel) {
                there.all(Channel.class)
                        .filter(c -> channel.equals(same(c, Channel.class, home)))
                        .forEach(c -> used.add(c.id()));
            }
        }
        assumed(there).forEach(c -> used.add(c.id()));
        return List.copyOf(used);
    }

    /** The one that is called the same; else the one of the same id; of channels also the one where people meet. */
    private static <E extends Element> @Nullable E same(E element, Class<E> type, Environment in) {
        var all = in.all(type).toList();
        return all.stream()
                .filter(e -> e.name().strip().equalsIgnoreCase(element.name().strip()))
                .findFirst()
                .or(() -> all.stream().filter(e -> e.id().equals(element.id())).findFirst())
                .or(() -> all.stream()
                        .filter(e -> isInPerson(e) && isInPerson(element))
                        .findFirst())
                .orElse(null);
    }

    private static boolean isInPerson(Element element) {
        return element instanceof Channel channel && channel.inPerson();
    }
}
