package org.dartboard.ui;

import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dartboard.ui.kit.Topic;
import org.dartboard.ui.state.Mode;

/**
 * The map in the middle and the panels around it: left what there is, right what is selected or measured, below the people
 * who walk, or a page to draw with. Edges can be dragged. A change of mode changes panels, never the map.
 *
 * <p>Panels are slots that are filled later: a window shows its map before anything else is made.
 */
final class Workspace extends Region {

    private static final double HANDLE = 7;
    private static final double LEAST_MAP = 220;
    private static final double LEAST_MAP_HEIGHT = 150;

    /** Below this height, in units of the interface, those who walk get no more than their share, and what is beside the map all. */
    private static final double LOW = 400;

    private static final double LEAST_MAP_LOW = 110;
    private static final double LOWER = .55;

    /** In less room than that there are either numbers or the map. */
    private static final double EITHER = 720;

    private final Node map;
    private final StackPane side = slot("side");
    private final StackPane inspector = slot("inspector");
    private final StackPane measure = slot("measure");
    private final StackPane lanes = slot("lanes");
    private final StackPane drawer = slot("drawer");
    private final StackPane peopleDrawer = slot("people-drawer");
    private final Region sideEdge = edge(Cursor.H_RESIZE);
    private final Region besideEdge = edge(Cursor.H_RESIZE);
    private final Region lanesEdge = edge(Cursor.V_RESIZE);
    private double sideWidth = 240;
    private double inspectorWidth = 312;
    private double measureWidth = 540;
    private double lanesHeight = 262;
    private double drawerHeight = 280;
    private double peopleDrawerHeight = 366;
    private boolean lanesDragged;
    private boolean measuring;

    Workspace(Node map) {
        this.map = Topic.on(map, "map");
        sideEdge.setOnMouseDragged(e ->
                drag(() -> sideWidth = sceneToLocal(e.getSceneX(), 0).getX()));
        besideEdge.setOnMouseDragged(e -> drag(() -> {
            double width = getWidth() - sceneToLocal(e.getSceneX(), 0).getX();
            if (measuring) {
                measureWidth = width;
            } else {
                inspectorWidth = width;
            }
        }));
        lanesEdge.setOnMouseDragged(e -> drag(() -> {
            double height = getHeight() - sceneToLocal(0, e.getSceneY()).getY();
            if (lanes.isVisible()) {
                lanesHeight = height;
                lanesDragged = true;
            } else if (peopleDrawer.isVisible()) {
                peopleDrawerHeight = height;
            } else {
                drawerHeight = height;
            }
        }));
        getChildren()
                .addAll(map, side, inspector, measure, lanes, drawer, peopleDrawer, sideEdge, besideEdge, lanesEdge);
    }

    private static StackPane slot(String id) {
        var slot = new StackPane();
        slot.setAlignment(Pos.TOP_LEFT);
        slot.setId(id);
        slot.getStyleClass().add("db-panel");
        return Topic.on(slot, id);
    }

    private static Region edge(Cursor cursor) {
        var edge = new Region();
        edge.getStyleClass().add("panel-edge");
        edge.setCursor(cursor);
        return edge;
    }

    private void drag(Runnable change) {
        change.run();
        requestLayout();
    }

    /** Shows those panels, each as large as it was left. */
    void show(Mode mode, boolean sideShown, boolean inspectorShown, boolean lanesShown, boolean drawerShown) {
        measuring = mode == Mode.MEASURE;
        side.setVisible(sideShown);
        inspector.setVisible(inspectorShown && !measuring);
        measure.setVisible(measuring);
        lanes.setVisible(lanesShown && mode == Mode.PEOPLE && !drawerShown);
        drawer.setVisible(drawerShown && mode == Mode.MAP);
        peopleDrawer.setVisible(drawerShown && mode == Mode.PEOPLE);
        requestLayout();
    }

    /** Gives the map away, to be shown elsewhere for a while. */
    Node lendMap() {
        getChildren().remove(map);
        return map;
    }

    /** Takes the map back to its place, as large as it was. */
    void takeMapBack() {
        if (!getChildren().contains(map)) {
            getChildren().addFirst(map);
        }
        layout();
    }

    /** The slot left of the map. */
    StackPane side() {
        return side;
    }

    /** The slot of what is selected. */
    StackPane inspector() {
        return inspector;
    }

    /** The slot of the numbers. */
    StackPane measure() {
        return measure;
    }

    /** The slot of those who walk. */
    StackPane lanes() {
        return lanes;
    }

    /** The slot of what one draws with, or works on with people. */
    StackPane drawer(Mode mode) {
        return mode == Mode.PEOPLE ? peopleDrawer : drawer;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double left = side.isVisible() ? Math.clamp(sideWidth, 150, Math.max(150, width * .4)) : 0;
        double room = width - left;
        double right = 0;
        if (measuring) {
            right = room < EITHER ? room : Math.clamp(measureWidth, 260, Math.max(260, room - LEAST_MAP));
        } else if (inspector.isVisible()) {
            right = Math.clamp(inspectorWidth, 220, Math.max(220, room - LEAST_MAP));
        }
        boolean below = lanes.isVisible() || drawer.isVisible() || peopleDrawer.isVisible();
        double bottom = below ? bottom(height) : 0;
        double upper = height - bottom;
        // Where it is low, half the height is too little for what is read
        boolean whole = height < LOW && lanes.isVisible();
        double beside = whole ? height : upper;
        double lowest = whole ? room - right : room;
        side.resizeRelocate(0, 0, left, height);
        if (getChildren().contains(map)) {
            map.resizeRelocate(left, 0, Math.max(0, room - right), upper);
        }
        inspector.resizeRelocate(width - right, 0, right, beside);
        measure.resizeRelocate(width - right, 0, right, upper);
        lanes.resizeRelocate(left, upper, lowest, bottom);
        drawer.resizeRelocate(left, upper, room, bottom);
        peopleDrawer.resizeRelocate(left, upper, room, bottom);
        edge(sideEdge, side.isVisible(), left - HANDLE / 2, 0, HANDLE, height);
        edge(besideEdge, right > 0, width - right - HANDLE / 2, 0, HANDLE, beside);
        edge(lanesEdge, below, left, upper - HANDLE / 2, lowest, HANDLE);
    }

    private double bottom(double height) {
        boolean low = height < LOW;
        double wanted = lanes.isVisible()
                ? low && !lanesDragged
                        ? Math.min(Math.max(height * LOWER, height - LEAST_MAP_HEIGHT), lanesHeight)
                        : lanesHeight
                : peopleDrawer.isVisible() ? peopleDrawerHeight : drawerHeight;
        double most = Math.min(height * .7, height - (low ? LEAST_MAP_LOW : LEAST_MAP_HEIGHT));
        return Math.clamp(wanted, 110, Math.max(110, most));
    }

    private static void edge(Region edge, boolean shown, double x, double y, double width, double height) {
        edge.setVisible(shown);
        edge.resizeRelocate(x, y, width, height);
    }
}
