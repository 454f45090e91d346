package org.dartboard.ui.inspector;

import java.util.List;
import java.util.Objects;
import org.dartboard.model.Abilities;
import org.dartboard.model.Ability;
import org.dartboard.model.Element;
import org.dartboard.model.Hours;
import org.dartboard.model.Kind;
import org.dartboard.model.Moment;
import org.dartboard.model.Property;
import org.dartboard.model.Schema;
import org.dartboard.text.Phrase;
import org.dartboard.ui.field.Field;
import org.dartboard.ui.field.Fields;
import org.dartboard.ui.field.HoursField;
import org.dartboard.ui.field.Slot;
import org.dartboard.ui.field.Slots;

/** The field for each property: what it is called, how its values are read, and how they are written. */
// texts: inspector.literacy.*
// texts: inspector.level.*
// texts: inspector.abilities.full
// texts: inspector.demands.none
final class PropertyFields {

    private static final int HOUR = 60;
    private static final List<Integer> LEVELS = List.of(0, 1, 2, 3, 4);

    private final Context context;
    private final Fields fields;
    private final ValueText values;
    private final Tagging tagging;

    PropertyFields(Context context) {
        this.context = context;
        fields = context.fields();
        values = new ValueText(context);
        tagging = new Tagging(context);
    }

    /** Writes a property of elements that have it: a field beside its label, or what stands for one. */
    <E extends Element, T> void write(Sheet sheet, List<String> ids, Property<? super E, T> property) {
        write(
                sheet,
                property.kind().equals(Tagging.KIND)
                        ? Slots.shared(ids, property, values.label(property))
                        : Slots.of(ids, property, values.label(property)),
                property);
    }

    /** Writes the field for a slot of a property. */
    @SuppressWarnings("unchecked") // the kind says what the values are
    <T> void write(Sheet sheet, Slot<T> slot, Property<?, T> property) {
        var worded = slot.in(value -> values.text(property, value));
        boolean part = slot.kind() instanceof Kind.Part<?>;
        if (part && slot.read().apply(context.environment()).stream().distinct().count() > 1) {
            // a part of each cannot be set while the rest of it differs
            sheet.row(slot.label(), context.text("field.different"));
        } else if (property.fallback() instanceof Abilities) {
            levels(sheet, (Slot<Abilities>) worded);
        } else if (slot.kind() instanceof Kind.Part<?>(var schema) && schema == (Object) Moment.SCHEMA) {
            moment(sheet, (Slot<Moment>) worded);
        } else if (slot.kind().equals(Tagging.KIND)) {
            tagging.write(sheet, (Slot<List<String>>) worded);
        } else if (slot.kind() instanceof Kind.OpenHours) {
            sheet.add(fields.keep((Slot<Hours>) worded, s -> new HoursField(context.desk(), context.kit(), s)));
        } else {
            sheet.field(field(worded, property));
        }
    }

    /** The field for a slot of a property. */
    @SuppressWarnings("unchecked") // the kind says what the values are
    <T> Field<T> field(Slot<T> slot, Property<?, T> property) {
        var worded = slot.in(value -> values.text(property, value));
        return (Field<T>)
                switch (property.kind()) {
                    case Kind.Whole _ -> whole((Slot<Integer>) worded);
                    case Kind.Many<?> _ -> tagging.field((Slot<List<String>>) worded);
                    default -> fields.usual(worded);
                };
    }

    private Field<Integer> whole(Slot<Integer> slot) {
        return switch (slot.name()) {
            case "literacy", "expertise" -> fields.choice(slot, LEVELS);
            case "patienceHours" -> fields.span(slot, HOUR);
            case "leadDays" -> fields.span(slot, Moment.DAY);
            default -> slot.name().contains("Minutes") ? fields.span(slot, 1) : fields.usual(slot);
        };
    }

    /** Six abilities, folded under what they come to. */
    private void levels(Sheet sheet, Slot<Abilities> slot) {
        var now = slot.read().apply(context.environment());
        var levels = now.isEmpty() || now.getFirst() == null ? Abilities.NONE : now.getFirst();
        boolean full = Abilities.FULL.equals(slot.usual());
        var what = full ? ValueText.limits(levels) : ValueText.demands(levels);
        var words = what.isEmpty()
                ? context.say(
                        Phrase.of(full ? "inspector.abilities.full" : "inspector.demands.none", "label", slot.label()))
                : context.say(Phrase.of("inspector.demands", "label", slot.label(), "levels", what));
        sheet.fold("levels-" + slot.name(), words, more -> {
            for (var ability : Ability.values()) {
                more.field(level(slot, ability));
            }
        });
    }

    private Field<Integer> level(Slot<Abilities> slot, Ability ability) {
        boolean full = Abilities.FULL.equals(slot.usual());
        var label = context.say(Phrase.of("inspector.value", "value", ability));
        var one = part(
                slot,
                full ? Abilities.OF_PERSONA : Abilities.DEMANDS,
                ability.name().toLowerCase(java.util.Locale.ROOT),
                label);
        return fields.choice(
                PropertyFields.<Integer>typed(one)
                        .in(level -> context.say(Phrase.of(
                                "inspector.value",
                                "value",
                                Phrase.of("inspector.level." + (full ? "left" : "asked") + level)))),
                LEVELS);
    }

    private void moment(Sheet sheet, Slot<Moment> slot) {
        sheet.field(fields.usual(part(slot, Moment.SCHEMA, "day", slot.label())
                .in(day -> context.say(Phrase.of("inspector.value", "value", day)))));
        sheet.field(fields.usual(
                PropertyFields.<Integer>typed(part(slot, Moment.SCHEMA, "time", context.text("inspector.time")))
                        .in(org.dartboard.ui.field.Spellings::time)));
    }

    private static <P> Slot<?> part(Slot<P> whole, Schema<P> schema, String name, String label) {
        return Slots.part(whole, schema, Objects.requireNonNull(schema.property(name)), label);
    }

    @SuppressWarnings("unchecked") // the property of that name has values of that type
    private static <T> Slot<T> typed(Slot<?> slot) {
        return (Slot<T>) slot;
    }
}
