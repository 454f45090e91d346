package org.dartboard.ui.inspector;

import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import org.dartboard.dart.Scene;
import org.dartboard.edit.SetScenario;
import org.dartboard.edit.SwitchControls;
import org.dartboard.model.Control;
import org.dartboard.model.Elements;
import org.dartboard.model.Link;
import org.dartboard.model.Property;
import org.dartboard.model.Scenario;
import org.dartboard.text.Phrase;
import org.dartboard.ui.field.Slots;
import org.dartboard.ui.kit.Switches;

/** The page about a control: whether it is on, what it does for people, what it changes, and where. */
// texts: inspector.control.value.*
final class ControlSheet {

    private final Context context;
    private final Control control;

    ControlSheet(Context context, Control control) {
        this.context = context;
        this.control = control;
    }

    Sheet sheet() {
        var sheet = new Sheet(context);
        sheet.add(Sheet.wide(context.fields()
                .lines(Slots.of(
                        List.of(control.id()), Elements.DESCRIPTION, context.text("inspector.control.description")))
                .prompting(context.text("inspector.control.description.prompt"))));
        boolean claim = control.isClaim();
        if (claim) {
            sheet.text(context.text("inspector.control.claim"), "db-medium");
            owner(sheet);
        }
        sheet.add(toggle());
        sheet.head(context.text("inspector.control.trial.head")).add(new TrialLines(context, control));
        new LinkRows(context, control.id())
                .all(sheet, List.of(new LinkRows.Row("inspector.control.where", Link.Type.GOVERNS, true)));
        sheet.head(context.text("inspector.control.changes"));
        new EffectSection(context, control).write(sheet);
        sheet.head(context.text("inspector.properties"));
        chosen(sheet, Control.STATUS, context.text("inspector.control.status"));
        chosen(sheet, Control.KIND, context.text("inspector.control.kind"));
        scenarios(sheet);
        sheet.fold("control-more", context.text("inspector.more"), more -> {
            chosen(more, Control.FORM, context.text("inspector.control.form"));
            if (!claim) {
                owner(more);
            }
            new PropertyFields(context).write(more, List.of(control.id()), Control.COST);
            new PropertyFields(context).write(more, List.of(control.id()), Control.LEAD_DAYS);
        });
        return sheet;
    }

    private void owner(Sheet sheet) {
        sheet.field(context.fields()
                .line(Slots.of(List.of(control.id()), Control.OWNER, context.text("inspector.control.owner"))));
    }

    private <T extends Enum<T>> void chosen(Sheet sheet, Property<Control, T> property, String label) {
        sheet.field(context.fields()
                .usual(Slots.of(List.of(control.id()), property, label).in(this::words)));
    }

    private String words(Enum<?> value) {
        return value instanceof org.dartboard.model.BuildingBlock
                ? context.say(Phrase.of("inspector.block", "block", value))
                : context.text("inspector.control.value." + value.name());
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

    /** In which of the named sets it is on. */
    private void scenarios(Sheet sheet) {
        var boxes = new ArrayList<CheckBox>();
        for (var scenario : context.environment().scenarios()) {
            var box = new CheckBox(context.named(scenario.name()));
            box.setId("in-" + scenario.id());
            box.setSelected(scenario.controls().contains(control.id()));
            box.setOnAction(_ -> put(scenario, box.isSelected()));
            boxes.add(box);
        }
        sheet.row(context.text("inspector.control.scenarios"), boxes);
    }

    private void put(Scenario scenario, boolean on) {
        var controls = new ArrayList<>(scenario.controls());
        controls.remove(control.id());
        if (on) {
            controls.add(control.id());
        }
        context.desk()
                .apply(new SetScenario(new Scenario(scenario.id(), scenario.name(), controls, scenario.extras())));
    }
}
