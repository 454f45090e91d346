package org.dartboard.ui.people;

import javafx.scene.layout.StackPane;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;

/** To be drawn. */
public final class LanesView extends StackPane {

    /** A view of a desk. */
    public LanesView(Desk desk, Kit kit) {}
}
