package org.dartboard.ui;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.dartboard.manual.Manual;
import org.dartboard.ui.kit.AppIcon;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Scaled;
import org.dartboard.ui.manual.ManualView;
import org.dartboard.ui.state.Settings;
import org.dartboard.ui.state.Settings.Bounds;

/**
 * The manual in a window of its own beside the others, one for all of them: it stays open while people work, and comes to the
 * front when it is asked for again.
 */
public final class ManualWindow {

    private static final double LEAST_WIDTH = 420;
    private static final double LEAST_HEIGHT = 320;

    private final Workbench workbench;
    private final Stage stage = new Stage();
    private final ManualView view;
    private final Scene scene;

    ManualWindow(Workbench workbench) {
        this.workbench = workbench;
        var kit = workbench.kit();
        view = new ManualView(
                kit, Manual.ofTheProgram(), address -> workbench.dialogs().browse(address));
        var frame = new BorderPane(view);
        frame.getStyleClass().add("db-window");
        scene = new Scene(new Scaled(frame, kit.scaleProperty()));
        keys(kit, workbench.settings());
        stage.setScene(scene);
        stage.setTitle(kit.text("manual.title"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnHiding(_ -> remember());
        AppIcon.show(stage);
    }

    private void keys(Kit kit, Settings settings) {
        var keys = scene.getAccelerators();
        keys.put(KeyCombination.valueOf("Shortcut+W"), this::close);
        // As in the other windows
        keys.put(KeyCombination.valueOf("Shortcut+Alt+Plus"), () -> Actions.scale(settings, 1));
        keys.put(KeyCombination.valueOf("Shortcut+Alt+Equals"), () -> Actions.scale(settings, 1));
        keys.put(KeyCombination.valueOf("Shortcut+Alt+Minus"), () -> Actions.scale(settings, -1));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !view.clearSearch()) {
                close();
            }
        });
        kit.themeProperty().subscribe(theme -> workbench.dress(scene, theme));
    }

    /** Opens at a place, beside a window, or comes to the front there. */
    void open(String anchor, Stage beside) {
        if (!stage.isShowing()) {
            place(beside);
            stage.show();
        }
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        view.open(anchor);
    }

    /** Where it was left; at first beside the window that it is asked for in, as far as the screen has room. */
    private void place(Stage beside) {
        var kept = workbench.settings().manualBoundsProperty().get();
        var screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        var bounds = Double.isNaN(kept.x()) ? beside(kept, beside, screens) : Placing.fit(kept, screens, 0);
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximized());
    }

    private static Bounds beside(Bounds kept, Stage window, List<Rectangle2D> screens) {
        var screen = screens.stream()
                .filter(s -> s.contains(window.getX() + window.getWidth() / 2, window.getY() + window.getHeight() / 2))
                .findFirst()
                .orElse(screens.getFirst());
        double width = Math.min(kept.width(), screen.getWidth());
        double height = Math.min(kept.height(), screen.getHeight());
        double right = window.getX() + window.getWidth();
        double x = Math.min(right, screen.getMaxX() - width);
        double y = Math.clamp(window.getY(), screen.getMinY(), screen.getMaxY() - height);
        return new Bounds(Math.max(screen.getMinX(), x), y, width, height, false);
    }

    private void remember() {
        workbench
                .settings()
                .manualBoundsProperty()
                .set(Placing.of(
                        stage, workbench.settings().manualBoundsProperty().get()));
    }

    /** Closes it. */
    void close() {
        stage.close();
    }

    /** Whether it can be seen. */
    public boolean isShowing() {
        return stage.isShowing();
    }

    /** What is read in it. */
    public ManualView view() {
        return view;
    }

    /** Its scene. */
    public Scene scene() {
        return scene;
    }

    /** Its window on the desktop. */
    public Stage stage() {
        return stage;
    }
}
