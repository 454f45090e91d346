package org.dartboard.ui.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dartboard.model.Abilities;
import org.dartboard.model.Ability;
import org.dartboard.model.Hours;
import org.dartboard.model.Kind;
import org.dartboard.model.Moment;
import org.dartboard.model.Property;
import org.dartboard.text.Amount;
import org.dartboard.text.Phrase;
import org.dartboard.text.Span;

/** Properties of elements and people in plain words. */
// texts: inspector.property.*
// texts: inspector.literacy.*
// texts: inspector.expertise.*
// texts: inspector.level.*
final class ValueText {

    private final Context context;

    ValueText(Context context) {
        this.context = context;
    }

    /** What a property is called. */
    String label(Property<?, ?> property) {
        return context.text("inspector.property." + property.name());
    }

    /** Its value, with a capital. */
    String text(Property<?, ?> property, Object value) {
        return context.say(Phrase.of("inspector.value", "value", phrase(property, value)));
    }

    private Object phrase(Property<?, ?> property, Object value) {
        return switch (property.kind()) {
            case Kind.Flag _ -> (Boolean) value ? Phrase.of("inspector.yes") : Phrase.of("inspector.no");
            case Kind.Whole _ -> whole(property.name(), (Integer) value);
            case Kind.Money _ -> new Amount((BigDecimal) value);
            case Kind.OpenHours _ -> WeekText.hours((Hours) value);
            case Kind.Many<?> _ -> labels((List<?>) value);
            case Kind.Part<?> _
            when value instanceof Abilities abilities ->
                Abilities.FULL.equals(property.fallback()) ? limits(abilities) : demands(abilities);
            case Kind.Part<?> _ when value instanceof Moment moment -> WeekText.moment(moment);
            default -> value;
        };
    }

    private static Object whole(String name, int value) {
        return switch (name) {
            case "literacy" -> Phrase.of("inspector.literacy." + value);
            case "expertise" -> Phrase.of("inspector.expertise." + value);
            case "capacity" -> Phrase.of("inspector.capacity", "n", value);
            case "timesPerWeek" -> Phrase.of("inspector.times", "n", value);
            case "patienceHours" -> new Span(60L * value);
            case "leadDays" -> new Span((long) Moment.DAY * value);
            default -> name.contains("Minutes") ? new Span(value) : value;
        };
    }

    /** Tags by their labels. */
    List<String> labels(List<?> tags) {
        return tags.stream()
                .map(tag -> context.named(context.environment().label((String) tag)))
                .toList();
    }

    /** What something asks of people. */
    static List<Phrase> demands(Abilities demands) {
        return abilities(demands, 0);
    }

    /** Abilities that are not full, and how much of them there is. */
    static List<Phrase> limits(Abilities abilities) {
        return abilities(abilities, 4);
    }

    private static List<Phrase> abilities(Abilities abilities, int fallback) {
        var parts = new ArrayList<Phrase>();
        for (var ability : Ability.values()) {
            int level = abilities.of(ability);
            if (level != fallback) {
                var how = Phrase.of("inspector.level." + (fallback == 0 ? "asked" : "left") + level);
                parts.add(Phrase.of("inspector.ability", "ability", ability, "level", how));
            }
        }
        return parts;
    }
}
