package org.dartboard.ui;

import java.util.List;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;

/** What is in the drawer below the map. */
final class DrawerPages {

    private DrawerPages() {}

    /** All pages, in their order. */
    static List<Drawer.Page> of(Desk desk, Kit kit) {
        return List.of();
    }
}
