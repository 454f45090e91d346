package org.dartboard.ui.library;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dartboard.library.Entry;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** More about what is chosen: one item to be read, changed and used, or how many there are. */
final class DetailsPane extends ScrollPane {

    /** What can be done with what is chosen. */
    interface Acts extends PictureMenu.Acts {
        /** Something else is written about one. */
        void write(Entry entry, org.dartboard.library.Label label);

        /** They are to be used. */
        void use();

        /** They are to be removed: into the bin or, if they are in it, for good. */
        void remove();

        /** They are to be taken out of the bin. */
        void restore();

        /** All that is in the bin is to be gone for good. */
        void empty();
    }

    /** What of a picture is shown here. */
    private static final double SHARE = .74;

    private final Kit kit;
    private final CardPictures pictures;
    private final ImageView picture = new ImageView();
    private final Button frame = new Button(null, new StackPane(picture));
    private final Label kind = new Label();
    private final ItemForm form;
    private final Button use;
    private final Button remove;
    private final Button delete;
    private final Button restore;
    private final Button empty;
    private final VBox page = new VBox(8);
    private @Nullable Entry entry;

    DetailsPane(Kit kit, CardPictures pictures, Acts acts) {
        this.kit = kit;
        this.pictures = pictures;
        setId("library-details");
        getStyleClass().add("library-details");
        picture.setFitWidth(Math.rint(CardPictures.WIDTH * SHARE));
        picture.setFitHeight(Math.rint(CardPictures.HEIGHT * SHARE));
        frame.setId("library-picture");
        frame.getStyleClass().setAll("library-frame");
        frame.setMinSize(picture.getFitWidth() + 3, picture.getFitHeight() + 3);
        frame.setTooltip(new Tooltip(kit.text("shelf.picture.tip")));
        frame.setOnAction(_ -> {
            var one = entry;
            if (one != null) {
                new PictureMenu(kit, one, acts).show(frame);
            }
        });
        kind.getStyleClass().addAll("db-muted", "db-small");
        form = new ItemForm(kit, "library-item", label -> {
            var one = entry;
            if (one != null) {
                acts.write(one, label);
            }
        });
        use = button("library-use", "", "db-primary", acts::use);
        remove = button("library-remove", kit.text("shelf.remove"), "db-plain", acts::remove);
        delete = button("library-delete", kit.text("shelf.delete"), "db-plain", acts::remove);
        restore = button("library-restore", kit.text("shelf.restore"), "db-primary", acts::restore);
        empty = button("library-empty-bin", kit.text("shelf.bin.empty"), "db-plain", acts::empty);
        page.getStyleClass().add("library-details-page");
        VBox.setVgrow(form, Priority.ALWAYS);
        setContent(page);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinSize(0, 0);
        kit.onTheme(this, this::paint);
    }

    private static Button button(String id, String words, String style, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().setAll("button", style, "library-act");
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
    void show(List<Entry> chosen, boolean binned) {
        var next = chosen.size() == 1 ? chosen.getFirst() : null;
        boolean other = next == null || entry == null || !next.id().equals(entry.id());
        entry = next;
        if (!chosen.isEmpty()) {
            use.setText(kit.say(using(chosen)));
        }
        var acts = buttons(chosen.isEmpty(), binned);
        if (next == null) {
            page.getChildren()
                    .setAll(List.of(
                            quiet(
                                    chosen.isEmpty()
                                            ? kit.text("shelf.details.none")
                                            : kit.say(Phrase.of("shelf.details.several", "n", chosen.size()))),
                            acts));
            return;
        }
        kind.setText(kit.say(CardView.kind(next.kind())));
        frame.setAccessibleText(
                kit.say(Phrase.of("shelf.picture", "name", next.label().name())));
        frame.setDisable(binned);
        form.setDisable(binned);
        if (other || !form.shown().equals(next.label())) {
            form.show(next.label());
        }
        var words = new VBox(5, kind, acts);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var head = new HBox(10, frame, words);
        head.setAlignment(Pos.CENTER_LEFT);
        if (other
                || page.getChildren().size() != 2
                || !page.getChildren().getLast().equals(form)) {
            page.getChildren().setAll(List.<Node>of(head, form));
        } else {
            page.getChildren().set(0, head);
        }
        paint();
    }

    private FlowPane buttons(boolean none, boolean binned) {
        var row = new FlowPane(6, 4);
        if (binned) {
            row.getChildren().setAll(none ? List.of(empty) : List.of(restore, delete, empty));
        } else if (!none) {
            row.getChildren().setAll(List.of(use, remove));
        }
        return row;
    }

    /** What using it is called. */
    static Phrase using(List<Entry> chosen) {
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

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("db-muted", "library-quiet");
        label.setWrapText(true);
        return label;
    }

    private void paint() {
        var shown = entry;
        if (shown != null) {
            picture.setImage(pictures.of(shown, image -> show(shown, image)));
        }
    }

    private void show(Entry of, Image image) {
        if (of.equals(entry)) {
            picture.setImage(image);
        }
    }

    /** The name of the one is to be typed. */
    void rename() {
        if (entry != null && !form.isDisabled()) {
            form.enter();
        }
    }
}
