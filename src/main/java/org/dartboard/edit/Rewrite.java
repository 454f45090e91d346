package org.dartboard.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.dartboard.edit.Mention.Where;
import org.dartboard.model.Actor;
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
import org.dartboard.model.Goal;
import org.dartboard.model.Link;
import org.dartboard.model.Need;
import org.dartboard.model.Note;
import org.dartboard.model.Offering;
import org.dartboard.model.Option;
import org.dartboard.model.Outcome;
import org.dartboard.model.Persona;
import org.dartboard.model.Position;
import org.dartboard.model.Property;
import org.dartboard.model.Scenario;
import org.dartboard.model.Schema;
import org.dartboard.model.Tag;
import org.dartboard.model.Touchpoint;
import org.dartboard.model.Values;
import org.jspecify.annotations.Nullable;

/**
 * One pass over an environment that asks {@link Names} what becomes of every id, tag and view it names. This class and
 * {@link RewriteSpoken} are the only places that know where names stand.
 *
 * <p>Where a name goes away, what cannot do without it goes too, and is reported.
 */
final class Rewrite {

    private static final List<Property<? super Touchpoint, List<String>>> TAGS_OF_TOUCHPOINT =
            List.of(Touchpoint.TOUCHES, Touchpoint.ADAPTS_TO, Touchpoint.RISK_FOR);

    private final Environment before;
    private final Names names;
    private final Consumer<Mention> lost;

    private Rewrite(Environment before, Names names, Consumer<Mention> lost) {
        this.before = before;
        this.names = names;
        this.lost = lost;
    }

    /**
     * Rewrites an environment.
     *
     * @param lost is told of every mention that goes away because what it names does
     */
    static Environment run(Environment before, Names names, Consumer<Mention> lost) {
        return Environment.SCHEMA.make(new Rewrite(before, names, lost).values());
    }

    /** Rewrites an environment and reports to nobody. */
    static Environment run(Environment before, Names names) {
        return run(before, names, _ -> {});
    }

    /** Asks and reports the same without making an environment of the answers. */
    static void visit(Environment before, Names names, Consumer<Mention> lost) {
        var _ = new Rewrite(before, names, lost).values();
    }

    private Values<Environment> values() {
        var spoken = new RewriteSpoken(before, names, lost);
        var lesson = before.lesson();
        var active = before.activeScenario();
        return Environment.SCHEMA
                .values(before)
                .put(Environment.TAGS, tags())
                .put(Environment.ELEMENTS, Lists.map(before.elements(), this::element))
                .put(Environment.LINKS, Lists.map(before.links(), l -> link(l, Where.LINK, "")))
                .put(Environment.PERSONAS, Lists.map(before.personas(), this::persona))
                .put(Environment.SCENARIOS, Lists.map(before.scenarios(), this::scenario))
                .put(Environment.ACTIVE_SCENARIO, active == null ? null : names.of(Sort.SCENARIO, active))
                .put(Environment.LAYOUT, layout())
                .put(Environment.REGISTER, Lists.merge(before.register(), spoken::entry))
                .put(Environment.PLAYED, Lists.map(before.played(), spoken::played))
                .put(Environment.PREDICTIONS, Lists.map(before.predictions(), spoken::prediction))
                .put(Environment.LESSON, lesson == null ? null : spoken.lesson(lesson))
                .put(Environment.VIEWS, Lists.map(before.views(), spoken::view))
                .put(Environment.TALK, Lists.map(before.talk(), spoken::step))
                .put(Environment.BOARD, spoken.board(before.board()));
    }

    /** Of two tags that become one, the one that was called so already keeps its label, unless it has none. */
    private List<Tag> tags() {
        var tags = new LinkedHashMap<String, Tag>();
        for (var tag : before.tags()) {
            var id = names.of(Sort.TAG, tag.id());
            if (id != null) {
                var other = tags.get(id);
                boolean stays = id.equals(tag.id());
                if (other == null
                        || other.label().isBlank()
                        || (stays && !tag.label().isBlank())) {
                    tags.put(id, stays ? tag : new Tag(id, tag.label(), tag.extras()));
                }
            }
        }
        return List.copyOf(tags.values());
    }

