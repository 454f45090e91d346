package org.dartboard.ui.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dartboard.edit.SetProperty;
import org.dartboard.model.Changes;
import org.dartboard.model.Control;
import org.dartboard.model.DecisionEffect;
import org.dartboard.model.Effect;
import org.dartboard.model.Environment;
import org.dartboard.model.Indicator;
import org.dartboard.model.Kind;
import org.dartboard.model.Level;
import org.dartboard.model.Link;
import org.dartboard.model.Option;
import org.dartboard.model.Property;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;
import org.dartboard.ui.field.Slot;
import org.dartboard.ui.field.Slots;
import org.dartboard.ui.kit.Glyphs;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What a control changes, each thing in a row that can be changed or taken out. */
final class EffectSection {

    private static final List<Level> RAISED = List.of(Level.PARTLY, Level.YES);

    private final Context context;
    private final Control control;
    private final Slot<Effect> whole;
    private final PropertyFields fields;
    private final ValueText values;

    EffectSection(Context context, Control control) {
        this.context = context;
        this.control = control;
        whole = Slots.of(List.of(control.id()), Control.EFFECT, context.text("inspector.control.changes"));
        fields = new PropertyFields(context);
        values = new ValueText(context);
    }

    void write(Sheet sheet) {
        var effect = control.effect();
        effect.indicators().keySet().forEach(i -> raised(sheet, i));
        fields.write(sheet, part(Effect.ADAPTS_TO), Effect.ADAPTS_TO);
        fields.write(sheet, part(Effect.RISK_FOR), Effect.RISK_FOR);
        for (var link : effect.addLinks()) {
            sheet.add(row(
                    Sheet.label(LinkSheet.sentence(context, link)),
                    LinkSheet.sentence(context, link),
                    "link-" + effect.addLinks().indexOf(link),
                    e -> e.with(Effect.ADD_LINKS, without(e.addLinks(), link))));
        }
        effect.changes().values().keySet().forEach(p -> changed(sheet, p));
        var decision = effect.decision();
        if (decision != null) {
            decision(sheet, decision);
        }
        sheet.add(new EffectMenu(context, control, this::become).node());
    }

    private <T> Slot<T> part(Property<? super Effect, T> property) {
        return Slots.part(whole, Effect.SCHEMA, property, values.label(property));
    }

    /** Does something to the effect. */
    private void become(Function<Effect, Effect> change) {
        var environment = context.desk().environment();
        var now = environment == null ? null : effect(environment);
        if (now != null) {
            context.desk().apply(SetProperty.of(control.id(), Control.EFFECT, change.apply(now)));
        }
    }

    private @Nullable Effect effect(Environment environment) {
        return environment.element(control.id()) instanceof Control now ? now.effect() : null;
    }

