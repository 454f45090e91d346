package org.dartboard.edit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dartboard.model.Actor;
import org.dartboard.model.Board;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Changes;
import org.dartboard.model.Channel;
import org.dartboard.model.Community;
import org.dartboard.model.Control;
import org.dartboard.model.Day;
import org.dartboard.model.Decision;
import org.dartboard.model.DecisionEffect;
import org.dartboard.model.Effect;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Event;
import org.dartboard.model.ExpectedGap;
import org.dartboard.model.Extras;
import org.dartboard.model.Family;
import org.dartboard.model.Feeling;
import org.dartboard.model.Finding;
import org.dartboard.model.Goal;
import org.dartboard.model.Lesson;
import org.dartboard.model.Link;
import org.dartboard.model.Moment;
import org.dartboard.model.Need;
import org.dartboard.model.Note;
import org.dartboard.model.Offering;
import org.dartboard.model.Option;
import org.dartboard.model.Outcome;
import org.dartboard.model.Persona;
import org.dartboard.model.Played;
import org.dartboard.model.PlayedAnswer;
import org.dartboard.model.PlayedChoice;
import org.dartboard.model.Position;
import org.dartboard.model.Prediction;
import org.dartboard.model.RegisterEntry;
import org.dartboard.model.Scenario;
import org.dartboard.model.Schema;
import org.dartboard.model.Tag;
import org.dartboard.model.TalkStep;
import org.dartboard.model.Touchpoint;
import org.dartboard.model.Values;
import org.dartboard.model.View;
import org.dartboard.model.Wish;

/** A small environment with everything in it that can be referred to, and things said about random ones. */
final class Clinic {

    private Clinic() {}

    static Environment environment() {
        var environment = Environment.EMPTY
                .with(Environment.NAME, "Clinic")
                .with(Environment.ELEMENTS, elements())
                .with(Environment.LINKS, links())
                .with(Environment.TAGS, List.of(new Tag("diet_help", "help with diet", Extras.NONE)))
                .with(Environment.PERSONAS, List.of(alma(), persona("ben", "Ben")))
                .with(
                        Environment.SCENARIOS,
                        List.of(
                                new Scenario("to_be", "Next year", List.of("c_diary"), Extras.NONE),
                                new Scenario("none", "Nothing", List.of(), Extras.NONE)))
                .with(Environment.ACTIVE_SCENARIO, "to_be");
        return said(environment);
    }

    private static List<Element> elements() {
        var plan = new Option(
                "plan", "Plan", List.of("diet_help"), List.of("alone"), List.of("frail"), BigDecimal.ONE, Extras.NONE);
        var decision = Decision.SCHEMA.make(
                new Values<Decision>().put(Decision.ABOUT, List.of("diet_help")).put(Decision.OPTIONS, List.of(plan)));
        var own = new Option("own", "Own", List.of("diet_help"), List.of(), List.of(), BigDecimal.ONE, Extras.NONE);
        var added = DecisionEffect.SCHEMA.make(new Values<DecisionEffect>()
                .put(DecisionEffect.ABOUT, List.of("diet_help"))
                .put(DecisionEffect.ADD_OPTIONS, List.of(own, plan)));
        var effect = Effect.NONE
                .with(Effect.ADAPTS_TO, List.of("diet_help"))
                .with(Effect.RISK_FOR, List.of("frail"))
                .with(Effect.CHANGES, Changes.NONE.with(Touchpoint.TOUCHES, List.of("diet_help")))
                .with(Effect.DECISION, added)
                .with(Effect.ADD_LINKS, List.of(Link.of(Link.Type.REACHED_THROUGH, "diary", "phone")));
        return List.of(
                make(Actor.SCHEMA, "hospital", "Hospital"),
                make(Channel.SCHEMA, "post", "Post"),
                make(Channel.SCHEMA, "phone", "Phone"),
                Touchpoint.named("letter", "Letter").with(Touchpoint.ENTRY, true),
                Touchpoint.named("consult", "Consultation")
                        .with(Touchpoint.DECISION, decision)
                        .with(Touchpoint.TOUCHES, List.of("diet_help"))
                        .with(Touchpoint.RISK_FOR, List.of("frail")),
                Touchpoint.named("diary", "Diary").with(Touchpoint.ADAPTS_TO, List.of("diet_help", "alone")),
                Community.SCHEMA.make(
                        Clinic.<Community>named("club", "Heart club").put(Community.ADAPTS_TO, List.of("diet_help"))),
                make(Outcome.SCHEMA, "diet", "Keeps her diet"),
                Event.SCHEMA.make(Clinic.<Event>named("pain", "Chest pain")
                        .put(Event.AT, new Moment(Day.SUN, 0))
                        .put(Event.WITHIN_MINUTES, 60)
                        .put(Event.FACTS, List.of("frail"))),
                make(Offering.SCHEMA, "pills", "Pills"),
                Control.SCHEMA.make(Clinic.<Control>named("c_diary", "Diary by phone")
                        .put(Control.KIND, BuildingBlock.ACCESS)
                        .put(Control.EFFECT, effect)),
                make(Note.SCHEMA, "note", ""));
    }

