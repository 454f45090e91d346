package org.dartboard.ui.canvas;

import javafx.scene.layout.StackPane;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;

/** To be drawn. */
public final class MapView extends StackPane {

    /** A view of a desk. */
    public MapView(Desk desk, Kit kit) {}

    /** Shows all of the map. */
    public void fit() {}

    /** Shows what is selected as large as it goes. */
    public void fitSelection() {}

    /** Shows the map at 100 %, around the middle of what is seen. */
    public void actualSize() {}

    /** Nearer. */
    public void zoomIn() {}

    /** Farther. */
    public void zoomOut() {}

    /** To where one looked before. */
    public void back() {}

    /** To where one looked after that. */
    public void forward() {}

    /** Opens the field that finds elements on the map. */
    public void find() {}
}
