package org.dartboard.ui.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.dartboard.edit.Ids;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Changes;
import org.dartboard.model.Control;
import org.dartboard.model.Decision;
import org.dartboard.model.DecisionEffect;
import org.dartboard.model.Effect;
import org.dartboard.model.Indicator;
import org.dartboard.model.Kind;
import org.dartboard.model.Level;
import org.dartboard.model.Link;
import org.dartboard.model.Option;
import org.dartboard.model.Property;
import org.dartboard.model.Touchpoint;
import org.dartboard.model.Values;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** What else a control may change, to be picked. */
final class EffectMenu {

    /** What of a decision can be changed. */
    static final List<Property<DecisionEffect, ?>> DECISION = List.of(
            DecisionEffect.DECIDED_BY,
            DecisionEffect.OPEN_OPTION,
            DecisionEffect.ABOUT,
            DecisionEffect.STAKES,
            DecisionEffect.EXPERTISE);

    private final Context context;
    private final Control control;
    private final Consumer<Function<Effect, Effect>> become;
    private final ValueText values;

    /** @param become does something to the effect */
    EffectMenu(Context context, Control control, Consumer<Function<Effect, Effect>> become) {
        this.context = context;
        this.control = control;
        this.become = become;
        values = new ValueText(context);
    }

    /** The button, and what is being picked for. */
    Node node() {
        var button = new MenuButton(context.text("inspector.control.add"));
        button.setId("control-add");
        button.getStyleClass().add("effect-menu");
        button.getItems().addAll(answers(), links(), properties(), decisions());
        var box = new VBox(8, button);
        for (var type : Link.Type.values()) {
            if (context.open().contains(opening(type))) {
                box.getChildren()
                        .add(new LinkPicker(
                                context,
                                type,
                                where(),
                                link -> {
                                    context.open().remove(opening(type));
                                    become.accept(e -> e.with(Effect.ADD_LINKS, with(e.addLinks(), link)));
                                },
                                picker -> {
                                    context.open().remove(opening(type));
                                    box.getChildren().remove(picker);
                                    button.requestFocus();
                                }));
            }
        }
        this.box = box;
        return box;
    }

    private @Nullable VBox box;

    private String opening(Link.Type type) {
        return "link-picker-" + control.id() + "-" + type.fileName();
    }

