package org.dartboard.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.dartboard.ui.state.Settings;

/**
 * Which panels a window shows. In a wide window they are as they were set, for all windows and the next start; a narrow one
 * folds them to leave the map its room, and then shows one at a time.
 */
final class Panels {

    /** Below this width, in units of the interface, panels fold. */
    private static final double NARROW = 900;

    private final Settings settings;
    private final BooleanProperty side = new SimpleBooleanProperty();
    private final BooleanProperty inspector = new SimpleBooleanProperty();
    private boolean narrow;

    Panels(Settings settings) {
        this.settings = settings;
        side.bindBidirectional(settings.sideShownProperty());
        inspector.bindBidirectional(settings.inspectorShownProperty());
        side.subscribe(shown -> {
            if (narrow && shown) {
                inspector.set(false);
            }
        });
        inspector.subscribe(shown -> {
            if (narrow && shown) {
                side.set(false);
            }
        });
    }

    /** The window has another width. */
    void fit(double width) {
        boolean now = width < NARROW;
        if (now == narrow) {
            return;
        }
        narrow = now;
        if (now) {
            side.unbindBidirectional(settings.sideShownProperty());
            inspector.unbindBidirectional(settings.inspectorShownProperty());
            side.set(false);
            inspector.set(false);
        } else {
            side.bindBidirectional(settings.sideShownProperty());
            inspector.bindBidirectional(settings.inspectorShownProperty());
        }
    }

    /** Whether the panel left of the map is shown. */
    BooleanProperty side() {
        return side;
    }

    /** Whether the panel right of the map is shown. */
    BooleanProperty inspector() {
        return inspector;
    }
}
