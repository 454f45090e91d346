package org.dartboard.ui.canvas;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dartboard.picture.Drawing;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** What is said where nothing is drawn. */
final class EmptyHint extends VBox {

    EmptyHint(Kit kit, ObservableValue<@Nullable Drawing> drawing) {
        var title = new Label(kit.text("map.empty"));
        title.getStyleClass().add("db-title");
        var hint = new Label(kit.text("map.empty.hint"));
        hint.getStyleClass().add("db-muted");
        getChildren().addAll(title, hint);
        setId("map-empty");
        getStyleClass().add("map-empty");
        setMouseTransparent(true);
        visibleProperty()
                .bind(drawing.map(d -> d.nodes().isEmpty() && d.frames().isEmpty())
                        .orElse(true));
    }
}
