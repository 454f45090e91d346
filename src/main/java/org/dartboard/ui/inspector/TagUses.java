package org.dartboard.ui.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dartboard.model.Community;
import org.dartboard.model.Control;
import org.dartboard.model.Decision;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Event;
import org.dartboard.model.Need;
import org.dartboard.model.Option;
import org.dartboard.model.Persona;
import org.dartboard.model.Tag;
import org.dartboard.model.Touchpoint;
import org.jspecify.annotations.Nullable;

/** Where tags stand: at which elements and people, by id. */
final class TagUses {

    private final Map<String, Set<String>> holders = new LinkedHashMap<>();

    private TagUses(Environment environment) {
        environment.tags().stream().map(Tag::id).forEach(t -> holders.put(t, new LinkedHashSet<>()));
        environment.personas().forEach(this::add);
        environment.elements().forEach(this::add);
    }

    /** All tags: those with a label first, then those of people, then those of elements. */
    static List<String> all(Environment environment) {
        return new ArrayList<>(new TagUses(environment).holders.keySet());
    }

    /** The ids of the people and elements that have a tag. */
    static Set<String> of(String tag, Environment environment) {
        return new TagUses(environment).holders.getOrDefault(tag, Set.of());
    }

    private void add(Persona persona) {
        put(persona.id(), persona.needs().stream().map(Need::tag).toList());
        put(persona.id(), persona.facts());
        put(persona.id(), persona.riskFacts());
    }

    private void add(Element element) {
        switch (element) {
            case Touchpoint t -> {
                put(t.id(), t.touches());
                put(t.id(), t.adaptsTo());
                put(t.id(), t.riskFor());
                decision(t.id(), t.decision());
            }
            case Community c -> put(c.id(), c.adaptsTo());
            case Event e -> put(e.id(), e.facts());
            case Control c -> control(c);
            default -> {
                // has none
            }
        }
    }

    private void control(Control control) {
        var effect = control.effect();
        put(control.id(), effect.adaptsTo());
        put(control.id(), effect.riskFor());
        var decision = effect.decision();
        if (decision != null) {
            var about = decision.about();
            if (about != null) {
                put(control.id(), about);
            }
            options(control.id(), decision.addOptions());
        }
    }

    private void decision(String id, @Nullable Decision decision) {
        if (decision != null) {
            put(id, decision.about());
            options(id, decision.options());
        }
    }

    private void options(String id, List<Option> options) {
        for (var option : options) {
            put(id, option.suits());
            put(id, option.conflicts());
            put(id, option.harms());
        }
    }

    private void put(String holder, List<String> tags) {
        tags.forEach(t -> holders.computeIfAbsent(t, _ -> new LinkedHashSet<>()).add(holder));
    }
}
