package org.dartboard.ui;

import javafx.geometry.Insets;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.dartboard.ui.canvas.MapView;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.paper.PaperBar;
import org.dartboard.ui.paper.Papers;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Selection;

/** The map, and over it the bar of the paper that is selected or put in its place. */
final class PaperLayer extends StackPane {

    private final MapView map;

    PaperLayer(MapView map) {
        this.map = map;
        getChildren().add(map);
    }

    /** Puts the bar over the map. */
    void furnish(Desk desk, Kit kit, Papers papers, Runnable choosePicture) {
        var bar = new PaperBar(desk, kit, papers);
        bar.picture(map.tracingProperty(), map.pictureMissingProperty(), choosePicture);
        map.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.F2 && desk.selectionProperty().get() instanceof Selection.OneFrame) {
                bar.rename();
                key.consume();
            }
        });
        setMargin(bar, new Insets(12));
        getChildren().add(bar);
    }
}
