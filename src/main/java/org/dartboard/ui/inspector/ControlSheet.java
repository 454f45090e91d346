package org.dartboard.ui.inspector;

import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.List;
import org.dartboard.dart.Scene;
import org.dartboard.edit.SwitchControls;
import org.dartboard.model.Control;
import org.dartboard.model.DecisionEffect;
import org.dartboard.model.Link;
import org.dartboard.model.Property;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Switches;

/** The page about a control: whether it is on, what it changes, and where. */
final class ControlSheet {

    private final Context context;
    private final Control control;
    private final ValueText values;

    ControlSheet(Context context, Control control) {
        this.context = context;
        this.control = control;
        values = new ValueText(context);
    }

    Sheet sheet() {
        var sheet = new Sheet(context);
        sheet.text(control.description());
        sheet.add(toggle());
        sheet.head(context.text("inspector.control.changes"));
        changes().forEach(change -> sheet.text(change, "bullet"));
        sheet.head(context.text("inspector.properties"));
        var links = new LinkLists(context, control.id());
        sheet.links(context.text("inspector.control.where"), links.to(Link.Type.GOVERNS))
                .row(context.text("inspector.control.kind"), say(Phrase.of("inspector.block", "block", control.kind())))
                .row(
                        context.text("inspector.control.status"),
                        switch (control.status()) {
                            case IN_PLACE -> context.text("inspector.control.inPlace");
                            case PLANNED -> context.text("inspector.control.planned");
                        })
                .row(
                        context.text("inspector.control.form"),
                        switch (control.form()) {
                            case null -> "";
                            case INFRASTRUCTURE -> context.text("inspector.control.infrastructure");
                            case PRACTICE -> context.text("inspector.control.practice");
                            case GOVERNANCE -> context.text("inspector.control.governance");
                        })
                .row(context.text("inspector.control.owner"), control.owner().strip())
                .stated(Control.COST, control)
                .stated(Control.LEAD_DAYS, control);
        return sheet;
    }

    private ToggleSwitch toggle() {
        var toggle = Switches.make(context.text("inspector.control.on"));
        toggle.setId("control-switch");
        toggle.setSelected(Scene.active(context.environment()).controls().contains(control.id()));
        toggle.selectedProperty()
                .addListener((_, _, on) -> context.desk()
                        .apply(new SwitchControls(
                                List.of(control.id()), on, context.text("inspector.control.scenario"))));
        return toggle;
    }

    private List<String> changes() {
        var effect = control.effect();
        var list = new ArrayList<String>();
        effect.indicators()
                .forEach((indicator, level) ->
                        list.add(say(Phrase.of("inspector.control.raises", "indicator", indicator, "level", level))));
        if (!effect.adaptsTo().isEmpty()) {
            list.add(row(Touchpoint.ADAPTS_TO, effect.adaptsTo()));
        }
        if (!effect.riskFor().isEmpty()) {
            list.add(row(Touchpoint.RISK_FOR, effect.riskFor()));
        }
        effect.changes().values().forEach((property, value) -> list.add(row(property, value)));
        var decision = effect.decision();
        if (decision != null) {
            decision(decision, list);
        }
        for (var link : effect.addLinks()) {
            list.add(LinkSheet.sentence(context, link));
        }
        return list;
    }

    private void decision(DecisionEffect decision, List<String> list) {
        stated(DecisionEffect.STAKES, decision, list);
        stated(DecisionEffect.EXPERTISE, decision, list);
        stated(DecisionEffect.DECIDED_BY, decision, list);
        stated(DecisionEffect.OPEN_OPTION, decision, list);
        stated(DecisionEffect.ABOUT, decision, list);
        for (var option : decision.addOptions()) {
            list.add(say(Phrase.of("inspector.control.option", "option", context.named(option.name()))));
        }
    }

    private <T> void stated(Property<DecisionEffect, T> property, DecisionEffect decision, List<String> list) {
        var value = property.get(decision);
        if (value != null) {
            list.add(row(property, value));
        }
    }

    private String row(Property<?, ?> property, Object value) {
        return say(Phrase.of(
                "inspector.control.sets", "property", values.label(property), "value", values.text(property, value)));
    }

    private String say(Phrase phrase) {
        return context.say(phrase);
    }
}