    private static List<Link> links() {
        return List.of(
                new Link(
                        Link.Type.LEADS_TO, "letter", "consult", 2880, true, Link.Activation.ON_DEMAND, 0, Extras.NONE),
                Link.of(Link.Type.LEADS_TO, "consult", "diary"),
                Link.of(Link.Type.REACHED_THROUGH, "letter", "post"),
                Link.of(Link.Type.REACHED_THROUGH, "consult", "phone"),
                Link.of(Link.Type.REACHED_THROUGH, "club", "phone"),
                Link.of(Link.Type.HOSTED_BY, "consult", "hospital"),
                Link.of(Link.Type.CONNECTS, "diary", "club"),
                Link.of(Link.Type.YIELDS, "diary", "diet"),
                Link.of(Link.Type.ANSWERED_BY, "pain", "consult"),
                Link.of(Link.Type.GOVERNS, "c_diary", "consult"),
                Link.of(Link.Type.SUPPLIES, "hospital", "diary"),
                Link.of(Link.Type.USES, "consult", "pills"));
    }

    private static Persona alma() {
        return persona("alma", "Alma")
                .with(Persona.FACTS, List.of("frail", "alone"))
                .with(Persona.RISK_FACTS, List.of("frail"))
                .with(Persona.CHANNELS, List.of("phone", "post"))
                .with(Persona.NEEDS, List.of(new Need("diet_help", 2, false), new Need("company", 3, true)))
                .with(Persona.GOALS, List.of(new Goal("diet", 3)));
    }

    static Persona persona(String id, String name) {
        return Persona.SCHEMA.make(new Values<Persona>().put(Persona.ID, id).put(Persona.NAME, name));
    }

    private static <E extends Element> Values<E> named(String id, String name) {
        return new Values<E>().put(Elements.ID, id).put(Elements.NAME, name);
    }

    static <E extends Element> E make(Schema<E> schema, String id, String name) {
        return schema.make(new Values<E>().put(Elements.ID, id).put(Elements.NAME, name));
    }

