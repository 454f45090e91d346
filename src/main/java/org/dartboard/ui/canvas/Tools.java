package org.dartboard.ui.canvas;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import org.dartboard.picture.Drawing;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;

/** What lies over the map's upper right corner: finding, and which links are drawn. */
final class Tools extends GridPane {

    /** In a map less wide than that, signs stand without their names. */
    private static final double NARROW = 660;

    private static final double COLUMN = 460;

    private static final PseudoClass IS_NARROW = PseudoClass.getPseudoClass("narrow");

    private final Kit kit;
    private final Desk desk;
    private final FindBar.Shown shown;
    private @Nullable FindBar findBar;
    private boolean column;

    Tools(Kit kit, Desk desk, FindBar.Shown shown) {
        this.kit = kit;
        this.desk = desk;
        this.shown = shown;
        getStyleClass().add("map-tools");
        getChildren().add(new LinkFilter(kit, desk.map().hiddenProperty()));
        getChildren().addListener((ListChangeListener<Node>) _ -> arrange());
        arrange();
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        visibleProperty()
                .bind(desk.map()
                        .drawingProperty()
                        .map(d -> !d.nodes().isEmpty())
                        .orElse(false));
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
    }

    /** The map has another width. */
    void fit(double width) {
        pseudoClassStateChanged(IS_NARROW, width < NARROW);
        column = width < COLUMN;
        arrange();
    }

    /** Beside each other, or below each other where even signs would cover too much of the map. */
    private void arrange() {
        int at = 0;
        for (var tool : getChildren()) {
            setConstraints(tool, column ? 0 : at, column ? at : 0);
            setHalignment(tool, HPos.RIGHT);
            at++;
        }
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
