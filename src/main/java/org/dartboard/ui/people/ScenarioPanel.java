package org.dartboard.ui.people;

import atlantafx.base.controls.ToggleSwitch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.edit.SwitchControls;
import org.dartboard.model.Control;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Switches;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;

/** Which controls are switched on, one by one or as a named set, for the side panel. */
public final class ScenarioPanel extends VBox {

    private final Desk desk;
    private final Kit kit;
    private final ScenarioSets sets;
    private final VBox switches = new VBox(2);
    private final Map<String, ToggleSwitch> known = new HashMap<>();
    private List<Control> listed = List.of();
    private boolean showing;

    /** The scenarios of a desk. */
    public ScenarioPanel(Desk desk, Kit kit) {
        this.desk = desk;
        this.kit = kit;
        Marks.style(this);
        getStyleClass().add("scenario-panel");
        sets = new ScenarioSets(desk, kit);
        getChildren().addAll(sets, switches);
        desk.editorProperty().subscribe(e -> show(e == null ? null : e.current()));
    }

    private void show(@Nullable Environment environment) {
        if (environment == null) {
            switches.getChildren().clear();
            known.clear();
            listed = List.of();
            sets.show(null);
            return;
        }
        var controls = environment.all(Control.class).toList();
        if (!controls.equals(listed)) {
            list(controls);
        }
        var on = on(environment);
        showing = true;
        known.forEach((id, button) -> button.setSelected(on.contains(id)));
        showing = false;
        sets.show(environment);
    }

    /** What is switched on. */
    private static Set<String> on(Environment environment) {
        var active = environment.activeScenario() == null
                ? null
                : environment.scenarios().find(environment.activeScenario());
        return active != null
                ? Set.copyOf(active.controls())
                : Set.copyOf(environment
                        .all(Control.class)
                        .filter(c -> c.status() == Control.Status.IN_PLACE)
                        .map(Control::id)
                        .toList());
    }

    private void list(List<Control> controls) {
        listed = controls;
        known.clear();
        switches.getChildren().clear();
        if (controls.isEmpty()) {
            switches.getChildren().add(Texts.wrapped(kit.text("people.scenario.none"), "db-muted", "db-small"));
        }
        controls.forEach(c -> switches.getChildren().add(row(c)));
    }

    private HBox row(Control control) {
        var name = new Label(control.name());
        name.getStyleClass().add("db-text");
        name.setMinWidth(0);
        name.setEllipsisString("…");
        var status =
                new Label(kit.text(control.status() == Control.Status.PLANNED ? "people.planned" : "people.inPlace"));
        status.getStyleClass().addAll("db-muted", "status");
        var text = Texts.column(0, name, status);
        HBox.setHgrow(text, Priority.ALWAYS);
        var button = Switches.make();
        button.setId("switch-" + control.id());
        button.setAccessibleText(kit.say(Phrase.of(
                "people.control", "name", control.name(), "status", status.getText(), "block", control.kind())));
        button.selectedProperty().subscribe((_, on) -> {
            if (!showing) {
                var scenario = kit.text("people.scenario.own");
                desk.apply(new SwitchControls(List.of(control.id()), on, scenario));
            }
        });
        known.put(control.id(), button);
        var row = new HBox(8, Marks.chip(kit, control.kind()), text, button);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("control-row");
        if (!control.description().isBlank()) {
            var tip = new Tooltip(control.description());
            tip.setWrapText(true);
            tip.setMaxWidth(320);
            Tooltip.install(row, tip);
        }
        // The switch itself knows what to do when it is clicked
        button.setOnMouseClicked(Event::consume);
        row.setOnMouseClicked(_ -> button.setSelected(!button.isSelected()));
        return row;
    }
}
