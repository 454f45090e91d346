package org.dartboard.ui.canvas;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.dartboard.picture.Drawing;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;

/** What lies over the map's upper right corner: finding, and which links are drawn. */
final class Tools extends HBox {

    private final Kit kit;
    private final Desk desk;
    private final FindBar.Shown shown;
    private @Nullable FindBar findBar;

    Tools(Kit kit, Desk desk, FindBar.Shown shown) {
        super(new LinkFilter(kit, desk.map().hiddenProperty()));
        this.kit = kit;
        this.desk = desk;
        this.shown = shown;
        getStyleClass().add("map-tools");
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        visibleProperty()
                .bind(desk.map()
                        .drawingProperty()
                        .map(d -> !d.nodes().isEmpty())
                        .orElse(false));
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
    }

    /** Opens the field that finds elements. */
    void find(@Nullable Node focused) {
        var bar = findBar;
        if (bar == null) {
            bar = new FindBar(kit, shown);
            bar.search(desk.map().drawingProperty().get());
            findBar = bar;
            getChildren().addFirst(bar);
        }
        bar.open(focused);
    }

    /** Another drawing is searched. */
    void search(Drawing drawing) {
        if (findBar != null) {
            findBar.search(drawing);
        }
    }
}
