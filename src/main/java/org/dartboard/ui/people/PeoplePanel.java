package org.dartboard.ui.people;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.model.Persona;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Topic;
import org.dartboard.ui.kit.Whom;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Results;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Everybody of the file, for the side panel: who is shown, and through whose eyes the map is seen. */
public final class PeoplePanel extends VBox {

    /** Above this many people the list scrolls. */
    private static final int SEEN = 5;

    private static final double ROW = 54;

    private final Desk desk;
    private final Kit kit;
    private final VBox list = new VBox(6);
    private final ScrollPane scroll = new ScrollPane(list);
    private final Button choose;
    private final Label nobody;
    private final Consumer<String> counterpart;
    private final Consumer<String> keep;
    private @Nullable String renamed;

    /**
     * The people of a desk.
     *
     * @param add opens the page on which people are added
     * @param counterpart opens it for a counterpart of somebody, by id
     * @param keep keeps somebody to be used elsewhere, by id
     */
    public PeoplePanel(Desk desk, Kit kit, Runnable add, Consumer<String> counterpart, Consumer<String> keep) {
        this.desk = desk;
        this.kit = kit;
        this.counterpart = counterpart;
        this.keep = keep;
        Marks.style(this);
        getStyleClass().add("people-panel");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        choose = new Button("", Glyphs.of(Feather.USERS));
        choose.setAccessibleText(kit.text("people.choose"));
        choose.setTooltip(new Tooltip(kit.text("people.choose")));
        choose.setId("choose-people");
        choose.getStyleClass().setAll("button", "quiet-button");
        choose.setOnAction(_ -> choose());
        var another = new Button(kit.text("people.add"), Glyphs.of(Feather.USER_PLUS));
        another.setId("add-person");
        another.getStyleClass().setAll("button", "quiet-button");
        another.setMaxWidth(Double.MAX_VALUE);
        another.setWrapText(true);
        another.setMinHeight(USE_PREF_SIZE);
        another.setOnAction(_ -> add.run());
        another.setTooltip(new Tooltip(another.getText()));
        nobody = Texts.wrapped(kit.text("people.none"), "db-muted", "db-small");
        nobody.setId("people-none");
        HBox.setHgrow(another, Priority.ALWAYS);
        getChildren().addAll(nobody, scroll, new HBox(6, another, choose));
        desk.resultsProperty().subscribe(this::show);
        desk.chosenProperty().subscribe(_ -> show(desk.resultsProperty().get()));
        desk.decided()
                .sieveProperty()
                .subscribe(_ -> show(desk.resultsProperty().get()));
        desk.map().lensProperty().subscribe(_ -> show(desk.resultsProperty().get()));
    }

    /** Opens the cards of everybody, to choose who is shown. */
    public void choose() {
        var sheet = new Sheet(kit);
        sheet.openBeside(choose, new Sheet.Page(new Chooser(desk, kit), null));
    }

    private void show(@Nullable Results results) {
        if (renamed != null && list.lookup("#rename-" + renamed) != null) {
            // Somebody is typing
            return;
        }
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        var focused = owner == null ? null : owner.getId();
        list.getChildren().clear();
        choose.setVisible(results != null && results.people().size() > 1);
        choose.setManaged(choose.isVisible());
        boolean empty = results == null || results.people().isEmpty();
        // Until people have walked, it is not known who there is
        nobody.setVisible(empty && results != null);
        nobody.setManaged(nobody.isVisible());
        scroll.setVisible(!empty);
        scroll.setManaged(!empty);
        if (results == null) {
            return;
        }
        results.people().values().forEach(w -> list.getChildren().add(row(results, w)));
        int rows = results.people().size();
        scroll.setPrefHeight(rows > SEEN ? (SEEN + .5) * ROW : USE_COMPUTED_SIZE);
        scroll.setMinHeight(rows > SEEN ? 2 * ROW : USE_PREF_SIZE);
        var again = focused == null ? null : list.lookup("#" + focused);
        if (again != null) {
            again.requestFocus();
        }
    }

    private HBox row(Results results, Walked walked) {
        var persona = walked.persona();
        if (walked.id().equals(renamed)) {
            var field = new NameField(desk, kit, persona, () -> rename(null, walked.id()));
            HBox.setHgrow(field, Priority.ALWAYS);
            var row = new HBox(10, Marks.person(kit, walked, results.place(walked.id()), 16), field);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().addAll("person-row", "person-renamed");
            // What is typed here is for nobody else
            row.addEventHandler(KeyEvent.KEY_PRESSED, Topic::keep);
            return row;
        }
        var shown = shown(results, walked, persona);
        HBox.setHgrow(shown, Priority.ALWAYS);
        var beside = new VBox(lens(walked), more(walked));
        beside.setAlignment(Pos.CENTER);
        var row = new HBox(2, shown, beside);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setOnContextMenuRequested(e -> {
            menu(walked).show(shown, e.getScreenX(), e.getScreenY());
            e.consume();
        });
        row.addEventHandler(KeyEvent.KEY_PRESSED, e -> key(e, walked));
        row.getStyleClass().add("person-row");
        return row;
    }

