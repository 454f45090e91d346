package org.dartboard.ui;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.ui.kit.Topic;

/** What a window is about, between its bars. They take their room from the beginning and are made later. */
final class Frame extends BorderPane {

    /** As high as a line in which something is asked, by {@code dartboard.css}. */
    static final double LINE = 46;

    private boolean dressed;

    /** The bars. */
    record Around(Node above, Node below) {}

    /**
     * A frame without bars.
     *
     * @param asks whether something will be asked below the upper bar
     */
    Frame(Node pages, boolean asks) {
        super(pages, ground("top-bar"), null, ground("status-line"), null);
        getStyleClass().add("db-window");
        if (asks) {
            var line = new Region();
            line.setMinHeight(LINE);
            setTop(new VBox(getTop(), line));
        }
    }

    /** What stands in a bar's place until there is the bar. */
    private static Region ground(String bar) {
        var ground = new Region();
        ground.getStyleClass().add(bar);
        return ground;
    }

    /** Makes the bars and puts them in their places, if that was not done yet. */
    void dress(Supplier<Around> bars) {
        if (!dressed) {
            dressed = true;
            var around = bars.get();
            setTop(Topic.on(around.above(), "window"));
            setBottom(Topic.on(around.below(), "window"));
        }
    }

    /** Whether there are the bars. */
    boolean isDressed() {
        return dressed;
    }
}
