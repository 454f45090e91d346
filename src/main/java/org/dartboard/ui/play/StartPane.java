package org.dartboard.ui.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.dartboard.play.PlayedWalk;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Discs;
import org.dartboard.ui.kit.Head;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Before a play: whom to play, who plays, and what was played before. */
final class StartPane extends HBox {

    private final Game game;
    private final Kit kit;
    private final FlowPane people = new FlowPane(8, 8);
    private final TextField by = new TextField();
    private final Button begin;
    private final Label nobody;
    private final VBox plays = new VBox(6);
    private List<Persona> known = List.of();
    private @Nullable String chosen;

    StartPane(Game game) {
        super(28);
        this.game = game;
        kit = game.kit();
        setId("play-start");
        getStyleClass().add("play-start");
        by.setId("play-by");
        by.getStyleClass().add("db-field");
        by.setPromptText(kit.text("play.by.prompt"));
        by.setAccessibleText(kit.text("play.by.prompt"));
        by.setPrefWidth(240);
        by.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        begin = Parts.button("play-begin", kit.text("play.begin"), "db-primary", this::begin);
        nobody = Parts.text(kit.text("play.nobody"), "db-muted");
        var left = new VBox(
                8,
                new Head(kit.text("play.who")),
                people,
                nobody,
                Parts.row(8, by, begin),
                Parts.text(kit.text("play.about"), "db-muted"));
        left.setMinWidth(0);
        left.setPrefWidth(10);
        HBox.setHgrow(left, Priority.ALWAYS);
        var scroll = new ScrollPane(plays);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinWidth(0);
        scroll.setPrefWidth(10);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(left, scroll);
    }

    /** Shows who can be played and what was played. */
    void show(Game.State state) {
        var environment = state.environment();
        var all = environment.personas().stream().toList();
        if (!all.equals(known)) {
            known = all;
            if (chosen == null || environment.persona(chosen) == null) {
                chosen = all.isEmpty() ? null : all.getFirst().id();
            }
            people(environment);
        }
        begin.setDisable(all.isEmpty());
        by.setDisable(all.isEmpty());
        nobody.setVisible(all.isEmpty());
        nobody.setManaged(all.isEmpty());
        var rows = new ArrayList<Node>();
        rows.add(new Head(kit.text(state.plays().isEmpty() ? "play.plays.none" : "play.plays")));
        state.plays().forEach((number, walk) -> rows.add(row(number, walk)));
        plays.getChildren().setAll(rows);
    }

    // texts: play.plays.none
    // texts: play.plays

    private void people(Environment environment) {
        var group = new ToggleGroup();
        var buttons = new ArrayList<ToggleButton>();
        for (int i = 0; i < known.size(); i++) {
            var persona = known.get(i);
            var voice = Voice.of(persona, environment, kit.messages());
            var button = new ToggleButton(voice.name(), Discs.person(kit, persona, voice.name(), i, 40));
            button.setId("play-as-" + persona.id());
            button.getStyleClass().setAll("toggle-button", "play-person");
            button.setToggleGroup(group);
            button.setSelected(persona.id().equals(chosen));
            button.setAccessibleText(kit.say(Phrase.of("play.as", "name", voice.name())));
            // One of them is always on, whether it was pressed or come to by an arrow
            button.setOnAction(_ -> button.setSelected(true));
            button.selectedProperty().subscribe(on -> {
                if (on) {
                    chosen = persona.id();
                }
            });
            buttons.add(button);
        }
        people.getChildren().setAll(buttons);
    }

    private Node row(int number, PlayedWalk walk) {
        var voice = game.voice(walk);
        var name = new Label(voice.name());
        name.getStyleClass().add("db-strong");
        var about = Parts.text(
                voice.say(Phrase.of("play.about.play", "source", walk.source(), "counts", counts(walk))),
                "db-muted",
                "db-small");
        var text = new VBox(1, name, about);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var spoken = voice.name() + ", " + voice.say(walk.source());
        var open = Parts.button("play-open-" + number, kit.text("play.open"), "db-plain", () -> game.open(number));
        open.setAccessibleText(kit.text("play.open") + ": " + spoken);
        var delete =
                Parts.sign(kit, "play-delete-" + number, Feather.TRASH_2, "play.delete", () -> game.delete(number));
        delete.setAccessibleText(kit.text("play.delete") + ": " + spoken);
        var environment = walk.walk().scene().environment();
        int place = environment.personas().stream().toList().indexOf(walk.persona());
        var row = new HBox(10, Discs.person(kit, walk.persona(), voice.name(), place, 26), text, open, delete);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("db-quiet");
        return row;
    }

    private static Phrase counts(PlayedWalk walk) {
        var parts = new ArrayList<Phrase>();
        parts.add(Phrase.of("play.count.choices", "n", walk.decisions().size()));
        if (!walk.noted().isEmpty()) {
            parts.add(Phrase.of("play.count.noted", "n", walk.noted().size()));
        }
        if (!walk.played().wishes().isEmpty()) {
            parts.add(Phrase.of("play.count.wishes", "n", walk.played().wishes().size()));
        }
        if (!walk.played().feelings().isEmpty()) {
            parts.add(Phrase.of(
                    "play.count.feelings", "n", walk.played().feelings().size()));
        }
        return Phrase.of("play.counts", "parts", parts);
    }

    private void begin() {
        known.stream()
                .filter(p -> Objects.equals(p.id(), chosen))
                .findFirst()
                .ifPresent(p -> game.begin(p, by.getText()));
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            begin();
        }
        if (!event.isShortcutDown()
                && !event.isAltDown()
                && event.getCode() != KeyCode.TAB
                && event.getCode() != KeyCode.ESCAPE) {
            event.consume();
        }
    }

    /** Gives the focus to whom is chosen. */
    void enter() {
        people.getChildren().stream()
                .filter(n -> n instanceof ToggleButton b && b.isSelected())
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, this::requestFocus);
    }
}