    private @Nullable Touchpoint where() {
        return context.environment().links().stream()
                .filter(l -> l.type() == Link.Type.GOVERNS && l.from().equals(control.id()))
                .map(l -> context.environment().touchpoint(l.to()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Menu answers() {
        var menu = new Menu(context.text("inspector.control.add.answer"));
        for (var block : BuildingBlock.values()) {
            var some = new Menu(context.say(Phrase.of("inspector.block", "block", block)));
            for (var indicator : Indicator.values()) {
                if (indicator.block() == block && !indicator.isComputed()) {
                    var words = context.say(Phrase.of("inspector.indicator", "indicator", indicator));
                    var item = item(words, () -> become.accept(e -> raised(e, indicator, Level.YES)));
                    item.setId("raise-" + indicator.name());
                    item.setDisable(control.effect().indicators().containsKey(indicator));
                    some.getItems().add(item);
                }
            }
            menu.getItems().add(some);
        }
        return menu;
    }

    private Menu links() {
        var menu = new Menu(context.text("inspector.control.add.link"));
        for (var type : Link.Type.values()) {
            if (type != Link.Type.GOVERNS) {
                var item = item(LinkPicker.words(context, type), () -> open(type));
                item.setId("add-" + type.fileName());
                menu.getItems().add(item);
            }
        }
        return menu;
    }

    private void open(Link.Type type) {
        context.open().add(opening(type));
        // Nothing was changed, so nothing makes the page anew
        var there = box;
        if (there != null && there.getParent() instanceof javafx.scene.layout.Pane parent) {
            var next = node();
            parent.getChildren().set(parent.getChildren().indexOf(there), next);
            next.requestFocus();
            next.lookupAll(".combo-box").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private Menu properties() {
        var menu = new Menu(context.text("inspector.control.add.property"));
        Changes.changeable().stream()
                .filter(p -> !control.effect().changes().values().containsKey(p) && isPlain(p.kind()))
                .forEach(p -> menu.getItems().add(property(p)));
        return menu;
    }

    private static boolean isPlain(Kind<?> kind) {
        return switch (kind) {
            case Kind.Flag _, Kind.Whole _, Kind.Money _, Kind.Choice<?> _, Kind.OpenHours _ -> true;
            default -> false;
        };
    }

    private <T> MenuItem property(Property<? super Touchpoint, T> property) {
        var item = item(
                values.label(property),
                () -> become.accept(e -> e.with(Effect.CHANGES, e.changes().with(property, first(property)))));
        item.setId("change-" + property.name());
        return item;
    }

    /** What a change begins with: something else than is so where the control is. */
    @SuppressWarnings("unchecked") // the kind says what the values are
    private <T> T first(Property<? super Touchpoint, T> property) {
        var where = where();
        T now = where == null ? property.fallback() : property.get(where);
        return switch (property.kind()) {
            case Kind.Flag _ -> (T) (Boolean) !Boolean.TRUE.equals(now);
            case Kind.Choice<?>(var _, var allowed) ->
                (T) allowed.stream().filter(c -> !c.equals(now)).findFirst().orElseThrow();
            default -> Objects.requireNonNull(now);
        };
    }

    private Menu decisions() {
        var menu = new Menu(context.text("inspector.control.add.decision"));
        var decision = control.effect().decision();
        for (var property : DECISION) {
            var item = decided(property);
            item.setDisable(decision != null && property.get(decision) != null);
            menu.getItems().add(item);
        }
        menu.getItems().add(item(context.text("inspector.control.add.option"), () -> become.accept(this::option)));
        return menu;
    }

    @SuppressWarnings("unchecked") // as the kind says
    private <T> MenuItem decided(Property<DecisionEffect, T> property) {
        T first = switch (property.kind()) {
            case Kind.Flag _ -> (T) Boolean.valueOf(true);
            case Kind.Choice<?> choice ->
                (T) (choice.type().equals(Decision.DecidedBy.class) ? Decision.DecidedBy.JOINT : Decision.Stakes.LOW);
            case Kind.Many<?> _ -> (T) List.of();
            default -> (T) Integer.valueOf(1);
        };
        return item(
                values.label(property),
                () -> become.accept(e -> decided(e, d -> DecisionEffect.SCHEMA.with(d, property, first))));
    }

    private Effect option(Effect effect) {
        return decided(effect, d -> {
            var id = Ids.fresh("option", "option", i -> d.addOptions().stream().anyMatch(o -> o.id().equals(i)));
            var option =
                    Option.SCHEMA.make(new Values<Option>().put(Option.ID, id).put(Option.NAME, ""));
            var options = new ArrayList<>(d.addOptions());
            options.add(option);
            return DecisionEffect.SCHEMA.with(d, DecisionEffect.ADD_OPTIONS, options);
        });
    }

    /** An effect with something done to what it does to decisions; nothing is left of one that does nothing. */
    static Effect decided(Effect effect, UnaryOperator<DecisionEffect> change) {
        var none = DecisionEffect.SCHEMA.make(new Values<>());
        var now = effect.decision() == null ? none : effect.decision();
        var after = change.apply(now);
        return effect.with(Effect.DECISION, after.equals(none) ? null : after);
    }

    /** An effect that raises an indicator. */
    static Effect raised(Effect effect, Indicator indicator, Level level) {
        var more = new LinkedHashMap<>(effect.indicators());
        more.put(indicator, level);
        return effect.with(Effect.INDICATORS, more);
    }

    private static List<Link> with(List<Link> links, Link one) {
        var more = new ArrayList<>(links);
        if (links.stream().noneMatch(l -> l.key().equals(one.key()))) {
            more.add(one);
        }
        return more;
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
