package org.dartboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.dartboard.model.Control;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Goal;
import org.dartboard.model.Link;
import org.dartboard.model.Need;
import org.dartboard.model.Outcome;
import org.dartboard.model.Persona;
import org.dartboard.model.Position;
import org.dartboard.model.Schema;
import org.dartboard.model.Touchpoint;
import org.dartboard.model.Values;

/**
 * Large maps made of a small one: the same environment again and again, house beside house, one leading on to the next,
 * and five people with goals in eight of them. Real structure in any size, and always the same. The houses stand in a square.
 */
public final class City {

    private static final int GOAL_HOUSES = 8;
    /** The room between houses, map units. */
    private static final double STREET = 240;

    private static final Set<Element.Type> SHARED = Set.of(Element.Type.CHANNEL, Element.Type.COMMUNITY);

    private final Environment house;
    private final List<Element> elements = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private City(Environment house) {
        this.house = house;
    }

    /** A city of about that many touchpoints, made of this environment. */
    public static Environment of(Environment house, int touchpoints) {
        return new City(house).build(touchpoints);
    }

    private Environment build(int touchpoints) {
        int perHouse = (int) house.all(Touchpoint.class).count();
        int houses = Math.max(1, Math.round((float) touchpoints / perHouse));
        house.elements().stream().filter(e -> SHARED.contains(e.type())).forEach(elements::add);
        for (int i = 0; i < houses; i++) {
            int number = i;
            house.elements().stream()
                    .filter(e -> !SHARED.contains(e.type()) && !(e instanceof Control))
                    .forEach(e -> elements.add(renamed(e, number)));
            house.links().stream()
                    .filter(l -> l.type() != Link.Type.GOVERNS)
                    .filter(l -> number == 0 || !shared(l.from()))
                    .forEach(l -> links.add(renamed(l, number)));
            if (i > 0) {
                var last = house.all(Link.Type.LEADS_TO).reduce((a, b) -> b).orElseThrow();
                var first = house.all(Link.Type.LEADS_TO).findFirst().orElseThrow();
                links.add(Link.of(Link.Type.LEADS_TO, last.to() + (i - 1), first.to() + i));
            }
        }
        var people = new ArrayList<Persona>();
        for (int i = 0; i < 5; i++) {
            people.add(citizen(house.personas().get(i % house.personas().size()), i, houses));
        }
        return Environment.SCHEMA.make(new Values<Environment>()
                .put(Environment.NAME, "City")
                .put(Environment.ELEMENTS, elements)
                .put(Environment.LINKS, links)
                .put(Environment.PERSONAS, people)
                .put(Environment.LAYOUT, layout(houses)));
    }

    /** Where the house has its elements, house beside house; what is shared is at the first. */
    private Map<String, Position> layout(int houses) {
        var spots = house.layout().values();
        double width = STREET + width(spots.stream().mapToDouble(Position::x));
        double height = STREET + width(spots.stream().mapToDouble(Position::y));
        int across = (int) Math.ceil(Math.sqrt(houses * height / width));
        var layout = new LinkedHashMap<String, Position>();
        for (int i = 0; i < houses; i++) {
            int number = i;
            house.layout().forEach((id, p) -> {
                double x = p.x() + number % across * width;
                int row = number / across;
                double y = p.y() + row * height;
                layout.putIfAbsent(name(id, number), new Position(x, y, Extras.NONE));
            });
        }
        layout.keySet().retainAll(elements.stream().map(Element::id).collect(Collectors.toSet()));
        return layout;
    }

    private static double width(DoubleStream places) {
        var all = places.summaryStatistics();
        return all.getCount() == 0 ? 0 : all.getMax() - all.getMin();
    }

    private boolean shared(String id) {
        var element = house.element(id);
        return element != null && SHARED.contains(element.type());
    }

    private String name(String id, int number) {
        return shared(id) ? id : id + number;
    }

    private Link renamed(Link link, int number) {
        return new Link(
                link.type(),
                name(link.from(), number),
                name(link.to(), number),
                link.delayMinutes(),
                link.carriesContext(),
                link.activation(),
                link.leadMinutes(),
                Extras.NONE);
    }

    @SuppressWarnings("unchecked") // the schema of the element's own type
    private static <E extends Element> Element renamed(Element element, int number) {
        var schema = (Schema<E>) Elements.schema(element.type());
        return schema.with((E) element, Elements.ID, element.id() + number);
    }

    private Persona citizen(Persona like, int number, int houses) {
        var goals = new LinkedHashMap<String, Goal>();
        var outcomes = house.all(Outcome.class).map(Outcome::id).toList();
        for (int i = 0; i < GOAL_HOUSES; i++) {
            int where = (number * 3 + i * 7) % houses;
            var outcome = outcomes.get((number + i) % outcomes.size()) + where;
            goals.put(outcome, new Goal(outcome, 1 + i % 3));
        }
        var needs = new ArrayList<>(like.needs());
        needs.add(new Need("need_" + number, 1, false));
        return like.with(Persona.ID, "citizen" + number)
                .with(Persona.GOALS, List.copyOf(goals.values()))
                .with(Persona.NEEDS, needs);
    }
}
