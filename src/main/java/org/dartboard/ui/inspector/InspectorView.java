package org.dartboard.ui.inspector;

import javafx.scene.layout.StackPane;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;

/** To be drawn. */
public final class InspectorView extends StackPane {

    /** A view of a desk. */
    public InspectorView(Desk desk, Kit kit) {}
}
