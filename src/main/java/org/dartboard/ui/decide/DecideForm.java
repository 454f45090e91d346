package org.dartboard.ui.decide;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.edit.Decide;
import org.dartboard.model.Actor;
import org.dartboard.model.RegisterEntry;
import org.dartboard.model.RegisterEntry.Verdict;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;

/** Asks for what a decision needs: who deals with it and by when, or why it is left. Enter decides, Esc gives up. */
public final class DecideForm extends VBox {

    private final Desk desk;
    private final Kit kit;
    private final Verdict state;
    private final ComboBox<String> owner = new ComboBox<>();
    private final TextField due = new TextField();
    private final TextField note = new TextField();
    private final Label refused = new Label();
    private final Button done = new Button();
    private final List<Decide.Subject> subjects;
    private final Consumer<@Nullable Decide> end;

    /**
     * A form, filled with what is known.
     *
     * @param state to which the gaps are to come
     * @param all whether everything is asked, not only what is needed
     * @param end told the decision, which can be made; null: none, it was given up
     */
    public DecideForm(
            Desk desk,
            Kit kit,
            List<Decide.Subject> subjects,
            Verdict state,
            boolean all,
            @Nullable RegisterEntry known,
            Consumer<@Nullable Decide> end) {
        super(6);
        this.desk = desk;
        this.kit = kit;
        this.state = state;
        this.subjects = subjects;
        this.end = end;
        setId("decide-form");
        getStyleClass().add("decide-form");
        fill(known);
        boolean assigned = state == Verdict.ASSIGNED;
        if (assigned || all) {
            getChildren().addAll(under("register.ask.owner", owner), under("register.ask.due", due));
        }
        if (!assigned || all) {
            getChildren().add(under(state == Verdict.DISMISSED ? "register.ask.reason" : "register.ask.note", note));
        }
        refused.getStyleClass().addAll("db-small", "decide-refused");
        refused.setWrapText(true);
        refused.setMinHeight(USE_PREF_SIZE);
        show(refused, false);
        getChildren().addAll(refused, actions());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // What is typed here is for nobody else
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (!e.isShortcutDown() && !e.isAltDown() && e.getCode() != KeyCode.TAB) {
                e.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_TYPED, KeyEvent::consume);
    }

    private void fill(@Nullable RegisterEntry known) {
        owner.setId("decide-owner");
        owner.setEditable(true);
        owner.setMaxWidth(Double.MAX_VALUE);
        owner.getItems().setAll(helpers());
        due.setId("decide-due");
        due.setPromptText(kit.text("register.ask.due.form"));
        note.setId("decide-note");
        if (known != null) {
            owner.getEditor().setText(known.owner());
            due.setText(known.due());
            note.setText(known.note());
        }
    }

    /** A field below its question. */
    private VBox under(String key, Region field) {
        field.setAccessibleText(kit.text(key));
        var label = new Label(kit.text(key));
        label.setLabelFor(field);
        label.getStyleClass().addAll("db-muted", "db-small");
        return new VBox(2, label, field);
    }

    /** Those who deal with something already, and the actors of the map. */
    private List<String> helpers() {
        var names = new LinkedHashSet<String>();
        var environment = desk.environment();
        if (environment != null) {
            environment.register().forEach(e -> names.add(e.owner().strip()));
            environment.all(Actor.class).map(Actor::name).map(String::strip).forEach(names::add);
        }
        names.remove("");
        return List.copyOf(names);
    }

    private HBox actions() {
        done.setId("decide-done");
        done.setText(kit.say(doing()));
        done.getStyleClass().setAll("button", "db-primary");
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.setOnAction(_ -> decide());
        var cancel = new Button(kit.text("register.ask.cancel"));
        cancel.setId("decide-cancel");
        cancel.getStyleClass().setAll("button", "db-link");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> end.accept(null));
        var row = new HBox(8, cancel, done);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private Phrase doing() {
        return switch (state) {
            case ASSIGNED -> Phrase.of("register.ask.assign");
            case DISMISSED -> Phrase.of("register.ask.dismiss");
            case OPEN, ACCEPTED, FIXED -> Phrase.of("register.ask.keep");
        };
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl || owner.isFocused();
        if (event.getCode() == KeyCode.ESCAPE) {
            if (!owner.isShowing()) {
                event.consume();
                end.accept(null);
            }
        } else if (event.getCode() == KeyCode.ENTER && typing && !owner.isShowing()) {
            event.consume();
            decide();
        }
    }

    private void decide() {
        boolean people = owner.getParent() != null;
        var typed = owner.getEditor().getText();
        var decision = new Decide(
                subjects,
                state,
                people ? (typed == null ? "" : typed) : null,
                people ? due.getText() : null,
                note.getParent() != null ? note.getText() : null);
        var refusal = desk.refusal(decision);
        refused.setText(refusal.map(kit::say).orElse(""));
        show(refused, refusal.isPresent());
        if (refusal.isEmpty()) {
            end.accept(decision);
        } else {
            enter();
        }
    }

    /** Gives the focus to what is asked first. */
    public void enter() {
        Node first = owner.getParent() != null ? owner : note;
        first.requestFocus();
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
