package org.dartboard.ui.field;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.dartboard.model.Kind;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;

/**
 * The fields of a page. A page is made anew with every edit; a field that stands on the new one too is the same, so that
 * whoever writes in it goes on writing.
 */
public final class Fields {

    private final Desk desk;
    private final Kit kit;
    private final Map<String, Field<?>> kept = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /** No fields yet. */
    public Fields(Desk desk, Kit kit) {
        this.desk = desk;
        this.kit = kit;
    }

    /** Gives what is in a view the look of fields. */
    public static void style(Parent view) {
        view.getStylesheets()
                .add(Objects.requireNonNull(Fields.class.getResource("field.css"))
                        .toExternalForm());
    }

    /** A page is about to be made. */
    public void begin() {
        used.clear();
    }

    /** It is made: fields that do not stand on it are forgotten. */
    public void end() {
        var gone = new HashSet<>(kept.keySet());
        gone.removeAll(used);
        for (var id : gone) {
            var field = kept.remove(id);
            if (field != null) {
                field.leave();
            }
        }
    }

    /** Those that stand in a part of the page that is left as it is stay, and show what is so now. */
    public void stay(Node part) {
        kept.forEach((id, field) -> {
            for (Node at = field; at != null; at = at.getParent()) {
                if (at.equals(part)) {
                    used.add(id);
                    field.refresh();
                    return;
                }
            }
        });
    }

    /**
     * The field for a slot: the one that was there, showing what is so now, else a new one.
     *
     * @param make makes one of the same class every time it is asked for the same slot
     */
    @SuppressWarnings("unchecked") // a slot's field is always made by the same caller
    public <T, F extends Field<T>> F keep(Slot<T> slot, Function<Slot<T>, F> make) {
        used.add(slot.id());
        var known = (F) kept.get(slot.id());
        if (known == null) {
            var made = make.apply(slot);
            kept.put(slot.id(), made);
            return made;
        }
        known.refresh(slot);
        return known;
    }

    /** A text in one line. */
    public WrittenField<String> line(Slot<String> slot) {
        return keep(slot, s -> new WrittenField<>(desk, kit, s, Spellings.text(), false));
    }

    /** A text of several lines. */
    public WrittenField<String> lines(Slot<String> slot) {
        return keep(slot, s -> new WrittenField<>(desk, kit, s, Spellings.text(), true));
    }

    /** A value that is written. */
    public <T> WrittenField<T> written(Slot<T> slot, Spelling<T> spelling) {
        return keep(slot, s -> new WrittenField<>(desk, kit, s, spelling, false));
    }

    /**
     * A span of time.
     *
     * @param unit the minutes that the value 1 stands for
     */
    public WrittenField<Integer> span(Slot<Integer> slot, int unit) {
        return written(slot, Spellings.span(kit.messages(), unit));
    }

    /** One of these. */
    public <T> ChoiceField<T> choice(Slot<T> slot, List<T> offered) {
        return keep(slot, s -> new ChoiceField<>(desk, kit, s, offered));
    }

    /** Yes, no, or where that is possible, not said. */
    public Field<Boolean> flag(Slot<Boolean> slot) {
        return slot.optional() ? choice(slot, List.of(true, false)) : keep(slot, s -> new FlagField(desk, kit, s));
    }

    /**
     * The usual field for a slot of plain values: texts, numbers, amounts, times of day, choices, yes or no.
     *
     * @throws IllegalArgumentException for kinds that have no usual field, such as lists and parts
     */
    @SuppressWarnings("unchecked") // the kind says what the values are
    public <T> Field<T> usual(Slot<T> slot) {
        return (Field<T>)
                switch (slot.kind()) {
                    case Kind.Text _ -> line((Slot<String>) slot);
                    case Kind.Flag _ -> flag((Slot<Boolean>) slot);
                    case Kind.Whole range -> written((Slot<Integer>) slot, Spellings.whole(range));
                    case Kind.Real range -> written((Slot<Double>) slot, Spellings.real(range));
                    case Kind.Money _ -> written((Slot<java.math.BigDecimal>) slot, Spellings.money());
                    case Kind.TimeOfDay _ -> written((Slot<Integer>) slot, Spellings.timeOfDay());
                    case Kind.Choice<?> choice -> choice(slot, (List<T>) choice.allowed());
                    default -> throw new IllegalArgumentException(slot.id());
                };
    }
}
