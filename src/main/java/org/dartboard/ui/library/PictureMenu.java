package org.dartboard.ui.library;

import atlantafx.base.controls.Popover;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.dartboard.library.Entry;
import org.dartboard.library.ItemKind;
import org.dartboard.picture.Portrait;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Picture;
import org.dartboard.ui.kit.Scaled;
import org.kordamp.ikonli.feather.Feather;

/** What an item is to look like: of somebody all portraits, arrows go from one to the next; and any picture. */
final class PictureMenu {

    /** What can be chosen. */
    interface Acts {
        /** The portrait of that name. */
        void face(Entry entry, String portrait);

        /** A picture from a file. */
        void file(Entry entry);

        /** None but what is drawn. */
        void none(Entry entry);
    }

    private static final double SIZE = 34;
    private static final int COLUMNS = 8;

    private final Kit kit;
    private final TilePane faces = new TilePane(4, 4);
    private final HBox foot = new HBox(8);
    private final Popover over;

    PictureMenu(Kit kit, Entry entry, Acts acts) {
        this.kit = kit;
        faces.setPrefColumns(COLUMNS);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getChildren()
                .add(link(
                        "library-picture-file", kit.text("shelf.picture.file"), Feather.IMAGE, () -> acts.file(entry)));
        if (entry.hasPicture()) {
            foot.getChildren()
                    .add(link(
                            "library-picture-none", kit.text("shelf.picture.none"), Feather.X, () -> acts.none(entry)));
        }
        var paper = new VBox(8);
        paper.getStyleClass().add("library-faces");
        paper.getStylesheets().add(LibraryPage.STYLE);
        if (entry.kind() == ItemKind.PERSONA) {
            for (var name : Portrait.names()) {
                faces.getChildren().add(face(name, () -> acts.face(entry, name)));
            }
            paper.getChildren().add(faces);
        }
        paper.getChildren().add(foot);
        over = new Popover(new Scaled(paper, kit.scaleProperty()));
        over.setDetachable(false);
        over.setHeaderAlwaysVisible(false);
        over.setAnimated(!kit.calmProperty().get());
        over.setArrowLocation(Popover.ArrowLocation.BOTTOM_CENTER);
        over.getStyleClass().add("library-popover");
    }

    private Button link(String id, String words, Feather icon, Runnable action) {
        var button = PageBar.button(id, words, icon, words, () -> {});
        button.setOnAction(_ -> {
            over().hide();
            action.run();
        });
        return button;
    }

    private Popover over() {
        return over;
    }

    private Button face(String name, Runnable action) {
        var portrait = Objects.requireNonNull(Portrait.named(name));
        double r = SIZE / 2;
        var button = new Button(
                null, new Picture(kit, SIZE, SIZE, (surface, theme) -> portrait.paint(surface, r, r, r, theme)));
        int place = Portrait.names().indexOf(name);
        button.setId("library-face-" + name);
        button.getStyleClass().setAll("library-face");
        button.setAccessibleText(kit.say(Phrase.of(
                "gallery.face", "n", place + 1, "all", Portrait.names().size())));
        button.setOnAction(_ -> {
            over().hide();
            action.run();
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
            if (by != 0 && next >= 0) {
                (next < faces.getChildren().size()
                                ? faces.getChildren().get(next)
                                : foot.getChildren().getFirst())
                        .requestFocus();
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE) {
                over().hide();
            }
        });
        return button;
    }

    /** Opens it beside something. */
    void show(Node beside) {
        over.show(beside);
        (faces.getChildren().isEmpty()
                        ? foot.getChildren().getFirst()
                        : faces.getChildren().getFirst())
                .requestFocus();
    }
}
