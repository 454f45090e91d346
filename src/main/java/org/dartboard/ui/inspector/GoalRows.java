package org.dartboard.ui.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.edit.Add;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Ids;
import org.dartboard.edit.SetPersona;
import org.dartboard.edit.SetTagLabel;
import org.dartboard.edit.Several;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Goal;
import org.dartboard.model.Kind;
import org.dartboard.model.Need;
import org.dartboard.model.Outcome;
import org.dartboard.model.Persona;
import org.dartboard.model.Position;
import org.dartboard.model.Property;
import org.dartboard.model.Schema;
import org.dartboard.model.Values;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;
import org.dartboard.ui.field.ChipsField;
import org.dartboard.ui.field.Offer;
import org.dartboard.ui.field.Slot;
import org.dartboard.ui.field.Slots;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What somebody wants and needs: each can be weighed and taken out, more is found by typing, or made. */
// texts: inspector.person.weight.*
final class GoalRows {

    private static final int USUAL = 2;
    private static final double BELOW = 150;

    private final Context context;
    private final Persona persona;
    private final @Nullable Walked walked;
    private final Voice voice;

    GoalRows(Context context, Persona persona, @Nullable Walked walked, Voice voice) {
        this.context = context;
        this.persona = persona;
        this.walked = walked;
        this.voice = voice;
    }

    void goals(Sheet sheet) {
        sheet.head(voice.say(Phrase.of("inspector.person.goals")));
        if (persona.goals().isEmpty()) {
            sheet.text(voice.say(Phrase.of("inspector.person.goals.none")), "db-muted");
        }
        for (var goal : persona.goals()) {
            goal(sheet, goal);
        }
        sheet.add(adding(
                "goals",
                context.text("inspector.person.goals.add"),
                environment -> LinkSlots.of(environment, Element.Type.OUTCOME).stream()
                        .filter(o -> here(environment).goals().stream()
                                .noneMatch(g -> g.outcome().equals(o)))
                        .toList(),
                LinkSlots::name,
                (environment, outcome) -> set(environment, p -> wanting(p, outcome)),
                this::outcome));
    }

    private void goal(Sheet sheet, Goal goal) {
        boolean reached = walked != null
                && walked.walk().goals().stream()
                        .anyMatch(r -> r.reached() && r.goal().outcome().equals(goal.outcome()));
        var became = walked == null ? "" : context.text(reached ? "inspector.goal.reached" : "inspector.goal.missed");
        var slot = entry(
                "goal-" + goal.outcome(),
                Persona.GOALS,
                Goal.SCHEMA,
                g -> g.outcome().equals(goal.outcome()));
        sheet.add(row(
                context.link(goal.outcome()),
                became,
                weight(slot, Goal.SCHEMA),
                context.name(goal.outcome()),
                "goal-" + goal.outcome(),
                p -> p.with(
                        Persona.GOALS,
                        p.goals().stream()
                                .filter(g -> !g.outcome().equals(goal.outcome()))
                                .toList())));
        var limits = context.say(Phrase.of("inspector.value", "value", limits(goal)));
        sheet.fold("goal-more-" + goal.outcome(), Sheet.label(limits, "db-muted", "db-small"), limits, more -> {
            more.field(context.fields()
                    .span(part(slot, Goal.SCHEMA, "deadlineMinutes", "inspector.person.goal.deadline"), 1));
            more.field(context.fields().usual(part(slot, Goal.SCHEMA, "willingToPay", "inspector.person.goal.pays")));
        });
    }

    private String limits(Goal goal) {
        var words = new ArrayList<String>();
        var deadline = goal.deadlineMinutes();
        if (deadline != null) {
            words.add(context.say(Phrase.of("inspector.goal.within", "span", new org.dartboard.text.Span(deadline))));
        }
        var pays = goal.willingToPay();
        if (pays != null) {
            words.add(context.say(Phrase.of("inspector.goal.pays", "amount", new org.dartboard.text.Amount(pays))));
        }
        return words.isEmpty() ? context.text("inspector.person.goal.unlimited") : String.join(" · ", words);
    }

    void needs(Sheet sheet) {
        sheet.head(voice.say(Phrase.of("inspector.person.needs")));
        for (var need : persona.needs()) {
            boolean met = walked != null && walked.walk().needsMet().contains(need.tag());
            var words = context.say(Phrase.of(
                    "inspector.value",
                    "value",
                    context.named(context.environment().label(need.tag()))));
            var slot = entry(
                    "need-" + need.tag(),
                    Persona.NEEDS,
                    Need.SCHEMA,
                    n -> n.tag().equals(need.tag()));
            sheet.add(row(
                    Sheet.label(words),
                    walked == null ? "" : context.text(met ? "inspector.need.met" : "inspector.need.unmet"),
                    weight(slot, Need.SCHEMA),
                    words,
                    "need-" + need.tag(),
                    p -> p.with(
                            Persona.NEEDS,
                            p.needs().stream()
                                    .filter(n -> !n.tag().equals(need.tag()))
                                    .toList())));
        }
        sheet.add(adding(
                "needs",
                context.text("inspector.person.needs.add"),
                environment -> TagUses.all(environment).stream()
                        .filter(t -> here(environment).needs().stream()
                                .noneMatch(n -> n.tag().equals(t)))
                        .toList(),
                Environment::label,
                (environment, tag) -> set(environment, p -> needing(p, tag)),
                this::need));
    }

    /** Which of the needs are about other people in the same position. */
    void peers(Sheet sheet) {
        for (var need : persona.needs()) {
            var slot = entry(
                    "peer-" + need.tag(),
                    Persona.NEEDS,
                    Need.SCHEMA,
                    n -> n.tag().equals(need.tag()));
            sheet.text(context.named(context.environment().label(need.tag())), "db-text");
            sheet.field(context.fields().flag(part(slot, Need.SCHEMA, "peer", "inspector.person.need.peer")));
        }
    }

