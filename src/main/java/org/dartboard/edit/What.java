package org.dartboard.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.model.Persona;
import org.dartboard.model.Property;
import org.dartboard.model.Scenario;
import org.dartboard.text.Phrase;

/** How edits speak of things: by the names people gave them, or as phrases where there is none or where they are many. */
final class What {

    /** As many names as a sentence bears. */
    private static final int NAMES = 4;

    private What() {}

    static Object element(Element element) {
        return element.name().isBlank()
                ? Phrase.of("edit.unnamed", "what", element.type())
                : element.name().strip();
    }

    static Object element(Environment environment, String id) {
        var element = environment.element(id);
        return element == null ? id : element(element);
    }

    static Object elements(Environment environment, Collection<String> ids) {
        return elements(
                ids.stream().map(environment::element).filter(Objects::nonNull).toList());
    }

    // texts: edit.count.*
    static Object elements(List<? extends Element> elements) {
        if (elements.size() == 1) {
            return element(elements.getFirst());
        }
        var types = elements.stream().map(Element::type).distinct().toList();
        var type = types.size() == 1 ? types.getFirst().fileName() : "element";
        return Phrase.of("edit.count." + type, "n", elements.size());
    }

    static Object persona(Persona persona) {
        return persona.name().isBlank() ? persona.id() : persona.name().strip();
    }

    static Object scenario(Scenario scenario) {
        return scenario.name().isBlank() ? scenario.id() : scenario.name().strip();
    }

    /** "the link from Letter to Consultation". */
    static Phrase link(Environment environment, Link.Key key) {
        return Phrase.of("edit.link", "from", element(environment, key.from()), "to", element(environment, key.to()));
    }

    static Object links(Environment environment, Collection<Link.Key> keys) {
        return keys.size() == 1
                ? link(environment, keys.iterator().next())
                : Phrase.of("edit.count.link", "n", keys.size());
    }

    static Object named(Environment environment, Sort sort, Collection<String> names) {
        if (sort == Sort.ELEMENT) {
            return elements(environment, names);
        }
        return names.size() == 1
                ? named(environment, sort, names.iterator().next())
                : Phrase.of("edit.count." + sort.name().toLowerCase(Locale.ROOT), "n", names.size());
    }

    static Object named(Environment environment, Sort sort, String name) {
        return switch (sort) {
            case ELEMENT -> element(environment, name);
            case PERSONA -> {
                var persona = environment.persona(name);
                yield persona == null ? name : persona(persona);
            }
            case SCENARIO -> {
                var scenario = environment.scenarios().find(name);
                yield scenario == null ? name : scenario(scenario);
            }
            case VIEW -> name;
            case TAG -> environment.label(name);
        };
    }

    /** The words for a property. */
    // texts: edit.property.*
    static Phrase property(Property<?, ?> property) {
        return Phrase.of("edit.property." + property.name());
    }

    /** Names for one sentence: the first few, and how many more. */
    static List<Object> few(Collection<Object> names) {
        if (names.size() <= NAMES + 1) {
            return List.copyOf(names);
        }
        var few = new ArrayList<>(names.stream().limit(NAMES).toList());
        few.add(Phrase.of("edit.more", "n", names.size() - NAMES));
        return few;
    }
}
