package org.dartboard.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold between the parts of an environment: links and names point at things that are there. */
public final class Consistency {

    /** What is wrong. */
    public enum Kind {
        /** A link of the same type, from and to stands already. */
        DUPLICATE_LINK,
        /** There is no element of that id. */
        NO_SUCH_ELEMENT,
        /** There is an element of that id, but its type does not fit here. */
        WRONG_TYPE,
        /** There is no scenario of that id. */
        NO_SUCH_SCENARIO
    }

    /**
     * Something that does not hold.
     *
     * @param path property names and list indexes that lead to it
     * @param value the id that is wrong
     * @param expected types of elements that would do
     */
    public record Problem(Kind kind, List<Object> path, String value, Set<Element.Type> expected) {}

    private final Map<String, Element.Type> types;
    private final List<Problem> problems = new ArrayList<>();

    private Consistency(Map<String, Element.Type> types) {
        this.types = types;
    }

    /** All that does not hold in a complete environment. */
    static List<Problem> check(
            List<Element> elements,
            List<Link> links,
            List<Persona> personas,
            List<Scenario> scenarios,
            @Nullable String active) {
        var types = HashMap.<String, Element.Type>newHashMap(elements.size());
        elements.forEach(e -> types.put(e.id(), e.type()));
        var check = new Consistency(types);
        check.links(links, List.of("links"));
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Control c && !c.effect().addLinks().isEmpty()) {
                check.links(c.effect().addLinks(), List.of("elements", i, "effect", "addLinks"));
            }
        }
        for (int i = 0; i < personas.size(); i++) {
            check.persona(personas.get(i), List.of("personas", i));
        }
        for (int i = 0; i < scenarios.size(); i++) {
            check.scenario(scenarios.get(i), List.of("scenarios", i));
        }
        if (active != null && scenarios.stream().noneMatch(s -> s.id().equals(active))) {
            check.problems.add(new Problem(Kind.NO_SUCH_SCENARIO, List.of("activeScenario"), active, Set.of()));
        }
        return check.problems;
    }

    /** What does not hold in a list of links, among elements of these types. */
    public static List<Problem> ofLinks(Map<String, Element.Type> types, List<Link> links, List<Object> path) {
        var check = new Consistency(types);
        check.links(links, path);
        return check.problems;
    }

    /** What does not hold in a persona, among elements of these types. */
    public static List<Problem> ofPersona(Map<String, Element.Type> types, Persona persona, List<Object> path) {
        var check = new Consistency(types);
        check.persona(persona, path);
        return check.problems;
    }

    /** What does not hold in a scenario, among elements of these types. */
    public static List<Problem> ofScenario(Map<String, Element.Type> types, Scenario scenario, List<Object> path) {
        var check = new Consistency(types);
        check.scenario(scenario, path);
        return check.problems;
    }

    private void links(List<Link> links, List<Object> path) {
        var seen = HashSet.<Link.Key>newHashSet(links.size());
        for (int i = 0; i < links.size(); i++) {
            var link = links.get(i);
            end(link.from(), link.type().from(), path, i, "from");
            end(link.to(), Set.of(link.type().to()), path, i, "to");
            if (!seen.add(link.key())) {
                problems.add(new Problem(Kind.DUPLICATE_LINK, join(path, i), link.to(), Set.of()));
            }
        }
    }

    private void persona(Persona persona, List<Object> path) {
        for (int i = 0; i < persona.channels().size(); i++) {
            end(persona.channels().get(i), Set.of(Element.Type.CHANNEL), path, "channels", i);
        }
        for (int i = 0; i < persona.goals().size(); i++) {
            end(persona.goals().get(i).outcome(), Set.of(Element.Type.OUTCOME), path, "goals", i, "outcome");
        }
    }

    private void scenario(Scenario scenario, List<Object> path) {
        for (int i = 0; i < scenario.controls().size(); i++) {
            end(scenario.controls().get(i), Set.of(Element.Type.CONTROL), path, "controls", i);
        }
    }

    private void end(String id, Set<Element.Type> expected, List<Object> path, Object... rest) {
        var type = types.get(id);
        if (type == null) {
            problems.add(new Problem(Kind.NO_SUCH_ELEMENT, join(path, rest), id, expected));
        } else if (!expected.contains(type)) {
            problems.add(new Problem(Kind.WRONG_TYPE, join(path, rest), id, expected));
        }
    }

    private static List<Object> join(List<Object> path, Object... rest) {
        var joined = new ArrayList<>(path);
        joined.addAll(List.of(rest));
        return List.copyOf(joined);
    }
}
