package org.dartboard.ui.kit;

import java.util.ArrayDeque;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.dartboard.picture.Box;
import org.dartboard.picture.Mark;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;

/** The program's icon as desktops show it. */
public final class AppIcon {

    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128);

    private AppIcon() {}

    /**
     * Gives a window the icon in the sizes that desktops ask for, on a light disc, so that it shows on every ground. Each is painted in
     * a frame of its own: all of them in one would be noticed.
     */
    public static void show(Stage stage) {
        var left = new ArrayDeque<>(SIZES);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                stage.getIcons().add(image(left.remove()));
                if (left.isEmpty()) {
                    stop();
                }
            }
        }.start();
    }

    private static Image image(int size) {
        var canvas = new Canvas(size, size);
        var ground = Theme.LIGHT.of(Tone.PANEL);
        var surface = new CanvasSurface(canvas.getGraphicsContext2D(), ground);
        surface.fill(new Shape.Disc(size / 2.0, size / 2.0, size / 2.0), ground);
        Mark.paint(surface, new Box(0, 0, size, size), Theme.LIGHT);
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        return canvas.snapshot(parameters, null);
    }
}