    /** A row and what takes it out. */
    private HBox row(Node node, String what, String id, Function<Effect, Effect> without) {
        var out = new Button(null, Glyphs.of(Feather.X));
        out.getStyleClass().addAll("db-icon-button", "take-out");
        out.setId("take-out-" + id);
        var words = context.say(Phrase.of("inspector.takeOut", "what", what));
        out.setAccessibleText(words);
        out.setTooltip(new Tooltip(words));
        out.setOnAction(_ -> become(without));
        HBox.setHgrow(node, Priority.ALWAYS);
        if (node instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        var row = new HBox(4, node, out);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private void raised(Sheet sheet, Indicator indicator) {
        var words = context.say(Phrase.of("inspector.indicator", "indicator", indicator));
        var slot = new Slot<Level>(
                "raises-" + indicator.name(),
                control.id(),
                words,
                new Kind.Choice<>(Level.class),
                false,
                null,
                environment -> {
                    var effect = effect(environment);
                    var level = effect == null ? null : effect.indicators().get(indicator);
                    return level == null ? List.of() : List.of(level);
                },
                (environment, level) -> SetProperty.of(
                        control.id(),
                        Control.EFFECT,
                        EffectMenu.raised(
                                Objects.requireNonNull(effect(environment)), indicator, Objects.requireNonNull(level))),
                level -> context.say(Phrase.of("inspector.value", "value", level)));
        var choice = context.fields().choice(slot, RAISED);
        choice.getStyleClass().add("narrow");
        var label = Sheet.label(words, "db-text", "field-label");
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        sheet.add(row(new HBox(2, label, choice), words, indicator.name(), e -> {
            var left = new LinkedHashMap<>(e.indicators());
            left.remove(indicator);
            return e.with(Effect.INDICATORS, left);
        }));
    }

    /** A property that places get another value of. */
    private <T> void changed(Sheet sheet, Property<? super Touchpoint, T> property) {
        var slot = new Slot<T>(
                property.name(),
                "changes of " + control.id(),
                values.label(property),
                property.kind(),
                false,
                null,
                environment -> {
                    var effect = effect(environment);
                    T value = effect == null ? null : effect.changes().get(property);
                    return value == null ? List.of() : List.of(value);
                },
                (environment, value) -> {
                    var effect = Objects.requireNonNull(effect(environment));
                    var changes = effect.changes().with(property, Objects.requireNonNull(value));
                    return SetProperty.of(control.id(), Control.EFFECT, effect.with(Effect.CHANGES, changes));
                },
                Object::toString);
        var inner = new Sheet(context);
        inner.setMinWidth(0);
        fields.write(inner, slot, property);
        sheet.add(row(inner, values.label(property), property.name(), e -> {
            var left = new LinkedHashMap<>(e.changes().values());
            left.remove(property);
            return e.with(Effect.CHANGES, new Changes(left, e.changes().extras()));
        }));
    }

    private void decision(Sheet sheet, DecisionEffect decision) {
        var there = Slots.part(whole, Effect.SCHEMA, Effect.DECISION, context.text("inspector.control.add.decision"));
        for (var property : EffectMenu.DECISION) {
            if (property.get(decision) != null) {
                decided(sheet, there, property);
            }
        }
        for (var option : decision.addOptions()) {
            option(sheet, option);
        }
    }

    private <T> void decided(Sheet sheet, Slot<DecisionEffect> there, Property<? super DecisionEffect, T> property) {
        var inner = new Sheet(context);
        fields.write(inner, Slots.part(there, DecisionEffect.SCHEMA, property, values.label(property)), property);
        sheet.add(row(
                inner,
                values.label(property),
                "decision-" + property.name(),
                e -> EffectMenu.decided(e, d -> DecisionEffect.SCHEMA.with(d, property, null))));
    }

    private void option(Sheet sheet, Option option) {
        var slot = new Slot<>(
                "option-" + option.id(),
                control.id(),
                context.text("inspector.control.option.name"),
                new Kind.Part<>(Option.SCHEMA),
                false,
                null,
                environment -> options(environment).stream()
                        .filter(o -> o.id().equals(option.id()))
                        .toList(),
                (environment, now) -> {
                    var options = new ArrayList<>(options(environment));
                    options.replaceAll(o -> o.id().equals(option.id()) ? Objects.requireNonNull(now) : o);
                    var effect = EffectMenu.decided(
                            Objects.requireNonNull(effect(environment)),
                            d -> DecisionEffect.SCHEMA.with(d, DecisionEffect.ADD_OPTIONS, options));
                    return SetProperty.of(control.id(), Control.EFFECT, effect);
                },
                Option::name);
        var inner = new Sheet(context);
        inner.field(context.fields()
                .line(Slots.part(slot, Option.SCHEMA, Option.NAME, context.text("inspector.control.option.name")))
                .prompting(context.text("inspector.control.option.prompt")));
        fields.write(
                inner,
                Slots.part(slot, Option.SCHEMA, Option.SUITS, context.text("inspector.control.option.suits")),
                Option.SUITS);
        sheet.add(row(
                inner,
                context.say(Phrase.of("inspector.control.option", "option", context.named(option.name()))),
                "option-" + option.id(),
                e -> EffectMenu.decided(
                        e,
                        d -> DecisionEffect.SCHEMA.with(
                                d,
                                DecisionEffect.ADD_OPTIONS,
                                d.addOptions().stream()
                                        .filter(o -> !o.id().equals(option.id()))
                                        .toList()))));
    }

    private List<Option> options(Environment environment) {
        var effect = effect(environment);
        var decision = effect == null ? null : effect.decision();
        return decision == null ? List.of() : decision.addOptions();
    }

    private static List<Link> without(List<Link> links, Link one) {
        return links.stream().filter(l -> !l.equals(one)).toList();
    }
}
