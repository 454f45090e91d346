package org.dartboard.ui.gallery;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.dartboard.picture.Portrait;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;

/** All portraits, to choose one. Arrows go from one to the next. */
final class Faces extends FlowPane {

    private static final double SIZE = 30;

    Faces(Kit kit, Consumer<String> chosen) {
        super(3, 3);
        setPrefWrapLength(300);
        var group = new ToggleGroup();
        var names = Portrait.names();
        for (var name : names) {
            var button = new ToggleButton();
            button.setId("face-" + name);
            button.getStyleClass().setAll("gallery-face");
            button.setGraphic(GuestCard.portrait(kit, Objects.requireNonNull(Portrait.named(name)), SIZE));
            button.setAccessibleText(
                    kit.say(Phrase.of("gallery.face", "n", names.indexOf(name) + 1, "all", names.size())));
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                chosen.accept(name);
            });
            button.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
                int by = e.getCode() == KeyCode.LEFT ? -1 : e.getCode() == KeyCode.RIGHT ? 1 : 0;
                int next = names.indexOf(name) + by;
                if (by != 0 && next >= 0 && next < names.size()) {
                    getChildren().get(next).requestFocus();
                    e.consume();
                }
            });
            getChildren().add(button);
        }
    }
}
