package org.dartboard.ui.library;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
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

    private final Kit kit;
    private final TextField field = new TextField();
    private final Segments<ItemKind> kinds;
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
        field.setMinWidth(120);
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
        kinds.setMinWidth(180);
        kinds.setPrefWidth(330);
        showKinds();
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(field, kinds, spring);
    }

    /** More that can be done. */
    void add(Button... buttons) {
        getChildren().addAll(buttons);
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
