package org.dartboard.ui.library;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dartboard.library.Item;
import org.dartboard.library.Kind;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** More about what is chosen: one item to be read, changed and used, or how many there are. */
final class DetailsPane extends BorderPane {

    /** What can be done with what is chosen. */
    interface Acts {
        /** Something else is written about one. */
        void write(Item item, Written written);

        /** They are to be used. */
        void use();

        /** They are to be removed. */
        void remove();

        /** They are to be taken out of the bin. */
        void restore();

        /** They are to be gone for good. */
        void purge();

        /** The one is to have that portrait. */
        void face(Item item, String portrait);
    }

    private final Kit kit;
    private final CardPictures pictures;
    private final Acts acts;
    private final ImageView picture = new ImageView();
    private final Button frame = new Button(null, new StackPane(picture));
    private final Label kind = new Label();
    private final Label title = new Label();
    private final ItemForm form;
    private final Button use;
    private final Button remove;
    private final Button restore;
    private final Button purge;
    private final FlowPane buttons = new FlowPane(6, 6);
    private @Nullable Item item;

    DetailsPane(Kit kit, CardPictures pictures, Acts acts) {
        this.kit = kit;
        this.pictures = pictures;
        this.acts = acts;
        setId("library-details");
        getStyleClass().add("library-details");
        picture.setFitWidth(CardPictures.WIDTH);
        picture.setFitHeight(CardPictures.HEIGHT);
        frame.setId("library-face");
        frame.getStyleClass().setAll("library-frame");
        frame.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        frame.setOnAction(_ -> {
            var one = item;
            if (one != null) {
                new FacesMenu(kit, face -> acts.face(one, face)).show(frame);
            }
        });
        kind.getStyleClass().addAll("db-muted", "db-small");
        title.getStyleClass().add("db-title");
        title.setWrapText(true);
        title.setMinWidth(0);
        title.setMaxHeight(44);
        form = new ItemForm(kit, "library-item", written -> {
            var one = item;
            if (one != null) {
                acts.write(one, written);
            }
        });
        use = button("library-use", "db-primary", acts::use);
        remove = button("library-remove", "db-plain", acts::remove);
        remove.setText(kit.text("shelf.remove"));
        restore = button("library-restore", "db-primary", acts::restore);
        restore.setText(kit.text("shelf.restore"));
        purge = button("library-purge", "db-plain", acts::purge);
        purge.setText(kit.text("shelf.purge"));
        buttons.getStyleClass().add("library-buttons");
        setMinSize(0, 0);
        kit.onTheme(this, this::paint);
    }

    private static Button button(String id, String style, Runnable action) {
        var button = new Button();
        button.setId(id);
        button.getStyleClass().setAll("button", style);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Which folders can be chosen. */
    void offer(List<String> folders) {
        form.offer(folders);
    }

    /**
     * Shows what is chosen.
     *
     * @param binned whether it is in the bin
     */
    void show(List<Item> chosen, boolean binned) {
        var next = chosen.size() == 1 ? chosen.getFirst() : null;
        boolean other = next == null || item == null || !next.id().equals(item.id());
        item = next;
        if (chosen.isEmpty()) {
            setTop(null);
            setBottom(null);
            setCenter(quiet(kit.text("shelf.details.none")));
            return;
        }
        if (next == null) {
            setTop(null);
            var several = quiet(kit.say(Phrase.of("shelf.details.several", "n", chosen.size())));
            setCenter(several);
        } else {
            title.setText(next.name());
            kind.setText(kit.say(CardView.kind(next.kind())));
            frame.setAccessibleText(kit.say(Phrase.of("shelf.picture", "name", next.name())));
            frame.setDisable(binned || next.kind() != Kind.PERSONA);
            var words = new VBox(2, kind, title);
            words.setAlignment(Pos.CENTER_LEFT);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            var head = new HBox(10, frame, words);
            head.setAlignment(Pos.CENTER_LEFT);
            head.getStyleClass().add("library-details-head");
            setTop(head);
            form.setDisable(binned);
            var written = new Written(next.name(), next.note(), next.folder(), next.tags());
            if (other || !form.shown().equals(written)) {
                form.show(written);
            }
            setCenter(form);
            paint();
        }
        use.setText(kit.say(using(chosen)));
        buttons.getChildren().setAll(binned ? List.of(restore, purge) : List.of(use, remove));
        setBottom(buttons);
    }

    /** What using it is called. */
    static Phrase using(List<Item> chosen) {
        var first = chosen.getFirst().kind();
        if (chosen.stream().anyMatch(i -> i.kind() != first)) {
            return Phrase.of("shelf.use.all");
        }
        return switch (first) {
            case PERSONA -> Phrase.of("shelf.use.person", "n", chosen.size());
            case PATTERN -> Phrase.of("shelf.use.pattern");
            case TEMPLATE -> Phrase.of("shelf.use.template", "n", chosen.size());
        };
    }

    private Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("db-muted", "library-quiet");
        label.setWrapText(true);
        return label;
    }

    private void paint() {
        var shown = item;
        if (shown != null) {
            picture.setImage(pictures.of(shown, image -> show(shown, image)));
        }
    }

    private void show(Item of, Image image) {
        if (of.equals(item)) {
            picture.setImage(image);
        }
    }

    /** The name of the one is to be typed. */
    void rename() {
        if (item != null) {
            form.enter();
        }
    }
}
