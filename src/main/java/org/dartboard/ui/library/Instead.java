package org.dartboard.ui.library;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;

/** What stands where cards would be if there were any: why there are none, and what to do. */
record Instead(Kit kit) {

    /** Nothing yet. */
    Node blank() {
        return box();
    }

    /** It is being opened. */
    Node waiting() {
        var bar = new ProgressBar();
        bar.setPrefWidth(160);
        bar.setAccessibleText(kit.text("shelf.opening"));
        return box(label(kit.text("shelf.opening")), bar);
    }

    /** A sentence. */
    Node words(String text) {
        return box(label(text));
    }

    /** It could not be opened, or asked. */
    Node failed(String why, Runnable again) {
        return box(label(why), buttons(button("library-again", kit.text("shelf.again"), "db-plain", again)));
    }

    /** Nothing is kept yet. */
    Node empty(Runnable keep, Runnable take) {
        var title = label(kit.text("shelf.empty"));
        title.getStyleClass().setAll("label", "db-title");
        return box(
                title,
                label(kit.text("shelf.empty.what")),
                buttons(
                        button("library-empty-keep", kit.text("shelf.empty.keep"), "db-primary", keep),
                        button("library-empty-import", kit.text("shelf.empty.import"), "db-plain", take)));
    }

    /** Nothing that is kept is what is looked for. */
    Node nothing(String words, Runnable clear) {
        return box(
                label(
                        words.isBlank()
                                ? kit.text("shelf.nothing.here")
                                : kit.say(Phrase.of("shelf.nothing", "words", words.strip()))),
                buttons(button("library-clear", kit.text("shelf.nothing.clear"), "db-plain", clear)));
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(460);
        label.setAlignment(Pos.CENTER);
        label.getStyleClass().add("db-muted");
        return label;
    }

    private static Button button(String id, String text, String style, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().setAll("button", style);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static FlowPane buttons(Button... buttons) {
        var row = new FlowPane(8, 6, buttons);
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private static VBox box(Node... content) {
        var box = new VBox(8, content);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("library-instead");
        return box;
    }
}
