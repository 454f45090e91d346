package org.dartboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.dartboard.model.Actor;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Changes;
import org.dartboard.model.Channel;
import org.dartboard.model.Community;
import org.dartboard.model.Control;
import org.dartboard.model.Decision;
import org.dartboard.model.DecisionEffect;
import org.dartboard.model.Effect;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Event;
import org.dartboard.model.Extras;
import org.dartboard.model.Goal;
import org.dartboard.model.Indicator;
import org.dartboard.model.Level;
import org.dartboard.model.Link;
import org.dartboard.model.Moment;
import org.dartboard.model.Need;
import org.dartboard.model.Note;
import org.dartboard.model.Obligation;
import org.dartboard.model.Offering;
import org.dartboard.model.Option;
import org.dartboard.model.Outcome;
import org.dartboard.model.Persona;
import org.dartboard.model.Position;
import org.dartboard.model.Scenario;
import org.dartboard.model.Statement;
import org.dartboard.model.Tag;
import org.dartboard.model.Touchpoint;
import org.dartboard.model.Values;

/**
 * Random environments, valid and rich in everything the method reads; a seed always gives the same one.
 *
 * <p>Touchpoints are {@code t0, t1, …}, mostly in the order in which people may meet them, personas {@code p0, …}; other
 * elements are named alike by the first letter of their type.
 */
public final class Generated {
    private static final List<String> NEEDS = tags("need_", 8);
    private static final List<String> FACTS = tags("fact_", 6);

    private final Dice random;
    private final List<String> touchpoints;
    private final List<String> channels;
    private final List<String> outcomes;
    private final int communities;
    private final int events;
    private final int controls;
    private final List<Element> elements = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Set<Link.Key> keys = new HashSet<>();

    private Generated(long seed, int touchpoints) {
        random = new Dice(seed);
        this.touchpoints = tags("t", touchpoints);
        channels = tags("c", 2 + random.nextInt(4));
        outcomes = tags("o", 1 + touchpoints / 6);
        communities = random.nextInt(2 + touchpoints / 8);
        events = random.nextInt(3);
        controls = random.nextInt(2 + touchpoints / 5);
    }

    /** A small environment: 1 to 16 touchpoints, 1 to 4 personas. */
    public static Environment environment(long seed) {
        var sizes = new Random(~seed);
        return environment(seed, 1 + sizes.nextInt(16), 1 + sizes.nextInt(4));
    }

    /** An environment of that many touchpoints and personas; the rest is in proportion. */
    public static Environment environment(long seed, int touchpoints, int personas) {
        return new Generated(seed, touchpoints).make(personas);
    }

    private Environment make(int personas) {
        surroundings();
        IntStream.range(0, touchpoints.size()).forEach(i -> elements.add(touchpoint(i)));
        IntStream.range(0, controls).forEach(i -> elements.add(control(i)));
        graph();
        var scenarios = List.of(
                new Scenario("none", "Nothing on", List.of(), Extras.NONE),
                new Scenario("some", "Some on", random.some(tags("k", controls), 3), Extras.NONE));
        var layout = new LinkedHashMap<String, Position>();
        for (int i = 0; i < touchpoints.size(); i += 2) {
            layout.put("t" + i, new Position(160 * i, random.nextInt(-400, 400) / 2.0, Extras.NONE));
        }
        var people = IntStream.range(0, personas).mapToObj(this::persona).toList();
        return Environment.SCHEMA.make(new Values<Environment>()
                .put(Environment.NAME, "Generated")
                .put(Environment.CURRENCY, "EUR")
                .put(Environment.TAGS, List.of(new Tag(NEEDS.getFirst(), "the first need", Extras.NONE)))
                .put(Environment.ELEMENTS, elements)
                .put(Environment.LINKS, links)
                .put(Environment.PERSONAS, people)
                .put(Environment.SCENARIOS, scenarios)
                .put(Environment.ACTIVE_SCENARIO, random.chance(.3) ? "some" : random.chance(.1) ? "none" : null)
                .put(Environment.LAYOUT, layout));
    }

