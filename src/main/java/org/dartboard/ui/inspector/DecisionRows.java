package org.dartboard.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.dartboard.edit.Ids;
import org.dartboard.edit.SetProperty;
import org.dartboard.model.Decision;
import org.dartboard.model.Identified;
import org.dartboard.model.Kind;
import org.dartboard.model.Option;
import org.dartboard.model.Property;
import org.dartboard.model.Touchpoint;
import org.dartboard.model.Values;
import org.dartboard.text.Phrase;
import org.dartboard.ui.field.Slot;
import org.dartboard.ui.field.Slots;
import org.dartboard.ui.kit.Glyphs;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The choice that is made at a touchpoint, and its options: added, named, put in another order and taken away. */
// texts: inspector.option.row.*
final class DecisionRows {

    private final Context context;
    private final Touchpoint drawn;
    private final Touchpoint effective;
    private final PropertyFields fields;
    private final Slot<Decision> decision;

    DecisionRows(Context context, Touchpoint drawn, Touchpoint effective) {
        this.context = context;
        this.drawn = drawn;
        this.effective = effective;
        fields = new PropertyFields(context);
        decision = Slots.<Touchpoint, Decision>of(
                List.of(drawn.id()), Touchpoint.DECISION, context.text("inspector.decision"));
    }

    /** Writes what is decided here, if anything is. */
    void write(Sheet sheet) {
        var now = drawn.decision();
        if (now == null) {
            return;
        }
        sheet.head(context.text("inspector.decision.head"));
        row(sheet, Decision.DECIDED_BY);
        sheet.row(context.text("inspector.options"), options(now));
        var more = effective.decision() == null
                ? List.<String>of()
                : effective.decision().options().stream()
                        .filter(o -> now.options().stream().noneMatch(d -> d.id().equals(o.id())))
                        .map(o -> context.named(o.name()))
                        .toList();
        if (!more.isEmpty()) {
            var words = context.say(Phrase.of("inspector.link.controls", "names", more));
            sheet.row("", List.of(Sheet.label(words, "personal", "db-small", "under-field")));
        }
        sheet.fold("decision", context.text("inspector.decision"), under -> {
            row(under, Decision.STAKES);
            row(under, Decision.EXPERTISE);
            row(under, Decision.ABOUT);
            row(under, Decision.OPEN_OPTION);
            now.options().forEach(o -> option(under, o));
            under.add(context.action(context.text("inspector.decision.none"), () -> put(null)));
        });
    }

    /** Offers to say that something is decided here, if nothing is. */
    void offer(Sheet sheet) {
        if (drawn.decision() == null) {
            var action = context.action(context.text("inspector.decision.add"), this::begin);
            action.setId("add-decision");
            sheet.add(action);
        }
    }

    private void begin() {
        var name = context.text("inspector.option.first");
        put(Decision.SCHEMA.make(new Values<Decision>().put(Decision.OPTIONS, List.of(made(name, List.of())))));
    }

    private static Option made(String name, List<Option> others) {
        var id = Ids.fresh(
                name, "option", taken -> others.stream().map(Option::id).anyMatch(taken::equals));
        return Option.SCHEMA.make(new Values<Option>().put(Option.ID, id).put(Option.NAME, name));
    }

    private void put(@Nullable Decision next) {
        context.desk().apply(SetProperty.<Touchpoint, Decision>of(drawn.id(), Touchpoint.DECISION, next));
    }

    private void put(Decision now, List<Option> options) {
        put(Decision.SCHEMA.with(now, Decision.OPTIONS, options));
    }

    private <T> void row(Sheet sheet, Property<Decision, T> property) {
        fields.write(
                sheet,
                Slots.part(decision, Decision.SCHEMA, property, new ValueText(context).label(property)),
                property);
    }

    private List<Node> options(Decision now) {
        var rows = new ArrayList<Node>();
        for (int i = 0; i < now.options().size(); i++) {
            rows.add(line(now, i));
        }
        var add = context.action(context.text("inspector.option.add"), () -> {
            var all = new ArrayList<>(now.options());
            all.add(made(context.say(Phrase.of("inspector.option.new", "n", all.size() + 1)), all));
            put(now, all);
        });
        add.setId("add-option");
        rows.add(add);
        return rows;
    }

    /** An option's name, and what can be done with it. */
    private Node line(Decision now, int i) {
        var option = now.options().get(i);
        var field = context.fields()
                .line(Slots.part(slot(option), Option.SCHEMA, Option.NAME, context.text("inspector.option"))
                        .in(context::named));
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox.setMargin(field, new Insets(0, 0, 0, -6));
        var line = new HBox(field);
        if (i > 0) {
            line.getChildren().add(button(option, Feather.ARROW_UP, "inspector.option.up", "up", () -> {
                var all = new ArrayList<>(now.options());
                all.add(i - 1, all.remove(i));
                put(now, all);
            }));
        }
        if (now.options().size() > 1) {
            line.getChildren().add(button(option, Feather.X, "inspector.option.remove", "remove", () -> {
                var all = new ArrayList<>(now.options());
                all.remove(i);
                put(now, all);
            }));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("option-line");
        return line;
    }

    // texts: inspector.option.up
    // texts: inspector.option.remove
    private Button button(Option option, Feather icon, String key, String id, Runnable action) {
        var button = new Button();
        button.getStyleClass().setAll("chip-out");
        button.setId("option-" + id + "-" + option.id());
        var glyph = Glyphs.of(icon);
        glyph.setIconSize(12);
        button.setGraphic(glyph);
        var words = context.say(Phrase.of(key, "option", context.named(option.name())));
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** What an option is good for, whom it clashes with, what it costs. */
    private void option(Sheet sheet, Option option) {
        sheet.text(context.named(option.name()), "db-medium", "option-name");
        var slot = slot(option);
        for (var property : List.of(Option.SUITS, Option.CONFLICTS, Option.HARMS)) {
            part(sheet, slot, property);
        }
        part(sheet, slot, Option.PRICE);
    }

    private <T> void part(Sheet sheet, Slot<Option> slot, Property<Option, T> property) {
        var label = context.text("inspector.option.row." + property.name());
        fields.write(sheet, Slots.part(slot, Option.SCHEMA, property, label), property);
    }

    /** One option of the decision, as long as there is one of its id. */
    private Slot<Option> slot(Option option) {
        var id = option.id();
        return new Slot<>(
                "option-" + id,
                drawn.id(),
                context.text("inspector.option"),
                new Kind.Part<>(Option.SCHEMA),
                false,
                null,
                environment -> {
                    var touchpoint = environment.touchpoint(drawn.id());
                    return touchpoint == null || touchpoint.decision() == null
                            ? List.of()
                            : touchpoint.decision().options().stream()
                                    .filter(o -> o.id().equals(id))
                                    .toList();
                },
                (environment, next) -> {
                    var now = Objects.requireNonNull(Objects.requireNonNull(environment.touchpoint(drawn.id()))
                            .decision());
                    var options = now.options().stream()
                            .map(o -> o.id().equals(id) ? Objects.requireNonNull(next) : o)
                            .toList();
                    return SetProperty.<Touchpoint, Decision>of(
                            drawn.id(), Touchpoint.DECISION, Decision.SCHEMA.with(now, Decision.OPTIONS, options));
                },
                Identified::id);
    }
}
