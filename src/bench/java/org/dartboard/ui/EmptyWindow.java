package org.dartboard.ui;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** What {@link StartBenchmark} compares with: a window of the same size with nothing in it. */
public final class EmptyWindow {

    private EmptyWindow() {}

    /** Opens it and ends when its first frame was shown. */
    public static void main(String[] args) {
        Platform.startup(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new StackPane(), 1280, 800));
            stage.show();
            FirstFrame.then(() -> true);
        });
    }
}
