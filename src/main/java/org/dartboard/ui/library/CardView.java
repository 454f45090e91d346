package org.dartboard.ui.library;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dartboard.library.Entry;
import org.dartboard.library.ItemKind;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** An item as a card: what it looks like, its name, a line about it and its tags. It shows one item after another. */
final class CardView extends HBox {

    /** The height of each, at 100 %. */
    static final double HEIGHT = 82;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");
    private static final PseudoClass LIFTED = PseudoClass.getPseudoClass("lifted");

    private static final double NAME = 36;

    private final Kit kit;
    private final CardPictures pictures;
    private final ImageView picture = new ImageView();
    private final Label glyph = new Label();
    private final StackPane frame = new StackPane(glyph, picture);
    private final Label name = new Label();
    private final Label line = new Label();
    private final Label tags = new Label();
    private @Nullable Entry item;

    CardView(Kit kit, CardPictures pictures) {
        super(10);
        this.kit = kit;
        this.pictures = pictures;
        getStyleClass().add("library-card");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        picture.setFitWidth(CardPictures.WIDTH);
        picture.setFitHeight(CardPictures.HEIGHT);
        frame.getStyleClass().add("library-picture");
        frame.setMinSize(CardPictures.WIDTH, CardPictures.HEIGHT);
        frame.setMaxSize(CardPictures.WIDTH, CardPictures.HEIGHT);
        name.getStyleClass().add("db-strong");
        line.getStyleClass().addAll("db-muted", "db-small", "library-line");
        line.setWrapText(true);
        tags.getStyleClass().add("library-tags");
        for (var label : List.of(name, line, tags)) {
            label.setMinWidth(0);
            label.setMaxWidth(Double.MAX_VALUE);
        }
        name.setMaxHeight(NAME);
        tags.setMinHeight(USE_PREF_SIZE);
        var words = new VBox(1, name, line, tags);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        words.setMaxHeight(HEIGHT - 12);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(frame, words);
    }

    /** Shows an item, or none. */
    void show(@Nullable Entry next) {
        boolean same = next != null && next.equals(item) && picture.getImage() != null;
        item = next;
        setVisible(next != null);
        if (next == null) {
            picture.setImage(null);
            return;
        }
        if (!same) {
            var said = next.label();
            name.setText(said.name());
            line.setText(said.note().lines().findFirst().orElse(""));
            // Without a line about it a name may have two
            name.setWrapText(line.getText().isEmpty());
            line.setManaged(!line.getText().isEmpty());
            tags.setText(String.join(" · ", said.tags()));
            tags.setManaged(!said.tags().isEmpty());
            setAccessibleText(kit.say(
                    Phrase.of("shelf.card", "kind", kind(next.kind()), "name", said.name(), "line", line.getText())));
            glyph.setGraphic(Glyphs.of(icon(next.kind())));
            paint();
        }
    }

    /** Shows the picture anew, as the theme has it. */
    void paint() {
        var shown = item;
        if (shown != null) {
            show(pictures.of(shown, image -> {
                if (shown.equals(item)) {
                    show(image);
                }
            }));
        }
    }

    private void show(@Nullable Image image) {
        picture.setImage(image);
        glyph.setVisible(image == null);
    }

    /** "Person", as a phrase. */
    static Phrase kind(ItemKind kind) {
        return switch (kind) {
            case PERSONA -> Phrase.of("shelf.kind.person");
            case PATTERN -> Phrase.of("shelf.kind.pattern");
            case TEMPLATE -> Phrase.of("shelf.kind.template");
        };
    }

    /** What stands for a kind. */
    static Feather icon(ItemKind kind) {
        return switch (kind) {
            case PERSONA -> Feather.USER;
            case PATTERN -> Feather.SHARE_2;
            case TEMPLATE -> Feather.MAP;
        };
    }

    /** What it shows; null: nothing. */
    @Nullable
    Entry item() {
        return item;
    }

    /** Whether it is chosen, and whether the keyboard is at it. */
    void mark(boolean chosen, boolean lead) {
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(LEAD, lead);
    }

    /** It is being carried. */
    void lift(boolean lifted) {
        pseudoClassStateChanged(LIFTED, lifted);
    }
}
