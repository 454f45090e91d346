package org.dartboard.ui;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.dartboard.ui.state.Settings;
import org.dartboard.ui.state.Settings.Bounds;

/** Where windows stand on the screens: where one was left, if that can still be seen. */
final class Placing {

    /** How far a further window stands from the one before. */
    static final double STEP = 28;

    /** How much of a window's upper edge must be on a screen for people to get hold of it. */
    private static final double GRIP_WIDTH = 120;

    private static final double GRIP_HEIGHT = 30;

    private Placing() {}

    /**
     * Where a window is to stand.
     *
     * @param kept where the last one stood; it may have stood nowhere yet (NaN)
     * @param screens what can be used of each, the main one first, at least one
     * @param before how many windows there are already
     */
    static Bounds fit(Bounds kept, List<Rectangle2D> screens, int before) {
        double x = kept.x() + before * STEP;
        double y = kept.y() + before * STEP;
        var screen = screens.stream()
                .filter(s -> s.intersects(x, y, Math.max(GRIP_WIDTH, kept.width()), GRIP_HEIGHT)
                        && overlap(x, kept.width(), s.getMinX(), s.getMaxX()) >= GRIP_WIDTH)
                .findFirst();
        var room = screen.orElse(screens.getFirst());
        double width = Math.min(kept.width(), room.getWidth());
        double height = Math.min(kept.height(), room.getHeight());
        if (screen.isEmpty()) {
            return new Bounds(
                    within(room.getMinX() + (room.getWidth() - width) / 2 + before * STEP, width, room.getMaxX()),
                    within(room.getMinY() + (room.getHeight() - height) / 2 + before * STEP, height, room.getMaxY()),
                    width,
                    height,
                    kept.maximized());
        }
        return new Bounds(
                Math.max(room.getMinX(), within(x, width, room.getMaxX())),
                Math.max(room.getMinY(), within(y, height, room.getMaxY())),
                width,
                height,
                kept.maximized());
    }

    private static double within(double start, double length, double end) {
        return Math.min(start, end - length);
    }

    private static double overlap(double start, double length, double from, double to) {
        return Math.min(start + length, to) - Math.max(start, from);
    }

    /** Puts a window where it belongs, and remembers from then on where it stands. */
    static void place(Stage stage, Settings settings, int before) {
        var screens = new java.util.ArrayList<>(List.of(Screen.getPrimary()));
        Screen.getScreens().stream().filter(s -> !screens.contains(s)).forEach(screens::add);
        var bounds = fit(
                settings.boundsProperty().get(),
                screens.stream().map(Screen::getVisualBounds).toList(),
                before);
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximized() && before == 0);
    }

    /**
     * Where a window stands, or would if it did not fill the screen.
     *
     * @param known where it stood before
     */
    static Bounds of(Stage stage, Bounds known) {
        boolean fills = stage.isMaximized() || stage.isFullScreen() || stage.isIconified();
        return fills
                ? new Bounds(known.x(), known.y(), known.width(), known.height(), stage.isMaximized())
                : new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
    }
}
