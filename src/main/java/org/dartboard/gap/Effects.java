package org.dartboard.gap;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.dartboard.model.Changes;
import org.dartboard.model.Decision;
import org.dartboard.model.DecisionEffect;
import org.dartboard.model.Effect;
import org.dartboard.model.Indicator;
import org.dartboard.model.Level;
import org.dartboard.model.Link;
import org.dartboard.model.Option;
import org.dartboard.model.Property;
import org.dartboard.model.Touchpoint;
import org.dartboard.model.Values;
import org.jspecify.annotations.Nullable;

/** The small effects that remedies are made of. */
public final class Effects {

    private Effects() {}

    /** Raises indicators to a full yes. */
    public static Effect raise(Indicator... indicators) {
        return raise(List.of(indicators));
    }

    /** Raises indicators to a full yes. */
    public static Effect raise(List<Indicator> indicators) {
        var levels = new EnumMap<Indicator, Level>(Indicator.class);
        indicators.forEach(i -> levels.put(i, Level.YES));
        return Effect.NONE.with(Effect.INDICATORS, levels);
    }

    /** Overrides a property. */
    public static <T> Effect change(Property<? super Touchpoint, T> property, T value) {
        return Effect.NONE.with(Effect.CHANGES, Changes.NONE.with(property, value));
    }

    /** Takes up need tags. */
    public static Effect takeUp(List<String> tags) {
        return Effect.NONE.with(Effect.ADAPTS_TO, tags);
    }

    /** Tailors risk information to fact tags. */
    public static Effect tailorRisk(List<String> facts) {
        return Effect.NONE.with(Effect.RISK_FOR, facts);
    }

    /** Adds a link. */
    public static Effect link(Link.Type type, String from, String to) {
        return Effect.NONE.with(Effect.ADD_LINKS, List.of(Link.of(type, from, to)));
    }

    /** Changes who decides, and whether she may put forward her own; null leaves it. */
    public static Effect decide(
            Decision.@Nullable DecidedBy by, @Nullable Boolean openOption, List<Option> addOptions) {
        var values = new Values<DecisionEffect>()
                .put(DecisionEffect.DECIDED_BY, by)
                .put(DecisionEffect.OPEN_OPTION, openOption)
                .put(DecisionEffect.ADD_OPTIONS, addOptions);
        return Effect.NONE.with(Effect.DECISION, DecisionEffect.SCHEMA.make(values));
    }

    /** All of these effects. */
    public static Effect all(Effect... effects) {
        var result = Effect.NONE;
        for (var effect : effects) {
            result = both(result, effect);
        }
        return result;
    }

    /** Both effects; where they contradict each other, the second holds, and levels are never lowered. */
    static Effect both(Effect first, Effect second) {
        var levels = new EnumMap<Indicator, Level>(Indicator.class);
        levels.putAll(first.indicators());
        second.indicators().forEach((i, l) -> levels.merge(i, l, (a, b) -> a.compareTo(b) >= 0 ? a : b));
        var changes = new LinkedHashMap<Property<? super Touchpoint, ?>, Object>(
                first.changes().values());
        changes.putAll(second.changes().values());
        return new Effect(
                levels,
                union(first.adaptsTo(), second.adaptsTo(), t -> t),
                union(first.riskFor(), second.riskFor(), t -> t),
                new Changes(changes, first.changes().extras()),
                both(first.decision(), second.decision()),
                union(first.addLinks(), second.addLinks(), Link::key),
                first.extras());
    }

    private static @Nullable DecisionEffect both(@Nullable DecisionEffect first, @Nullable DecisionEffect second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return new DecisionEffect(
                second.stakes() != null ? second.stakes() : first.stakes(),
                second.expertise() != null ? second.expertise() : first.expertise(),
                second.decidedBy() != null ? second.decidedBy() : first.decidedBy(),
                second.openOption() != null ? second.openOption() : first.openOption(),
                second.about() != null ? second.about() : first.about(),
                union(first.addOptions(), second.addOptions(), Option::id),
                first.extras());
    }

    private static <T> List<T> union(List<T> first, List<T> second, Function<T, Object> key) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        var union = new LinkedHashMap<Object, T>();
        first.forEach(t -> union.put(key.apply(t), t));
        second.forEach(t -> union.putIfAbsent(key.apply(t), t));
        return List.copyOf(union.values());
    }
}
