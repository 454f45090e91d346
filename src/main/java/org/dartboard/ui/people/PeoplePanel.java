package org.dartboard.ui.people;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.model.Persona;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
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

    /** The people of a desk. */
    public PeoplePanel(Desk desk, Kit kit) {
        this.desk = desk;
        this.kit = kit;
        Marks.style(this);
        getStyleClass().add("people-panel");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        choose = new Button(kit.text("people.choose"), Glyphs.of(Feather.USERS));
        choose.setId("choose-people");
        choose.getStyleClass().setAll("button", "quiet-button");
        choose.setMaxWidth(Double.MAX_VALUE);
        choose.setOnAction(_ -> choose());
        getChildren().addAll(scroll, choose);
        desk.resultsProperty().subscribe(this::show);
        desk.chosenProperty().subscribe(_ -> show(desk.resultsProperty().get()));
        desk.lensProperty().subscribe(_ -> show(desk.resultsProperty().get()));
    }

    /** Opens the cards of everybody, to choose who is shown. */
    public void choose() {
        var sheet = new Sheet(kit);
        sheet.openBeside(choose, new Sheet.Page(new Chooser(desk, kit), null));
    }

    private void show(@Nullable Results results) {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        var focused = owner == null ? null : owner.getId();
        list.getChildren().clear();
        choose.setVisible(results != null && results.people().size() > 1);
        choose.setManaged(choose.isVisible());
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
        var shown = shown(results, walked, persona);
        HBox.setHgrow(shown, Priority.ALWAYS);
        var row = new HBox(2, shown, lens(walked));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("person-row");
        return row;
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
        button.getStyleClass().setAll("person");
        button.setGraphic(content);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setPrefWidth(100);
        button.setSelected(desk.isShown(walked.id()));
        check.setVisible(button.isSelected());
        var tip = kit.say(
                button.isSelected()
                        ? Phrase.of("people.hide", "name", walked.voice().name())
                        : Phrase.of("people.showLane", "name", walked.voice().name()));
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(kit.say(
                Phrase.of("people.person", "name", name.getText(), "headline", OutcomeCard.headline(kit, walked))));
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
        button.setSelected(walked.id().equals(desk.lensProperty().get()));
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.setOnAction(_ ->
                desk.lensProperty().set(walked.id().equals(desk.lensProperty().get()) ? null : walked.id()));
        return button;
    }
}
