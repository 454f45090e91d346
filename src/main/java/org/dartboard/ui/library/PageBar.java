package org.dartboard.ui.library;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dartboard.library.ItemKind;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Segments;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is looked for in the library, and what can be done with it as a whole. */
final class PageBar extends HBox {

    /** Below that width buttons show no words. */
    private static final double ROOM_FOR_WORDS = 860;

    private final Kit kit;
    private final TextField field = new TextField();
    private final Segments<ItemKind> kinds;
    private final ToggleButton places = new ToggleButton(null, Glyphs.of(Feather.FOLDER));
    private final List<Button> buttons = new ArrayList<>();
    private @Nullable ItemKind kind;

    /**
     * A bar.
     *
     * @param changed told that something else is looked for
     * @param into goes from the field to the cards
     */
    PageBar(Kit kit, Runnable changed, Runnable into) {
        super(8);
        this.kit = kit;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("library-bar");
        field.setId("library-find");
        field.getStyleClass().add("db-field");
        field.setPromptText(kit.text("shelf.find"));
        field.setAccessibleText(kit.text("shelf.find"));
        field.setMinWidth(80);
        field.setPrefWidth(230);
        field.textProperty().subscribe((_, _) -> changed.run());
        field.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                into.run();
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                key.consume();
            }
        });
        kinds = new Segments<>("library-kinds", which -> {
            kind = which;
            showKinds();
            changed.run();
        });
        kinds.setMinWidth(344);
        kinds.setPrefWidth(344);
        showKinds();
        places.setId("library-show-places");
        places.getStyleClass().setAll("button", "library-button", "library-show-places");
        places.setMinWidth(USE_PREF_SIZE);
        places.setAccessibleText(kit.text("shelf.places"));
        places.setTooltip(new Tooltip(kit.text("shelf.places")));
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(field, places, kinds, spring);
    }

    /** More that can be done. */
    void add(Button button) {
        buttons.add(button);
        getChildren().add(button);
    }

    /** Whether places are to be shown though there is little room. */
    BooleanProperty placesProperty() {
        return places.selectedProperty();
    }

    /**
     * There is so much room.
     *
     * @param asked whether there are places only when they are asked for
     */
    void fit(double room, boolean asked) {
        places.setVisible(asked);
        places.setManaged(asked);
        boolean words = room >= ROOM_FOR_WORDS;
        buttons.forEach(b -> b.setContentDisplay(words ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
        field.setPromptText(kit.text(words ? "shelf.find" : "shelf.find.short"));
    }

    private void showKinds() {
        var choices = new ArrayList<Segments.Choice<ItemKind>>();
        choices.add(new Segments.Choice<>(null, kit.text("shelf.kinds.all"), kit.text("shelf.kinds.all")));
        for (var each : List.of(ItemKind.values())) {
            var words = kit.say(plural(each));
            choices.add(new Segments.Choice<>(each, words, words));
        }
        kinds.show(choices, kind);
    }

    /** "People", as a phrase. */
    static Phrase plural(ItemKind kind) {
        return switch (kind) {
            case PERSONA -> Phrase.of("shelf.kinds.people");
            case PATTERN -> Phrase.of("shelf.kinds.patterns");
            case TEMPLATE -> Phrase.of("shelf.kinds.templates");
        };
    }

    /** A quiet button with an icon. */
    static Button button(String id, String words, Feather icon, String tip, Runnable action) {
        var button = new Button(words, Glyphs.of(icon));
        button.setId(id);
        button.getStyleClass().setAll("button", "library-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(tip));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** The words that are looked for. */
    String words() {
        return field.getText();
    }

    /** Of which kind; null: of any. */
    @Nullable
    ItemKind kind() {
        return kind;
    }

    /** Whether everything is looked for. */
    boolean isClear() {
        return field.getText().isBlank() && kind == null;
    }

    /** Looks for everything. */
    void clear() {
        kind = null;
        showKinds();
        field.clear();
    }

    /** Something else can be looked for. */
    void enter() {
        field.requestFocus();
        field.selectAll();
    }
}
