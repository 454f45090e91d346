package org.dartboard.ui.measure;

import javafx.scene.layout.Region;

/** One of the pages of numbers. */
interface MeasurePage {

    /** What is shown of it; always the same. */
    Region node();

    /** Shows other results. */
    void show(Paper paper);
}
