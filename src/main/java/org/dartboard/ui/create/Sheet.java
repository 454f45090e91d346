package org.dartboard.ui.create;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import org.dartboard.model.Element;
import org.dartboard.picture.Box;
import org.dartboard.picture.Point;
import org.jspecify.annotations.Nullable;

/** The map as those who draw on it need it. */
public interface Sheet {

    /** The layer over it, as large as what is seen of the map; its coordinates are the view's. */
    Pane layer();

    /** Changes whenever a place of the map is seen elsewhere than before. */
    ObservableValue<?> seenProperty();

    /** Units of the view for a unit of the map. */
    double zoom();

    /** A box of the map in the view. */
    Box toView(Box box);

    /** The place of the map at a point of the view. */
    Point toMap(Point2D view);

    /** The place of the map under the pointer; null if the pointer is elsewhere. */
    @Nullable
    Point pointer();

    /** Brings a box into sight, if it is not. */
    void bring(Box box);

    /**
     * Something new is held over the map, there in the view; where it would go is seen.
     *
     * @param free without being drawn to where it stands in line
     */
    void carry(Element.Type type, Point2D view, boolean free);

    /** It is let go. */
    void letGo();

    /** It is held no more, and leaves no trace. */
    void forget();

    /** Gives the map the keyboard. */
    void focus();
}
