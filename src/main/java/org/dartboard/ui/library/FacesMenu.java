package org.dartboard.ui.library;

import atlantafx.base.controls.Popover;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.TilePane;
import org.dartboard.picture.Portrait;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Picture;
import org.dartboard.ui.kit.Scaled;

/** All portraits, to choose one for somebody. Arrows go from one to the next. */
final class FacesMenu {

    private static final double SIZE = 34;
    private static final int COLUMNS = 8;

    private final Kit kit;
    private final TilePane faces = new TilePane(4, 4);
    private final Popover over;

    FacesMenu(Kit kit, Consumer<String> chosen) {
        this.kit = kit;
        faces.setPrefColumns(COLUMNS);
        faces.getStyleClass().add("library-faces");
        faces.getStylesheets().add(LibraryPage.STYLE);
        over = new Popover(new Scaled(faces, kit.scaleProperty()));
        over.setDetachable(false);
        over.setHeaderAlwaysVisible(false);
        over.setAnimated(!kit.calmProperty().get());
        over.setArrowLocation(Popover.ArrowLocation.BOTTOM_CENTER);
        over.getStyleClass().add("library-popover");
        for (var name : Portrait.names()) {
            faces.getChildren().add(face(name, chosen));
        }
    }

    private Button face(String name, Consumer<String> chosen) {
        var portrait = Objects.requireNonNull(Portrait.named(name));
        double r = SIZE / 2;
        var button = new Button(
                null, new Picture(kit, SIZE, SIZE, (surface, theme) -> portrait.paint(surface, r, r, r, theme)));
        int place = Portrait.names().indexOf(name);
        button.setId("library-face-" + name);
        button.getStyleClass().setAll("library-face");
        button.setAccessibleText(kit.say(
                Phrase.of("gallery.face", "n", place + 1, "all", Portrait.names().size())));
        button.setOnAction(_ -> {
            over.hide();
            chosen.accept(name);
        });
        button.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            int by = switch (key.getCode()) {
                case LEFT -> -1;
                case RIGHT -> 1;
                case UP -> -COLUMNS;
                case DOWN -> COLUMNS;
                default -> 0;
            };
            int next = place + by;
            if (by != 0 && next >= 0 && next < faces.getChildren().size()) {
                faces.getChildren().get(next).requestFocus();
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE) {
                over.hide();
            }
        });
        return button;
    }

    /** Opens it beside something. */
    void show(Node beside) {
        over.show(beside);
        faces.getChildren().getFirst().requestFocus();
    }
}
