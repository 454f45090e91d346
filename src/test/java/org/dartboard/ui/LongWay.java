package org.dartboard.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Goal;
import org.dartboard.model.Link;
import org.dartboard.model.Persona;
import org.dartboard.model.Position;
import org.dartboard.model.Touchpoint;
import org.dartboard.model.Values;

/** A way through many places to one outcome, and people who go it. Each meets a place of their own in the middle of it. */
public final class LongWay {

    private static final List<String> NAMES = List.of("Alma", "Ben", "Cora", "Dag", "Emil", "Farida");

    private final int places;
    private final int people;
    private final List<Element> elements = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final LinkedHashMap<String, Position> layout = new LinkedHashMap<>();

    private LongWay(int places, int people) {
        this.places = places;
        this.people = people;
    }

    /** Of so many places that everybody comes to, and one more for each of so many people, at most six. */
    public static Environment of(int places, int people) {
        return new LongWay(places, people).build();
    }

    private Environment build() {
        for (int i = 0; i < people; i++) {
            add(Element.Type.CHANNEL, "channel" + i, "Channel " + i, i * 140, -160);
        }
        add(Element.Type.OUTCOME, "there", "There at last", 400, 160 * (places / 10 + 1));
        int fork = places / 2;
        for (int i = 0; i < places; i++) {
            place("p" + i, "Place " + (i + 1), i % 10 * 180, i / 10 * 160, people);
            if (i > 0 && i != fork) {
                links.add(Link.of(Link.Type.LEADS_TO, "p" + (i - 1), "p" + i));
            }
        }
        for (int i = 0; i < people; i++) {
            elements.add(touchpoint("own" + i, "Place of " + NAMES.get(i)));
            links.add(Link.of(Link.Type.REACHED_THROUGH, "own" + i, "channel" + i));
            layout.put("own" + i, new Position(1900, i * 120, Extras.NONE));
            links.add(Link.of(Link.Type.LEADS_TO, "p" + (fork - 1), "own" + i));
            links.add(Link.of(Link.Type.LEADS_TO, "own" + i, "p" + fork));
        }
        links.add(Link.of(Link.Type.YIELDS, "p" + (places - 1), "there"));
        var walkers = new ArrayList<Persona>();
        for (int i = 0; i < people; i++) {
            var name = NAMES.get(i);
            walkers.add(Persona.SCHEMA.make(new Values<Persona>()
                    .put(Persona.ID, "person" + i)
                    .put(Persona.NAME, name)
                    .put(Persona.CHANNELS, List.of("channel" + i))
                    .put(Persona.GOALS, List.of(new Goal("there", 3)))));
        }
        return Environment.SCHEMA.make(new Values<Environment>()
                .put(Environment.NAME, "A long way")
                .put(Environment.ELEMENTS, elements)
                .put(Environment.LINKS, links)
                .put(Environment.PERSONAS, walkers)
                .put(Environment.LAYOUT, layout));
    }

    private void place(String id, String name, int x, int y, int channels) {
        elements.add(touchpoint(id, name));
        layout.put(id, new Position(x, y, Extras.NONE));
        for (int i = 0; i < channels; i++) {
            links.add(Link.of(Link.Type.REACHED_THROUGH, id, "channel" + i));
        }
    }

    private static Element touchpoint(String id, String name) {
        var made = (Touchpoint) Elements.make(Element.Type.TOUCHPOINT, id, name);
        return id.equals("p0") ? Touchpoint.SCHEMA.with(made, Touchpoint.ENTRY, true) : made;
    }

    private void add(Element.Type type, String id, String name, int x, int y) {
        elements.add(Elements.make(type, id, name));
        layout.put(id, new Position(x, y, Extras.NONE));
    }
}
