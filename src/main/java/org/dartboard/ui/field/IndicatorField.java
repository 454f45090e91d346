package org.dartboard.ui.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.dartboard.edit.Edit;
import org.dartboard.edit.SetProperty;
import org.dartboard.edit.Several;
import org.dartboard.model.Environment;
import org.dartboard.model.Indicator;
import org.dartboard.model.Kind;
import org.dartboard.model.Level;
import org.dartboard.model.Statement;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Segments;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an indicator: yes, partly, no, or nothing, each one key (1, 2, 3 and 0), and arrows; and how they know
 * it, once they have said something.
 */
public final class IndicatorField extends Field<Statement> {

    private final Segments<String> levels;
    private final WrittenField<String> evidence;

    /**
     * A field.
     *
     * @param slot of {@link #slot}
     */
    public IndicatorField(Desk desk, Kit kit, Slot<Statement> slot) {
        super(desk, kit, slot);
        levels = new Segments<>(getId() + "-level", level -> {
            say(level == null || level.isEmpty() ? null : Level.valueOf(level));
            rest();
            refresh();
        });
        levels.getStyleClass().add("field-levels");
        levels.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        evidence = new WrittenField<>(desk, kit, evidence(slot), Spellings.text(), true)
                .styled("db-small")
                .prompting(kit.text("field.evidence"));
        VBox.setMargin(evidence, new Insets(0, 0, 0, -6));
        getChildren().add(levels);
        refresh();
    }

    /**
     * The slot of an indicator at some touchpoints.
     *
     * @param where tells this field from another one of the same indicator on the page
     */
    public static Slot<Statement> slot(List<String> ids, Indicator indicator, String where, String label) {
        return new Slot<>(
                where + "-" + indicator,
                String.join(" ", ids),
                label,
                new Kind.Part<>(Statement.SCHEMA),
                true,
                null,
                environment -> {
                    var values = new ArrayList<@Nullable Statement>();
                    ids.stream()
                            .map(environment::touchpoint)
                            .filter(Objects::nonNull)
                            .forEach(t -> values.add(t.indicators().get(indicator)));
                    return values;
                },
                (environment, statement) -> edit(environment, ids, indicator, statement),
                statement -> statement.level().toString());
    }

    private static Edit edit(
            Environment environment, List<String> ids, Indicator indicator, @Nullable Statement statement) {
        var edits = new ArrayList<Edit>();
        for (var id : ids) {
            var touchpoint = environment.touchpoint(id);
            if (touchpoint != null) {
                var said = new LinkedHashMap<>(touchpoint.indicators());
                if (statement == null) {
                    said.remove(indicator);
                } else {
                    said.put(indicator, statement);
                }
                edits.add(SetProperty.<Touchpoint, Map<Indicator, Statement>>of(id, Touchpoint.INDICATORS, said));
            }
        }
        return edits.size() == 1
                ? edits.getFirst()
                : new Several(Phrase.of("field.indicator.set", "indicator", indicator), edits);
    }

    /** What they know it from, of a statement that is there. */
    private static Slot<String> evidence(Slot<Statement> slot) {
        return new Slot<>(
                slot.name() + "-evidence",
                slot.owner(),
                slot.label(),
                new Kind.Text(),
                false,
                null,
                environment -> {
                    var texts = new ArrayList<@Nullable String>();
                    slot.read().apply(environment).forEach(s -> texts.add(s == null ? "" : s.evidence()));
                    return texts;
                },
                (environment, text) -> {
                    var said = slot.read().apply(environment).getFirst();
                    return slot.edit()
                            .apply(
                                    environment,
                                    said == null
                                            ? null
                                            : new Statement(
                                                    said.level(), Objects.requireNonNullElse(text, ""), said.extras()));
                },
                text -> text);
    }

    /** Says so; how they know it stays. */
    private void say(@Nullable Level level) {
        var now = value();
        change(
                level == null
                        ? null
                        : now == null ? new Statement(level, "") : new Statement(level, now.evidence(), now.extras()));
    }

    private void key(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        var digit = e.getCode() == KeyCode.SPACE ? "" : e.getText();
        var level = switch (digit) {
            case "1" -> Level.YES;
            case "2" -> Level.PARTLY;
            case "3" -> Level.NO;
            default -> null;
        };
        if (level != null || digit.equals("0")) {
            e.consume();
            say(level);
            rest();
            refresh();
        }
    }

    @Override
    void show(@Nullable Statement value) {
        levels.show(
                List.of(
                        choice(Level.YES, kit.text("field.yes"), kit.text("field.indicator.yes")),
                        choice(Level.PARTLY, kit.text("field.partly"), kit.text("field.indicator.partly")),
                        choice(Level.NO, kit.text("field.no"), kit.text("field.indicator.no")),
                        choice(null, kit.text("field.indicator.open"), kit.text("field.indicator.blank"))),
                isDifferent() ? "different" : name(value == null ? null : value.level()));
        levels.setAccessibleText(slot().label());
        // One stop on the way of Tab; arrows and digits do the rest
        boolean first = isDifferent();
        for (var button : levels.getChildren()) {
            button.setFocusTraversable(first || (button instanceof ToggleButton b && b.isSelected()));
            first = false;
        }
        evidence.refresh(evidence(slot()));
        boolean said = value != null;
        if (said != getChildren().contains(evidence)) {
            if (said) {
                getChildren().add(evidence);
            } else {
                getChildren().remove(evidence);
            }
        }
    }

    private static Segments.Choice<String> choice(@Nullable Level level, String text, String explanation) {
        return new Segments.Choice<>(name(level), text, explanation);
    }

    private static String name(@Nullable Level level) {
        return level == null ? "" : level.name();
    }

    @Override
    void leave() {
        evidence.leave();
    }
}
