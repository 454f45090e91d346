package org.dartboard.ui.gallery;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.gallery.Guest;
import org.dartboard.picture.Portrait;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Picture;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Somebody of the gallery on a card, or the card for somebody new. */
final class GuestCard extends HBox {

    private static final double PORTRAIT = 46;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final @Nullable Guest guest;
    private final Node added;

    /**
     * A card.
     *
     * @param guest null: somebody new
     */
    GuestCard(Kit kit, @Nullable Guest guest) {
        super(12);
        this.guest = guest;
        getStyleClass().add("gallery-card");
        setAlignment(Pos.TOP_LEFT);
        added = Glyphs.of(Feather.CHECK_CIRCLE);
        added.getStyleClass().add("gallery-added");
        added.setVisible(false);
        added.managedProperty().bind(added.visibleProperty());
        var text = guest == null ? blank(kit) : words(kit, guest);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        getChildren().addAll(face(kit, guest), text, added);
        setId(guest == null ? "guest-new" : "guest-" + guest.persona().id());
    }

    private static Node face(Kit kit, @Nullable Guest guest) {
        if (guest == null) {
            var plus = Glyphs.of(Feather.USER_PLUS);
            plus.setIconSize(20);
            var tile = new HBox(plus);
            tile.setAlignment(Pos.CENTER);
            tile.getStyleClass().add("gallery-blank");
            tile.setMinSize(PORTRAIT, PORTRAIT);
            tile.setMaxSize(PORTRAIT, PORTRAIT);
            return tile;
        }
        return portrait(kit, Portrait.of(guest.persona(), 0), PORTRAIT);
    }

    /** A face without the colour that it gets on the map. */
    static Picture portrait(Kit kit, Portrait portrait, double size) {
        double r = size / 2;
        return new Picture(kit, size, size, (surface, theme) -> portrait.paint(surface, r, r, r, theme));
    }

    private VBox blank(Kit kit) {
        setAccessibleText(kit.text("gallery.new"));
        return new VBox(
                1,
                Words.wrapped(kit.text("gallery.new"), "db-strong"),
                Words.wrapped(kit.text("gallery.new.line"), "db-muted", "db-small"));
    }

    private VBox words(Kit kit, Guest guest) {
        var persona = guest.persona();
        var name = new Label(nameAndAge(guest));
        name.getStyleClass().add("db-strong");
        var line = Words.wrapped(persona.headline(), "db-muted", "db-small");
        var marks = new FlowPane(5, 4);
        for (var mark : guest.marks()) {
            var label = new Label(mark);
            label.getStyleClass().add("gallery-mark");
            label.maxWidthProperty().bind(marks.widthProperty());
            marks.getChildren().add(label);
        }
        marks.getStyleClass().add("gallery-marks");
        setAccessibleText(kit.say(
                Phrase.of("gallery.card", "name", name.getText(), "line", persona.headline(), "marks", guest.marks())));
        return new VBox(1, name, line, marks);
    }

    /** "Nadia, 41". */
    static String nameAndAge(Guest guest) {
        var persona = guest.persona();
        return persona.age() == null ? persona.name() : persona.name() + ", " + persona.age();
    }

    /** Who it is; null: somebody new. */
    @Nullable
    Guest guest() {
        return guest;
    }

    /** What can be found of it. */
    String findable() {
        return guest == null
                ? getAccessibleText()
                : String.join(
                        " ",
                        guest.persona().name(),
                        guest.persona().headline(),
                        String.join(" ", guest.marks()),
                        guest.persona().story());
    }

    /** Whether it is the one that is looked at. */
    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /** She is on the map now. */
    void setAdded(boolean is) {
        added.setVisible(is);
    }
}
