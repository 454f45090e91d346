package org.dartboard.ui;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.dartboard.ui.state.Mode;

/**
 * The map in the middle and the panels around it: left what there is, right what is selected or measured, below the people
 * who walk. A change of mode changes panels, never the map.
 */
final class Workspace extends Region {

    private final SplitPane whole = new SplitPane();
    private final SplitPane right = new SplitPane();
    private final SplitPane upper = new SplitPane();
    private final Node side;
    private final Node map;
    private final Node inspector;
    private final Node measure;
    private final Node lanes;
    private double sideWidth = 232;
    private double inspectorWidth = 300;
    private double measureWidth = 520;
    private double lanesHeight = 262;

    Workspace(Node side, Node map, Node inspector, Node measure, Node lanes) {
        this.side = side;
        this.map = map;
        this.inspector = inspector;
        this.measure = measure;
        this.lanes = lanes;
        right.setOrientation(javafx.geometry.Orientation.VERTICAL);
        for (var panel : new Node[] {side, inspector, measure, lanes}) {
            SplitPane.setResizableWithParent(panel, false);
        }
        whole.getItems().add(right);
        right.getItems().add(upper);
        upper.getItems().add(map);
        getChildren().add(whole);
    }

    /** Shows those panels, each as large as it was left. */
    void show(Mode mode, boolean sideShown, boolean inspectorShown, boolean lanesShown) {
        remember();
        var beside = mode == Mode.MEASURE ? measure : inspector;
        set(whole, sideShown ? side : null, right, null);
        set(right, null, upper, mode == Mode.PEOPLE && lanesShown ? lanes : null);
        set(upper, null, map, inspectorShown || mode == Mode.MEASURE ? beside : null);
        requestLayout();
        layout();
        restore();
    }

    private static void set(
            SplitPane pane,
            @org.jspecify.annotations.Nullable Node before,
            Node middle,
            @org.jspecify.annotations.Nullable Node after) {
        var items = new ArrayList<Node>();
        if (before != null) {
            items.add(before);
        }
        items.add(middle);
        if (after != null) {
            items.add(after);
        }
        // The map must not be taken out and put back: it would lose the focus
        if (!pane.getItems().equals(items)) {
            pane.getItems().removeIf(n -> !items.contains(n));
            for (int i = 0; i < items.size(); i++) {
                if (!pane.getItems().contains(items.get(i))) {
                    pane.getItems().add(i, items.get(i));
                }
            }
        }
    }

    private void remember() {
        if (getWidth() <= 0) {
            return;
        }
        sideWidth = has(whole, side) ? width(side, sideWidth) : sideWidth;
        inspectorWidth = has(upper, inspector) ? width(inspector, inspectorWidth) : inspectorWidth;
        measureWidth = has(upper, measure) ? width(measure, measureWidth) : measureWidth;
        lanesHeight = has(right, lanes) ? height(lanes, lanesHeight) : lanesHeight;
    }

    private static boolean has(SplitPane pane, Node item) {
        return pane.getItems().contains(item);
    }

    private static double width(Node node, double otherwise) {
        double width = node.getLayoutBounds().getWidth();
        return width > 0 ? width : otherwise;
    }

    private static double height(Node node, double otherwise) {
        double height = node.getLayoutBounds().getHeight();
        return height > 0 ? height : otherwise;
    }

    private void restore() {
        double width = whole.getWidth();
        double height = whole.getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        double left = 0;
        if (has(whole, side)) {
            left = Math.min(sideWidth, width / 2);
            whole.setDividerPosition(0, left / width);
        }
        if (has(right, lanes)) {
            right.setDividerPosition(0, 1 - Math.min(lanesHeight, height * .5) / height);
        }
        double room = width - left;
        if (has(upper, inspector)) {
            upper.setDividerPosition(0, 1 - Math.min(inspectorWidth, room * .6) / room);
        } else if (has(upper, measure)) {
            upper.setDividerPosition(0, 1 - Math.min(measureWidth, room * .72) / room);
        }
    }

    @Override
    protected void layoutChildren() {
        boolean first = whole.getWidth() <= 0;
        whole.resizeRelocate(0, 0, getWidth(), getHeight());
        if (first) {
            whole.layout();
            restore();
        }
    }
}
