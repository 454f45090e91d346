package org.dartboard.ui.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.journal.Left;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Background;
import org.kordamp.ikonli.feather.Feather;

/** Work that nobody saved, offered beside what was saved. It takes no room where there is none. */
public final class UnsavedList extends VBox {

    /** What can be done with it. */
    public interface Doors {
        /**
         * All of it, the latest first; asks the disk.
         *
         * @throws IOException if the disk does not answer
         */
        List<Left> left() throws IOException;

        /** Opens it as unsaved work. */
        void open(Left left);

        /** Opens the file as it is; the work stays where it is. */
        void see(Path file);

        /** Throws it away, if that is wanted. */
        void discard(Left left, Runnable then);
    }

    private record Told(Left left, Unsaved words) {}

    private final Kit kit;
    private final Doors doors;
    private final Background.Line looking;

    UnsavedList(Kit kit, Background background, Doors doors) {
        this.kit = kit;
        this.doors = doors;
        looking = background.line();
        getStyleClass().addAll("start-part", "unsaved-list");
        getStylesheets()
                .add(Objects.requireNonNull(UnsavedList.class.getResource("start.css"))
                        .toExternalForm());
        show(List.of());
    }

    /** Looks for it, in the background. */
    void look() {
        looking.ask(
                _ -> doors.left().stream()
                        .map(l -> new Told(l, Unsaved.of(l, kit)))
                        .toList(),
                this::show);
    }

    private void show(List<Told> all) {
        getChildren().clear();
        if (!all.isEmpty()) {
            var head = new Label(kit.text("journal.head"));
            head.getStyleClass().add("db-head");
            getChildren().add(head);
        }
        for (var told : all) {
            // One button stands out, not a column of them
            var style = getChildren().size() == 1 ? "db-primary" : "db-plain";
            getChildren().add(card(told.left(), told.words(), style));
        }
        setVisible(!all.isEmpty());
        setManaged(!all.isEmpty());
    }

    private Node card(Left left, Unsaved words, String style) {
        var name = new Label(words.name());
        name.getStyleClass().add("db-strong");
        var when = label(words.when());
        when.setMinWidth(USE_PREF_SIZE);
        var about = label(words.about());
        about.setWrapText(true);
        var texts = new VBox(3, new HBox(10, name, when), about);
        HBox.setHgrow(texts, Priority.ALWAYS);
        texts.setMinWidth(0);
        var buttons = new HBox(8);
        buttons.setMinWidth(USE_PREF_SIZE);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        if (left.environment() != null) {
            buttons.getChildren().add(button("journal.open", style, words.name(), () -> doors.open(left)));
        }
        var file = left.origin().file();
        if (file != null && !(left.standing() instanceof Left.Standing.Gone)) {
            buttons.getChildren().add(button("journal.see", "db-plain", words.name(), () -> doors.see(file)));
        }
        buttons.getChildren()
                .add(button("journal.discard", "db-plain", words.name(), () -> doors.discard(left, this::look)));
        var line = new HBox(12, Glyphs.of(Feather.ROTATE_CCW), texts, buttons);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("db-card", "unsaved-card");
        return line;
    }

    private Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().add("db-muted");
        return label;
    }

    private Button button(String key, String style, String name, Runnable action) {
        // texts: journal.open
        // texts: journal.see
        // texts: journal.discard
        var button = new Button(kit.text(key));
        button.getStyleClass().add(style);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(kit.say(Phrase.of("journal.button", "action", kit.text(key), "name", name)));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
