package org.dartboard.ui.state;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Keeps back what walks find, so that nothing is given away to those who predict: headlines, badges, causes and numbers. It lifts
 * by itself when everybody has walked to the end, when another file is opened, and whenever somebody wants it to; it is kept in no
 * file.
 */
public final class Veil {

    private final ReadOnlyBooleanWrapper drawn = new ReadOnlyBooleanWrapper();
    private final Playback playback;
    private final MapState map;
    private boolean offered;

    Veil(Playback playback, MapState map) {
        this.playback = playback;
        this.map = map;
        playback.livedProperty().subscribe(_ -> {
            if (playback.course().length() > 0 && playback.isAtEnd()) {
                lift();
            }
        });
    }

    /** Whether something is kept back. */
    public ReadOnlyBooleanProperty drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** Whether something is kept back. */
    public boolean isDrawn() {
        return drawn.get();
    }

    /** Keeps back what is found; nobody has set out then, and the map is seen through nobody's eyes. */
    public void draw() {
        playback.playingProperty().set(false);
        playback.go(0);
        map.lookProperty().set(Look.PLAIN);
        map.keepBack(true);
        drawn.set(true);
    }

    /** Keeps back what is found when somebody begins to predict: once for a file, and only if nobody has set out yet. */
    public void offer() {
        if (!offered && playback.course().length() > 0) {
            offered = true;
            if (playback.lived() == 0) {
                draw();
            }
        }
    }

    /** Shows everything. */
    public void lift() {
        map.keepBack(false);
        drawn.set(false);
    }

    /** Something else is open. */
    void begin() {
        offered = false;
        lift();
    }
}
