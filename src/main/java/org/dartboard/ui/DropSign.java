package org.dartboard.ui;

import java.io.File;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;

/** Says over what a window shows that files which are held above it can be let go there. */
final class DropSign extends StackPane {

    private final Kit kit;
    private final Label words = new Label();

    DropSign(Kit kit) {
        this.kit = kit;
        setId("drop-sign");
        getStyleClass().add("drop-sign");
        words.getStyleClass().addAll("db-card", "waiting", "db-medium");
        getChildren().add(words);
        setMouseTransparent(true);
        setVisible(false);
    }

    void show(List<File> files) {
        if (!files.isEmpty()) {
            words.setText(kit.say(Phrase.of(
                    "ui.drop", "n", files.size(), "name", files.getFirst().getName())));
            setVisible(true);
        }
    }
}