    private ContextMenu menu(Walked walked) {
        return PersonMenu.of(desk, kit, walked, counterpart, keep, () -> rename(walked.id(), walked.id()));
    }

    private Button more(Walked walked) {
        var text = kit.say(Phrase.of("people.menu", "name", walked.voice().name()));
        var more = new Button("", Glyphs.of(Feather.MORE_HORIZONTAL));
        more.setId("more-" + walked.id());
        more.getStyleClass().setAll("button", "db-icon-button", "lens");
        more.setAccessibleText(text);
        more.setTooltip(new Tooltip(text));
        more.setOnAction(_ -> menu(walked).show(more, Side.BOTTOM, 0, 0));
        return more;
    }

    private void key(KeyEvent event, Walked walked) {
        switch (event.getCode()) {
            case F2 -> rename(walked.id(), walked.id());
            case DELETE -> PersonMenu.remove(desk, walked);
            case UP, DOWN -> {
                if (!event.isAltDown()) {
                    return;
                }
                PersonMenu.move(desk, walked.id(), event.getCode() == KeyCode.UP ? -1 : 1);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Lets somebody's name be typed; null: nobody's any more. */
    private void rename(@Nullable String person, String focused) {
        renamed = person;
        show(desk.resultsProperty().get());
        var node = list.lookup(person == null ? "#person-" + focused : "#rename-" + focused);
        if (node != null) {
            node.requestFocus();
        }
    }

    private ToggleButton shown(Results results, Walked walked, Persona persona) {
        var name = new Label(Marks.nameAndAge(walked.voice(), persona));
        name.getStyleClass().add("db-strong");
        var line = new Label(line(persona));
        line.getStyleClass().addAll("db-muted", "db-small");
        var text = Texts.column(0, name, line);
        text.setAlignment(Pos.CENTER_LEFT);
        text.getChildren().stream().map(Label.class::cast).forEach(l -> {
            l.setEllipsisString("…");
            l.setMinWidth(0);
        });
        if (line.getText().isEmpty()) {
            text.getChildren().remove(line);
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        var check = Glyphs.of(Feather.CHECK);
        check.getStyleClass().add("person-check");
        var content = new HBox(10, Marks.person(kit, walked, results.place(walked.id()), 16), text, check);
        content.setAlignment(Pos.CENTER_LEFT);
        content.setMouseTransparent(true);
        var button = new ToggleButton();
        content.prefWidthProperty().bind(button.widthProperty().subtract(20));
        button.setId("person-" + walked.id());
        Whom.on(button, walked.id());
        button.getStyleClass().setAll("person");
        button.setGraphic(content);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setPrefWidth(100);
        button.setSelected(desk.isShown(walked.id()));
        check.setVisible(button.isSelected());
        var headline = desk.veil().isDrawn()
                ? kit.text("predict.veiled")
                : OutcomeCard.headline(kit, walked, desk.decided().sieve());
        var tip = kit.say(
                button.isSelected()
                        ? Phrase.of("people.hide", "name", walked.voice().name())
                        : Phrase.of("people.showLane", "name", walked.voice().name()));
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(kit.say(Phrase.of("people.person", "name", name.getText(), "headline", headline)));
        button.setOnAction(_ -> desk.toggle(walked.id()));
        return button;
    }

    /** Her line, without the age that the name has already. */
    static String line(Persona persona) {
        var line = persona.headline().strip();
        var age = persona.age() + ",";
        return persona.age() != null && line.startsWith(age)
                ? line.substring(age.length()).strip()
                : line;
    }

    private ToggleButton lens(Walked walked) {
        var text = walked.voice().say(Phrase.of("people.lens"));
        var button = new ToggleButton("", Glyphs.of(Feather.EYE));
        button.setId("lens-" + walked.id());
        button.getStyleClass().setAll("toggle-button", "db-icon-button", "lens");
        button.setSelected(walked.id().equals(desk.map().lensProperty().get()));
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.setOnAction(_ -> desk.map()
                .lensProperty()
                .set(walked.id().equals(desk.map().lensProperty().get()) ? null : walked.id()));
        return button;
    }
}