    private @Nullable Element element(Element element) {
        var id = names.of(Sort.ELEMENT, element.id());
        if (id == null) {
            return null;
        }
        Element same = switch (element) {
            case Touchpoint t -> touchpoint(t);
            case Control c ->
                new Copy<>(Control.SCHEMA, c)
                        .with(Control.EFFECT, e -> effect(e, c))
                        .made();
            case Community c ->
                new Copy<>(Community.SCHEMA, c)
                        .with(Community.ADAPTS_TO, t -> tags(t, c))
                        .made();
            case Event e ->
                new Copy<>(Event.SCHEMA, e).with(Event.FACTS, t -> tags(t, e)).made();
            case Channel _, Actor _, Outcome _, Offering _, Note _ -> element;
        };
        return id.equals(same.id()) ? same : withId(same, id);
    }

    @SuppressWarnings("unchecked") // the schema is that of the element's own type
    private static Element withId(Element element, String id) {
        return ((Schema<Element>) Elements.schema(element.type())).with(element, Elements.ID, id);
    }

    private Touchpoint touchpoint(Touchpoint touchpoint) {
        var copy = new Copy<>(Touchpoint.SCHEMA, touchpoint);
        TAGS_OF_TOUCHPOINT.forEach(p -> copy.with(p, t -> tags(t, touchpoint)));
        return copy.with(Touchpoint.DECISION, d -> decision(d, touchpoint)).made();
    }

    private Decision decision(Decision decision, Element holder) {
        return new Copy<>(Decision.SCHEMA, decision)
                .with(Decision.ABOUT, t -> tags(t, holder))
                .with(Decision.OPTIONS, o -> options(o, holder))
                .made();
    }

    private Effect effect(Effect effect, Control holder) {
        return new Copy<>(Effect.SCHEMA, effect)
                .with(Effect.ADAPTS_TO, t -> tags(t, holder))
                .with(Effect.RISK_FOR, t -> tags(t, holder))
                .with(Effect.CHANGES, c -> changes(c, holder))
                .with(Effect.DECISION, d -> decisionEffect(d, holder))
                .with(
                        Effect.ADD_LINKS,
                        links -> Lists.map(links, l -> link(l, Where.CONTROL_LINK, What.element(holder))))
                .made();
    }

    private Changes changes(Changes changes, Control holder) {
        var now = changes;
        for (var property : TAGS_OF_TOUCHPOINT) {
            var tags = changes.get(property);
            if (tags != null) {
                now = now.with(property, tags(tags, holder));
            }
        }
        return now;
    }

    private DecisionEffect decisionEffect(DecisionEffect effect, Control holder) {
        return new Copy<>(DecisionEffect.SCHEMA, effect)
                .with(DecisionEffect.ABOUT, t -> tags(t, holder))
                .with(DecisionEffect.ADD_OPTIONS, o -> options(o, holder))
                .made();
    }

    private List<Option> options(List<Option> options, Element holder) {
        return Lists.map(options, option -> {
            var id = names.option(holder.id(), option.id());
            return id == null
                    ? null
                    : new Copy<>(Option.SCHEMA, option)
                            .with(Option.ID, _ -> id)
                            .with(Option.SUITS, t -> tags(t, holder))
                            .with(Option.CONFLICTS, t -> tags(t, holder))
                            .with(Option.HARMS, t -> tags(t, holder))
                            .made();
        });
    }

    private List<String> tags(List<String> tags, Element holder) {
        return names(Sort.TAG, tags, Where.ELEMENT_TAG, What.element(holder));
    }