    /** One entry of a list of hers. */
    private <T> Slot<T> entry(
            String name, Property<Persona, List<T>> list, Schema<T> schema, java.util.function.Predicate<T> is) {
        return new Slot<>(
                name,
                persona.id(),
                "",
                new Kind.Part<>(schema),
                false,
                null,
                environment -> {
                    var now = environment.persona(persona.id());
                    return now == null
                            ? List.of()
                            : Objects.requireNonNull(list.get(now)).stream()
                                    .filter(is)
                                    .map(t -> (@Nullable T) t)
                                    .toList();
                },
                (environment, value) -> set(environment, p -> {
                    var entries = new ArrayList<>(Objects.requireNonNull(list.get(p)));
                    entries.replaceAll(e -> is.test(e) ? Objects.requireNonNull(value) : e);
                    return p.with(list, entries);
                }),
                Object::toString);
    }

    @SuppressWarnings("unchecked") // the property of that name has values of that type
    private <P, T> Slot<T> part(Slot<P> whole, Schema<P> schema, String name, String label) {
        var property = (Property<? super P, T>) Objects.requireNonNull(schema.property(name));
        var slot = Slots.part(whole, schema, property, context.text(label));
        return name.equals("willingToPay")
                ? slot.in(v -> context.say(
                        Phrase.of("inspector.value", "value", new org.dartboard.text.Amount((java.math.BigDecimal) v))))
                : name.equals("deadlineMinutes")
                        ? slot.in(v -> context.say(
                                Phrase.of("inspector.value", "value", new org.dartboard.text.Span((Integer) v))))
                        : slot;
    }

    private <P> Node weight(Slot<P> whole, Schema<P> schema) {
        Slot<Integer> slot = part(whole, schema, "weight", "inspector.person.weight");
        var choice =
                context.fields().choice(slot.in(w -> context.text("inspector.person.weight." + w)), List.of(1, 2, 3));
        choice.getStyleClass().addAll("narrow", "wide");
        return choice;
    }

    private HBox row(Region name, String became, Node weight, String what, String id, UnaryOperator<Persona> without) {
        var out = new Button(null, Glyphs.of(Feather.X));
        out.getStyleClass().addAll("db-icon-button", "take-out");
        out.setId("take-out-" + id);
        var words = context.say(Phrase.of("inspector.takeOut", "what", what));
        out.setAccessibleText(words);
        out.setTooltip(new Tooltip(words));
        out.setOnAction(_ -> {
            var environment = context.desk().environment();
            if (environment != null) {
                context.desk().apply(set(environment, without));
            }
        });
        var lines = new VBox(name, Sheet.label(became, "db-muted", "db-small", "under-link"));
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var row = new HBox(2, lines, weight, out);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    /** Finds or makes one more; those that are there stand above it. */
    private ChipsField adding(
            String name,
            String words,
            Function<Environment, List<String>> offered,
            BiFunction<Environment, String, String> named,
            BiFunction<Environment, String, Edit> add,
            BiFunction<Environment, String, Edit> make) {
        var slot = new Slot<List<String>>(
                name,
                "more of " + persona.id(),
                words,
                Tagging.KIND,
                false,
                List.of(),
                _ -> List.of(List.of()),
                (environment, more) ->
                        add.apply(environment, Objects.requireNonNull(more).getLast()),
                List::toString);
        var offer = new Offer(words, offered, named, make, null);
        return context.fields().keep(slot, s -> new ChipsField(context.desk(), context.kit(), s, offer));
    }

    private Persona here(Environment environment) {
        var now = environment.persona(persona.id());
        return now == null ? persona : now;
    }

    private Edit set(Environment environment, UnaryOperator<Persona> change) {
        return new SetPersona(change.apply(here(environment)));
    }

    private static Persona wanting(Persona persona, String outcome) {
        var goals = new ArrayList<>(persona.goals());
        goals.add(new Goal(outcome, USUAL));
        return persona.with(Persona.GOALS, goals);
    }

    private static Persona needing(Persona persona, String tag) {
        if (persona.needs().stream().anyMatch(n -> n.tag().equals(tag))) {
            return persona;
        }
        var needs = new ArrayList<>(persona.needs());
        needs.add(new Need(tag, USUAL, false));
        return persona.with(Persona.NEEDS, needs);
    }

    /** A new outcome, at the right of the map, which she wants. */
    private Edit outcome(Environment environment, String words) {
        var id = Ids.element(environment, Element.Type.OUTCOME, words);
        var outcome =
                Outcome.SCHEMA.make(new Values<Outcome>().put(Elements.ID, id).put(Elements.NAME, words));
        var places = environment.layout().values();
        double x = places.stream().mapToDouble(Position::x).max().orElse(0);
        double y = places.stream().mapToDouble(Position::y).max().orElse(0) + BELOW;
        var layout = new LinkedHashMap<String, Position>();
        layout.put(id, new Position(x, y, Extras.NONE));
        return new Several(
                Phrase.of("inspector.person.undo.goal", "name", words),
                List.of(new Add(List.of(outcome), List.of(), layout), set(environment, p -> wanting(p, id))));
    }

    private Edit need(Environment environment, String words) {
        var tag = Ids.tag(environment, words);
        var put = set(environment, p -> needing(p, tag));
        return environment.label(tag).equals(words)
                ? put
                : new Several(
                        Phrase.of("inspector.tag.made", "words", words), List.of(new SetTagLabel(tag, words), put));
    }
}
