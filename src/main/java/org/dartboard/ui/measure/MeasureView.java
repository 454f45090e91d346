package org.dartboard.ui.measure;

import javafx.scene.layout.StackPane;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;

/** To be drawn. */
public final class MeasureView extends StackPane {

    /** A view of a desk. */
    public MeasureView(Desk desk, Kit kit) {}
}
