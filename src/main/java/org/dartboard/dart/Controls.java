package org.dartboard.dart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.dartboard.model.Changes;
import org.dartboard.model.Control;
import org.dartboard.model.Decision;
import org.dartboard.model.DecisionEffect;
import org.dartboard.model.Indicator;
import org.dartboard.model.Level;
import org.dartboard.model.Option;
import org.dartboard.model.Statement;
import org.dartboard.model.Touchpoint;
import org.jspecify.annotations.Nullable;

/** What controls make of a touchpoint (method, section 3). */
final class Controls {

    private Controls() {}

    /** The touchpoint after these controls, in this order. */
    static Touchpoint applied(Touchpoint touchpoint, List<Control> controls) {
        var result = touchpoint;
        for (var control : controls) {
            result = applied(result, control);
        }
        return result;
    }

    private static Touchpoint applied(Touchpoint touchpoint, Control control) {
        var effect = control.effect();
        var values = Touchpoint.SCHEMA.values(touchpoint);
        effect.changes().applyTo(values);
        values.put(Touchpoint.INDICATORS, raised(touchpoint.indicators(), effect.indicators()));
        values.put(Touchpoint.ADAPTS_TO, union(base(touchpoint, effect.changes(), true), effect.adaptsTo()));
        values.put(Touchpoint.RISK_FOR, union(base(touchpoint, effect.changes(), false), effect.riskFor()));
        values.put(Touchpoint.DECISION, decision(touchpoint.decision(), effect.decision()));
        return Touchpoint.SCHEMA.make(values);
    }

    private static List<String> base(Touchpoint touchpoint, Changes changes, boolean adaptsTo) {
        var property = adaptsTo ? Touchpoint.ADAPTS_TO : Touchpoint.RISK_FOR;
        var changed = changes.get(property);
        return changed != null ? changed : adaptsTo ? touchpoint.adaptsTo() : touchpoint.riskFor();
    }

    private static Map<Indicator, Statement> raised(Map<Indicator, Statement> stated, Map<Indicator, Level> levels) {
        if (levels.isEmpty()) {
            return stated;
        }
        var raised = new EnumMap<Indicator, Statement>(Indicator.class);
        raised.putAll(stated);
        levels.forEach((indicator, level) -> {
            var before = raised.get(indicator);
            if (before == null || before.level().compareTo(level) < 0) {
                raised.put(indicator, new Statement(level, before == null ? "" : before.evidence()));
            }
        });
        return raised;
    }

    private static @Nullable Decision decision(@Nullable Decision decision, @Nullable DecisionEffect effect) {
        if (decision == null || effect == null) {
            return decision;
        }
        var options = new ArrayList<>(decision.options());
        for (var option : effect.addOptions()) {
            if (options.stream().map(Option::id).noneMatch(option.id()::equals)) {
                options.add(option);
            }
        }
        return new Decision(
                effect.stakes() != null ? effect.stakes() : decision.stakes(),
                effect.expertise() != null ? effect.expertise() : decision.expertise(),
                effect.decidedBy() != null ? effect.decidedBy() : decision.decidedBy(),
                effect.openOption() != null ? effect.openOption() : decision.openOption(),
                effect.about() != null ? effect.about() : decision.about(),
                options,
                decision.extras());
    }

    private static List<String> union(List<String> first, List<String> second) {
        var union = new LinkedHashSet<>(first);
        union.addAll(second);
        return List.copyOf(union);
    }
}
