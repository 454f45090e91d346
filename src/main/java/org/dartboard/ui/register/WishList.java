package org.dartboard.ui.register;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.register.ItemText;
import org.dartboard.register.Wished;
import org.dartboard.ui.kit.Glyphs;
import org.kordamp.ikonli.feather.Feather;

/** What people wished for while playing: in their words, where, for whom, and who said so. */
final class WishList extends ScrollPane {

    private final Acts acts;
    private final VBox list = new VBox(6);

    WishList(Acts acts) {
        this.acts = acts;
        setId("register-wishes");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        list.getStyleClass().add("register-wishes");
        setContent(list);
    }

    /** Shows these, of which there is at least one. */
    void show(List<Wished> wishes, ItemText wording) {
        list.getChildren().setAll(wishes.stream().map(w -> row(w, wording)).toList());
    }

    private HBox row(Wished wish, ItemText wording) {
        var kit = acts.kit();
        var words = new Label(wording.wish(wish));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("db-medium");
        var said = new Label(wording.wisher(wish));
        said.getStyleClass().addAll("db-muted", "db-small");
        var text = new VBox(1, words, said);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        var place = new Button(wording.place(wish), Glyphs.of(Feather.MAP_PIN));
        place.getStyleClass().setAll("button", "db-link", "register-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        place.setDisable(wording.environment().element(wish.at()) == null);
        place.setOnAction(_ -> acts.desk().reveal(wish.at()));
        var row = new HBox(10, Signs.person(kit, wish.persona(), wording, 20), text, place);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("register-wish");
        return row;
    }
}
