package org.dartboard.ui.people;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.dartboard.dart.Scene;
import org.dartboard.edit.Activate;
import org.dartboard.edit.AddScenario;
import org.dartboard.edit.Delete;
import org.dartboard.edit.Ids;
import org.dartboard.edit.Reorder;
import org.dartboard.edit.SetScenario;
import org.dartboard.edit.Several;
import org.dartboard.edit.Sort;
import org.dartboard.edit.SwitchControls;
import org.dartboard.model.Control;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Identified;
import org.dartboard.model.Scenario;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The named sets of controls: one is on, and they are made, named, copied, put in order and deleted. */
final class ScenarioSets extends HBox {

    private final Desk desk;
    private final Kit kit;
    private final MenuButton sets = new MenuButton();
    private final TextField name = new TextField();
    private final Button more = new Button(null, Glyphs.of(Feather.MORE_HORIZONTAL));
    private final MenuItem rename = item("rename", this::rename);
    private final MenuItem copy = item("copy", this::copy);
    private final MenuItem up = item("up", () -> move(-1));
    private final MenuItem down = item("down", () -> move(1));
    private final MenuItem delete = item("delete", this::delete);
    private final ContextMenu menu = new ContextMenu();

    ScenarioSets(Desk desk, Kit kit) {
        super(4);
        this.desk = desk;
        this.kit = kit;
        sets.setId("scenarios");
        sets.setMaxWidth(Double.MAX_VALUE);
        sets.setMinWidth(0);
        sets.getStyleClass().add("quiet-menu");
        sets.setAccessibleText(kit.text("people.scenario"));
        HBox.setHgrow(sets, Priority.ALWAYS);
        name.setId("scenario-name");
        name.setAccessibleText(kit.text("people.scenario.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.ESCAPE) {
                e.consume();
                finish(e.getCode() == KeyCode.ENTER);
                sets.requestFocus();
            }
        });
        // What is typed in the field is for nobody else, once the field has had it
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (name.isFocused() && !e.isShortcutDown() && !e.isAltDown() && e.getCode() != KeyCode.TAB) {
                e.consume();
            }
        });
        name.focusedProperty().subscribe((_, on) -> {
            if (!on) {
                finish(true);
            }
        });
        more.setId("scenario-more");
        more.getStyleClass().add("db-icon-button");
        more.setAccessibleText(kit.text("people.scenario.more"));
        more.setTooltip(new Tooltip(kit.text("people.scenario.more")));
        more.setOnAction(_ -> menu.show(more, Side.BOTTOM, 0, 0));
        menu.getItems()
                .addAll(
                        item("new", this::make),
                        copy,
                        rename,
                        new SeparatorMenuItem(),
                        up,
                        down,
                        new SeparatorMenuItem(),
                        delete);
        getChildren().addAll(sets, more);
    }

    // texts: people.scenario.*
    private MenuItem item(String what, Runnable action) {
        var item = new MenuItem();
        item.setId("scenario-" + what);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** Everything that can be done with sets, by id. */
    List<MenuItem> actions() {
        return List.copyOf(menu.getItems());
    }

    /** Shows the sets of an environment; nothing while none is open. */
    void show(@Nullable Environment environment) {
        sets.getItems().clear();
        sets.setText("");
        var controls = environment == null
                ? List.<Control>of()
                : environment.all(Control.class).toList();
        sets.setDisable(controls.isEmpty());
        more.setDisable(environment == null);
        if (environment == null) {
            return;
        }
        for (var item : menu.getItems()) {
            if (item.getId() != null) {
                item.setText(kit.text("people." + item.getId().replace('-', '.')));
            }
        }
        var active = active(environment);
        int place = active == null ? -1 : environment.scenarios().place(active.id());
        rename.setDisable(active == null);
        copy.setDisable(controls.isEmpty());
        delete.setDisable(active == null);
        up.setDisable(place <= 0);
        down.setDisable(place < 0 || place == environment.scenarios().size() - 1);
        var today = kit.text("people.scenario.today");
        sets.getItems().add(set(today, active == null, null));
        sets.setText(today);
        for (var scenario : environment.scenarios()) {
            boolean is = scenario.equals(active);
            sets.getItems().add(set(scenario.name(), is, scenario.id()));
            if (is) {
                sets.setText(scenario.name());
            }
        }
        var all = new MenuItem(kit.text("people.scenario.all"));
        all.setId("scenario-all");
        all.setOnAction(_ -> desk.apply(new SwitchControls(
                controls.stream().map(Control::id).toList(), true, kit.text("people.scenario.own"))));
        sets.getItems().addAll(new SeparatorMenuItem(), all);
    }

    private RadioMenuItem set(String words, boolean selected, @Nullable String scenario) {
        var item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setSelected(selected);
        item.setOnAction(_ -> {
            item.setSelected(selected);
            desk.apply(new Activate(scenario));
        });
        return item;
    }

    private static @Nullable Scenario active(Environment environment) {
        var id = environment.activeScenario();
        return id == null ? null : environment.scenarios().find(id);
    }

    /** A new set of what is in place. */
    private void make() {
        var environment = desk.environment();
        if (environment != null) {
            add(environment, List.copyOf(Scene.inPlace(environment).controls()), kit.text("people.scenario.unnamed"));
        }
    }

    /** A new set of what is on. */
    private void copy() {
        var environment = desk.environment();
        if (environment == null) {
            return;
        }
        var active = active(environment);
        var called = active == null ? kit.text("people.scenario.today") : active.name();
        add(
                environment,
                List.copyOf(Scene.active(environment).controls()),
                kit.say(Phrase.of("people.scenario.copied", "name", called)));
    }

    private void add(Environment environment, List<String> controls, String called) {
        var id = Ids.scenario(environment, called);
        var add = new AddScenario(new Scenario(id, called, controls, Extras.NONE));
        desk.apply(new Several(add.name(environment), List.of(add, new Activate(id))));
        rename();
    }

    /** Its name can be typed where it stands. */
    private void rename() {
        var environment = desk.environment();
        var active = environment == null ? null : active(environment);
        if (active == null) {
            return;
        }
        name.setText(active.name());
        getChildren().set(0, name);
        name.applyCss();
        name.requestFocus();
        name.selectAll();
    }

    private void finish(boolean take) {
        if (!getChildren().contains(name)) {
            return;
        }
        getChildren().set(0, sets);
        var environment = desk.environment();
        var active = environment == null ? null : active(environment);
        var called = name.getText().strip();
        if (take && active != null && !called.isEmpty() && !called.equals(active.name())) {
            desk.apply(new SetScenario(new Scenario(active.id(), called, active.controls(), active.extras())));
        }
    }

    private void delete() {
        var environment = desk.environment();
        var active = environment == null ? null : active(environment);
        if (active != null) {
            desk.apply(new Delete(Sort.SCENARIO, List.of(active.id())));
            sets.requestFocus();
        }
    }

    private void move(int by) {
        var environment = desk.environment();
        var active = environment == null ? null : active(environment);
        if (environment == null || active == null) {
            return;
        }
        var ids = environment.scenarios().stream().map(Identified::id).toList();
        int before = ids.indexOf(active.id()) + (by < 0 ? -1 : 2);
        desk.apply(new Reorder(
                Sort.SCENARIO, List.of(active.id()), before < ids.size() ? ids.get(Math.max(0, before)) : null));
    }
}
