package org.dartboard.ui.kit;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A part of a side panel under a heading that folds it. */
public final class Section extends VBox {

    private final BooleanProperty open = new SimpleBooleanProperty(true);

    /**
     * A section, unfolded.
     *
     * @param title as it is read; it is shown in capitals
     */
    public Section(String title, Node content) {
        getStyleClass().add("db-section");
        var head = new Button(title.toUpperCase(Locale.ROOT));
        head.getStyleClass().setAll("db-section-head");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setAccessibleText(title);
        head.setOnAction(_ -> open.set(!open.get()));
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(head, content);
        open.subscribe(is -> {
            var icon = Glyphs.of(is ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
            icon.setIconSize(12);
            head.setGraphic(icon);
            content.setVisible(is);
            content.setManaged(is);
        });
    }

    /** Whether its content is seen. */
    public BooleanProperty openProperty() {
        return open;
    }
}