    private @Nullable Link link(Link link, Where where, Object holder) {
        var from = names.of(Sort.ELEMENT, link.from());
        var to = names.of(Sort.ELEMENT, link.to());
        if (from == null || to == null) {
            lost.accept(new Mention(where, holder, from == null ? link.from() : link.to()));
            return null;
        }
        return from.equals(link.from()) && to.equals(link.to()) ? link : withEnds(link, from, to);
    }

    /** The same link between other ends. */
    static Link withEnds(Link link, String from, String to) {
        return new Link(
                link.type(),
                from,
                to,
                link.delayMinutes(),
                link.carriesContext(),
                link.activation(),
                link.leadMinutes(),
                link.extras());
    }

    private @Nullable Persona persona(Persona persona) {
        var id = names.of(Sort.PERSONA, persona.id());
        if (id == null) {
            return null;
        }
        var holder = What.persona(persona);
        return new Copy<>(Persona.SCHEMA, persona)
                .with(Persona.ID, _ -> id)
                .with(Persona.FACTS, t -> names(Sort.TAG, t, Where.PERSONA_TAG, holder))
                .with(Persona.RISK_FACTS, t -> names(Sort.TAG, t, Where.PERSONA_TAG, holder))
                .with(Persona.NEEDS, n -> needs(n, holder))
                .with(Persona.CHANNELS, c -> names(Sort.ELEMENT, c, Where.CHANNEL, holder))
                .with(Persona.GOALS, g -> Lists.map(g, goal -> goal(goal, holder)))
                .made();
    }

    /** Of two needs that become one, the greater weight counts, and it is about others if either was. */
    private List<Need> needs(List<Need> needs, Object holder) {
        var byTag = new LinkedHashMap<String, Need>();
        for (var need : needs) {
            var tag = names.of(Sort.TAG, need.tag());
            if (tag == null) {
                lost.accept(new Mention(Where.PERSONA_TAG, holder, need.tag()));
            } else {
                byTag.merge(tag, new Need(tag, need.weight(), need.peer(), need.extras()), Rewrite::both);
            }
        }
        return List.copyOf(byTag.values());
    }

    private static Need both(Need a, Need b) {
        return new Need(a.tag(), Math.max(a.weight(), b.weight()), a.peer() || b.peer(), a.extras());
    }

    private @Nullable Goal goal(Goal goal, Object holder) {
        var outcome = names.of(Sort.ELEMENT, goal.outcome());
        if (outcome == null) {
            lost.accept(new Mention(Where.GOAL, holder, goal.outcome()));
            return null;
        }
        return outcome.equals(goal.outcome())
                ? goal
                : new Goal(outcome, goal.weight(), goal.deadlineMinutes(), goal.willingToPay(), goal.extras());
    }

    private @Nullable Scenario scenario(Scenario scenario) {
        var id = names.of(Sort.SCENARIO, scenario.id());
        if (id == null) {
            return null;
        }
        var controls = names(Sort.ELEMENT, scenario.controls(), Where.SCENARIO, scenario.name());
        return id.equals(scenario.id()) && controls.equals(scenario.controls())
                ? scenario
                : new Scenario(id, scenario.name(), controls, scenario.extras());
    }

    private SequencedMap<String, Position> layout() {
        var layout = new LinkedHashMap<String, Position>();
        before.layout().forEach((element, position) -> {
            var id = names.of(Sort.ELEMENT, element);
            if (id == null) {
                lost.accept(new Mention(Where.POSITION, "", element));
            } else {
                layout.put(id, position);
            }
        });
        return layout;
    }

    private List<String> names(Sort sort, List<String> list, Where where, Object holder) {
        return names(names, lost, sort, list, where, holder);
    }

    /** What becomes of a list of names, each once. */
    static List<String> names(
            Names names, Consumer<Mention> lost, Sort sort, List<String> list, Where where, Object holder) {
        var now = new ArrayList<String>(list.size());
        for (var name : list) {
            var other = names.of(sort, name);
            if (other == null) {
                lost.accept(new Mention(where, holder, name));
            } else if (!now.contains(other)) {
                now.add(other);
            }
        }
        return now;
    }
}
