package org.dartboard.ui.versions;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The list, the version and what differs, side by side; where that is too narrow, the last two are one page to be scrolled. */
final class Columns extends HBox {

    /** Less does not bear three columns. */
    static final double NARROW = 860;

    private static final double SIDE = 296;
    private static final double NARROW_SIDE = 224;
    private static final double DIFFERENCE = 318;

    private final VersionList list;
    private final ShownPane shown;
    private final DifferencePane difference;
    private final VBox flow = new VBox();
    private final ScrollPane scroll = new ScrollPane(flow);
    private boolean narrow;

    Columns(VersionList list, ShownPane shown, DifferencePane difference) {
        this.list = list;
        this.shown = shown;
        this.difference = difference;
        HBox.setHgrow(shown, Priority.ALWAYS);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        scroll.setId("versions-flow");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(0);
        scroll.setMinHeight(0);
        scroll.getStyleClass().add("versions-flow");
        setMinWidth(0);
        setMinHeight(0);
        arrange();
        widthProperty().subscribe(width -> {
            boolean now = width.doubleValue() > 0 && width.doubleValue() < NARROW;
            if (now != narrow) {
                narrow = now;
                arrange();
            }
        });
    }

    private void arrange() {
        width(list, narrow ? NARROW_SIDE : SIDE);
        shown.flow(narrow);
        difference.flow(narrow);
        flow.getChildren().clear();
        if (narrow) {
            difference.setMinWidth(0);
            difference.setMaxWidth(Double.MAX_VALUE);
            getChildren().setAll(list, scroll);
            flow.getChildren().setAll(shown, difference);
        } else {
            width(difference, DIFFERENCE);
            getChildren().setAll(list, shown, difference);
        }
    }

    private static void width(VBox column, double width) {
        column.setMinWidth(width);
        column.setMaxWidth(width);
    }

    /** Shows the beginning of what is to be read. */
    void top() {
        scroll.setVvalue(0);
    }
}
