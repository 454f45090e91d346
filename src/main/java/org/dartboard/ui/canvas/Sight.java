package org.dartboard.ui.canvas;

import java.util.Map;
import org.dartboard.picture.Detail;
import org.dartboard.picture.Point;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;

/** What is where in the view, as it is seen at the moment. */
final class Sight {

    private final Kit kit;
    private final Desk desk;
    private final Camera camera;
    private Map<String, Integer> badges = Map.of();

    Sight(Kit kit, Desk desk, Camera camera) {
        this.kit = kit;
        this.desk = desk;
        this.camera = camera;
    }

    /** How many gaps the badges show, by the element's id. */
    Map<String, Integer> badges() {
        return badges;
    }

    /** Badges cover what is below them. */
    void badges(Map<String, Integer> counts) {
        badges = counts;
    }

    /** The place of the map at a point of the view. */
    Point place(double x, double y) {
        return camera.view().toMap(x, y, camera.size());
    }

    /** What is at a point of the view. */
    Target at(double x, double y) {
        var map = desk.map().drawingProperty().get();
        if (map == null) {
            return new Target.Ground();
        }
        var at = place(x, y);
        double zoom = camera.view().zoom();
        var detail = Detail.at(zoom * kit.scaleProperty().get());
        return Target.at(map, at.x(), at.y(), zoom, detail, badges);
    }
}