    private static Environment said(Environment environment) {
        var none = Extras.NONE;
        var layout = new LinkedHashMap<String, Position>();
        layout.put("letter", new Position(0, 0, none));
        layout.put("consult", new Position(100, 0, none));
        layout.put("diary", new Position(200, 50, none));
        return environment
                .with(Environment.LAYOUT, layout)
                .with(
                        Environment.REGISTER,
                        List.of(
                                entry("G10", "consult", "alma"),
                                entry("G29", "consult>diary", "alma"),
                                entry("G30", "diet_help", "alma"),
                                entry("G20", "*", "ben"),
                                entry("G22", "diet", "ben")))
                .with(
                        Environment.PLAYED,
                        List.of(new Played(
                                "alma",
                                "table 3",
                                List.of(
                                        new PlayedChoice("letter", "consult", null, null, null, none),
                                        new PlayedChoice("consult", null, "phone", null, null, none),
                                        new PlayedChoice("consult", null, null, "plan", null, none),
                                        new PlayedChoice("consult", null, null, "own", null, none),
                                        new PlayedChoice("diary", null, null, null, "an evening group", none)),
                                List.of(new PlayedAnswer(
                                        "consult",
                                        PlayedAnswer.Question.WANT,
                                        PlayedAnswer.Reply.MAYBE,
                                        "why not",
                                        none)),
                                List.of(new Wish("diary", "a bigger screen", none)),
                                List.of(new Feeling("letter", -1, "lost", none)),
                                none)))
                .with(
                        Environment.PREDICTIONS,
                        List.of(new Prediction(
                                "table 3",
                                "ben",
                                List.of(
                                        new ExpectedGap("diary", Family.CANT_GET_IN, none),
                                        new ExpectedGap("diet_help", Family.TREATED_AS_ANYONE, none)),
                                none)))
                .with(
                        Environment.LESSON,
                        new Lesson(
                                "A lesson",
                                List.of("Walk"),
                                List.of(
                                        new Finding("ben", "consult", Family.ALONE, 2, none),
                                        new Finding("alma", "consult>diary", Family.TREATED_AS_ANYONE, 1, none)),
                                none))
                .with(
                        Environment.VIEWS,
                        List.of(
                                new View("The forum", View.Lens.FORUM, "alma", 0, 0, 1, none),
                                new View("All", View.Lens.DART, null, 0, 0, 1, none)))
                .with(
                        Environment.TALK,
                        List.of(
                                new TalkStep("alma", null, null, List.of(), none),
                                new TalkStep("alma", 2, null, List.of(), none),
                                new TalkStep(null, null, "The forum", List.of(), none),
                                new TalkStep(null, null, null, List.of("alma", "ben"), none)))
                .with(Environment.BOARD, new Board(List.of(), List.of("letter"), null, none));
    }

    private static RegisterEntry entry(String code, String node, String persona) {
        return new RegisterEntry(code, node, persona, RegisterEntry.Verdict.OPEN, "", "", "", Extras.NONE);
    }

    /** The same with a register, played walks, predictions, a lesson, views, a talk and locks, chosen at random. */
    static Environment discussed(Environment environment, long seed) {
        var random = new Random(seed);
        var none = Extras.NONE;
        var places = environment.all(Touchpoint.class).map(Touchpoint::id).toList();
        var people = environment.personas().stream().map(Persona::id).toList();
        var here = one(places, random);
        var there = one(places, random);
        var who = one(people, random);
        var options = environment.touchpoint(here).decision() == null
                ? List.<PlayedChoice>of()
                : List.of(new PlayedChoice(
                        here,
                        null,
                        null,
                        environment
                                .touchpoint(here)
                                .decision()
                                .options()
                                .getFirst()
                                .id(),
                        null,
                        none));
        var tag = one(List.copyOf(References.tags(environment)), random);
        return environment
                .with(
                        Environment.REGISTER,
                        List.of(
                                entry("G10", here, who),
                                entry("G29", here + ">" + there, one(people, random)),
                                entry("G30", tag, who),
                                entry("G19", "*", one(people, random))))
                .with(
                        Environment.PLAYED,
                        List.of(new Played(
                                who,
                                "",
                                options,
                                List.of(),
                                List.of(new Wish(there, "x", none)),
                                List.of(new Feeling(here, 1, "", none)),
                                none)))
                .with(
                        Environment.PREDICTIONS,
                        List.of(new Prediction(
                                "", who, List.of(new ExpectedGap(there, Family.WRONG_TIME, none)), none)))
                .with(
                        Environment.LESSON,
                        new Lesson("", List.of(), List.of(new Finding(who, here, Family.ALONE, 1, none)), none))
                .with(
                        Environment.VIEWS,
                        List.of(
                                new View("a", View.Lens.DART, who, 0, 0, 1, none),
                                new View("b", View.Lens.WORK, null, 0, 0, 1, none)))
                .with(
                        Environment.TALK,
                        List.of(
                                new TalkStep(who, 1, null, List.of(), none),
                                new TalkStep(null, null, "a", people, none),
                                new TalkStep(null, null, "b", List.of(), none)))
                .with(Environment.BOARD, new Board(List.of(), List.of(here), null, none));
    }

    static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    static Map<String, Position> positions(String id, double x, double y) {
        return Map.of(id, new Position(x, y, Extras.NONE));
    }
}