    private void surroundings() {
        var roles = List.of(Actor.Role.values());
        for (int i = 0; i < roles.size(); i++) {
            elements.add(Actor.SCHEMA.make(named("a", i, Actor.class).put(Actor.ROLE, roles.get(i))));
        }
        for (int i = 0; i < channels.size(); i++) {
            elements.add(Channel.SCHEMA.make(named("c", i, Channel.class)
                    .put(Channel.IN_PERSON, i == 0 || random.chance(.2))
                    .put(Channel.DEMANDS, random.demands(.5))));
        }
        for (int i = 0; i < outcomes.size(); i++) {
            elements.add(Outcome.SCHEMA.make(named("o", i, Outcome.class)));
        }
        for (int i = 0; i < communities; i++) {
            var id = "m" + i;
            elements.add(Community.SCHEMA.make(named("m", i, Community.class)
                    .put(Community.LITERACY, random.nextInt(5))
                    .put(Community.DEMANDS, random.demands(.3))
                    .put(Community.ADAPTS_TO, random.some(NEEDS, 3))));
            random.some(channels, 3).forEach(c -> link(Link.Type.REACHED_THROUGH, id, c));
        }
        for (int i = 0; i < events; i++) {
            elements.add(Event.SCHEMA.make(named("e", i, Event.class)
                    .put(Event.AT, random.moment())
                    .put(Event.WITHIN_MINUTES, random.nextInt(20) * 60)
                    .put(Event.STAKES, random.one(Decision.Stakes.LOW, Decision.Stakes.MED, Decision.Stakes.HIGH))
                    .put(Event.FACTS, random.some(FACTS, 2))));
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            elements.add(Offering.SCHEMA.make(named("g", i, Offering.class).put(Offering.VARIANTS, 1 + i * 3)));
            link(Link.Type.USES, touchpoint(), "g" + i);
        }
        elements.add(Note.SCHEMA.make(named("n", 0, Note.class).put(Note.TEXT, "Who pays?")));
    }

    private Touchpoint touchpoint(int i) {
        var work = random.chance(.3);
        return Touchpoint.SCHEMA.make(named("t", i, Touchpoint.class)
                .put(Touchpoint.PHASE, random.one(Touchpoint.Phase.values()))
                .put(Touchpoint.ENTRY, i == 0 || random.chance(.2))
                .put(Touchpoint.TERMINAL, random.chance(.2))
                .put(Touchpoint.DIRECTION, random.one(Touchpoint.Direction.values()))
                .put(Touchpoint.INITIATIVE, random.one(Touchpoint.Initiative.values()))
                .put(Touchpoint.ORCHESTRATION, random.one(Touchpoint.Orchestration.values()))
                .put(Touchpoint.HOURS, random.hours())
                .put(Touchpoint.DURATION_MINUTES, random.chance(.05) ? 1800 : random.nextInt(10) * 10)
                .put(Touchpoint.RESPONSE_MINUTES, random.chance(.3) ? random.nextInt(4000) : 0)
                .put(Touchpoint.TRAVEL_MINUTES, random.chance(.3) ? random.nextInt(60) : 0)
                .put(Touchpoint.CAPACITY, 1 + random.nextInt(4))
                .put(Touchpoint.ELASTIC, random.chance(.2))
                .put(Touchpoint.PRICE, random.chance(.4) ? random.price() : BigDecimal.ZERO)
                .put(Touchpoint.PRICE_MODE, random.one(Touchpoint.PriceMode.values()))
                .put(Touchpoint.WORK_MINUTES, work ? random.nextInt(90) : 0)
                .put(Touchpoint.TIMES_PER_WEEK, work ? random.nextInt(8) : 1)
                .put(Touchpoint.WORK_BENEFIT, random.one(Touchpoint.WorkBenefit.values()))
                .put(Touchpoint.DEMANDS, random.demands(.4))
                .put(Touchpoint.LITERACY, random.nextInt(5))
                .put(Touchpoint.COLLECTS_DATA, random.chance(.4))
                .put(Touchpoint.PERSONALIZED_BY, random.one(Touchpoint.PersonalizedBy.values()))
                .put(Touchpoint.ADAPTS, random.one(Touchpoint.Adapts.values()))
                .put(Touchpoint.TOUCHES, random.some(NEEDS, 3))
                .put(Touchpoint.ADAPTS_TO, random.some(NEEDS, 2))
                .put(Touchpoint.RISK_FOR, random.some(FACTS, 3))
                .put(Touchpoint.INDICATORS, statements())
                .put(Touchpoint.DECISION, random.chance(.4) ? decision() : null));
    }

    private Decision decision() {
        var options = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> option("x" + i))
                .toList();
        return Decision.SCHEMA.make(new Values<Decision>()
                .put(Decision.STAKES, random.one(Decision.Stakes.values()))
                .put(Decision.EXPERTISE, random.nextInt(5))
                .put(Decision.DECIDED_BY, random.one(Decision.DecidedBy.values()))
                .put(Decision.OPEN_OPTION, random.chance(.3))
                .put(Decision.ABOUT, random.some(NEEDS, 3))
                .put(Decision.OPTIONS, options));
    }

    private Option option(String id) {
        var price = random.chance(.3) ? random.price() : BigDecimal.ZERO;
        var about = new ArrayList<>(NEEDS);
        about.addAll(FACTS);
        return new Option(
                id,
                "Option " + id,
                random.some(NEEDS, 2),
                random.some(about, 2),
                random.some(about, 1),
                price,
                Extras.NONE);
    }

    private Control control(int i) {
        var id = "k" + i;
        random.some(touchpoints, 3).forEach(t -> link(Link.Type.GOVERNS, id, t));
        return Control.SCHEMA.make(named("k", i, Control.class)
                .put(Control.KIND, random.one(BuildingBlock.values()))
                .put(Control.STATUS, random.one(Control.Status.values()))
                .put(Control.EFFECT, effect()));
    }

    private Effect effect() {
        var levels = new EnumMap<Indicator, Level>(Indicator.class);
        random.some(Indicator.STATED.allowed(), 4).forEach(i -> levels.put(i, random.one(Level.values())));
        var decision = new DecisionEffect(
                random.chance(.3) ? random.one(Decision.Stakes.values()) : null,
                random.chance(.3) ? random.nextInt(5) : null,
                random.chance(.5) ? Decision.DecidedBy.JOINT : null,
                random.chance(.3) ? Boolean.TRUE : null,
                random.chance(.2) ? random.some(NEEDS, 3) : null,
                random.chance(.4) ? List.of(option("own")) : List.of(),
                Extras.NONE);
        return new Effect(
                levels,
                random.some(NEEDS, 2),
                random.some(FACTS, 2),
                changes(),
                random.chance(.4) ? decision : null,
                added(),
                Extras.NONE);
    }

    private Changes changes() {
        var changes = Changes.NONE;
        changes = random.chance(.3) ? changes.with(Touchpoint.LITERACY, random.nextInt(5)) : changes;
        changes = random.chance(.3) ? changes.with(Touchpoint.HOURS, random.hours()) : changes;
        changes = random.chance(.2) ? changes.with(Touchpoint.DIRECTION, Touchpoint.Direction.TWO_WAY) : changes;
        changes = random.chance(.2) ? changes.with(Touchpoint.TIMES_PER_WEEK, 1) : changes;
        changes = random.chance(.1) ? changes.with(Touchpoint.DEMANDS, random.demands(.3)) : changes;
        return random.chance(.1) ? changes.with(Touchpoint.PRICE, random.price()) : changes;
    }

    private List<Link> added() {
        var added = new ArrayList<Link>();
        if (random.chance(.3)) {
            added.add(Link.of(Link.Type.REACHED_THROUGH, touchpoint(), random.one(channels)));
        }
        if (random.chance(.2)) {
            added.add(Link.of(Link.Type.LEADS_TO, touchpoint(), touchpoint()));
        }
        if (communities > 0 && random.chance(.2)) {
            added.add(Link.of(Link.Type.CONNECTS, touchpoint(), community()));
        }
        return added;
    }

    private void graph() {
        for (int i = 0; i < touchpoints.size(); i++) {
            var id = "t" + i;
            random.some(channels, 3).forEach(c -> link(Link.Type.REACHED_THROUGH, id, c));
            link(Link.Type.HOSTED_BY, id, "a" + random.nextInt(3));
            for (int n = random.nextInt(3); n > 0; n--) {
                int next = Math.min(i + 1 + random.nextInt(5), touchpoints.size() - 1);
                int delay = random.chance(.3) ? random.nextInt(6000) : 0;
                var to = random.chance(.8) ? "t" + next : touchpoint();
                link(new Link(
                        Link.Type.LEADS_TO,
                        id,
                        to,
                        delay,
                        random.chance(.7),
                        Link.Activation.ON_DEMAND,
                        0,
                        Extras.NONE));
            }
            if (communities > 0 && random.chance(.2)) {
                link(Link.Type.CONNECTS, id, community());
            }
            if (random.chance(.2)) {
                link(Link.Type.OVERSEES, "a" + random.nextInt(4), id);
            }
            if (random.chance(.1)) {
                var activation = random.one(Link.Activation.values());
                link(new Link(Link.Type.SUPPLIES, "a2", id, 0, true, activation, 60, Extras.NONE));
            }
        }
        IntStream.range(0, outcomes.size() * 2).forEach(i -> link(Link.Type.YIELDS, touchpoint(), "o" + i / 2));
        IntStream.range(0, events * 2).forEach(i -> link(Link.Type.ANSWERED_BY, "e" + i / 2, touchpoint()));
    }

    private Persona persona(int i) {
        var needs = random.some(NEEDS, 4).stream()
                .map(tag -> new Need(tag, 1 + random.nextInt(3), random.chance(.2)))
                .toList();
        var goals = random.some(outcomes, 3).stream()
                .map(outcome -> new Goal(
                        outcome,
                        1 + random.nextInt(3),
                        random.chance(.5) ? random.nextInt(20_000) : null,
                        random.chance(.5) ? random.price() : null,
                        Extras.NONE))
                .toList();
        var obligations = IntStream.range(0, random.nextInt(4))
                .mapToObj(n -> new Obligation("duty " + n, random.chance(.5), random.window()))
                .toList();
        return Persona.SCHEMA.make(new Values<Persona>()
                .put(Persona.ID, "p" + i)
                .put(Persona.NAME, "Person " + i)
                .put(Persona.PRONOUNS, random.one("she", "he", "they", ""))
                .put(Persona.FACTS, random.some(FACTS, 3))
                .put(Persona.RISK_FACTS, random.some(FACTS, 2))
                .put(Persona.ABILITIES, random.abilities())
                .put(Persona.LITERACY, random.nextInt(5))
                .put(Persona.EXPERTISE, random.nextInt(5))
                .put(Persona.HELPER, random.chance(.3))
                .put(Persona.CHANNELS, random.some(channels, channels.size()))
                .put(Persona.INVOLVEMENT, random.nextInt(11) / 10.0)
                .put(Persona.OBLIGATIONS, obligations)
                .put(Persona.PATIENCE_HOURS, random.one(24, 72, 240))
                .put(Persona.CAPACITY, 30 + random.nextInt(300))
                .put(Persona.BASE_WORK, random.chance(.3) ? random.nextInt(200) : 0)
                .put(Persona.STARTS_AT, random.chance(.5) ? random.moment() : Moment.MONDAY_MORNING)
                .put(Persona.NEEDS, needs)
                .put(Persona.GOALS, goals));
    }

    private Map<Indicator, Statement> statements() {
        var statements = new EnumMap<Indicator, Statement>(Indicator.class);
        double answered = random.nextDouble();
        for (var indicator : Indicator.STATED.allowed()) {
            if (random.chance(answered)) {
                statements.put(indicator, new Statement(random.one(Level.values()), random.chance(.1) ? "seen" : ""));
            }
        }
        return statements;
    }

    private void link(Link.Type type, String from, String to) {
        link(Link.of(type, from, to));
    }

    private void link(Link link) {
        if (keys.add(link.key())) {
            links.add(link);
        }
    }

    private String touchpoint() {
        return random.one(touchpoints);
    }

    private String community() {
        return "m" + random.nextInt(communities);
    }

    private static <E extends Element> Values<E> named(String letter, int i, Class<E> type) {
        return new Values<E>().put(Elements.ID, letter + i).put(Elements.NAME, type.getSimpleName() + " " + i);
    }

    private static List<String> tags(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
    }
}
