package org.dartboard.ui;

import static org.dartboard.ui.RealWindow.on;
import static org.dartboard.ui.RealWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * Files are dragged by the display's own means: by a mouse that takes them up in another window, and lets them go over one of
 * the program's.
 */
final class RealDrop {

    private final Workbench workbench;
    private final MainWindow window;
    private final Stage folder = new Stage(StageStyle.UNDECORATED);
    private final Robot robot = new Robot();
    private List<Path> held = List.of();

    /** Opens a window without a file, and one to drag from. On the window's thread. */
    RealDrop(Workbench workbench) {
        this.workbench = workbench;
        window = workbench.open((Path) null);
        var files = new Label("Files");
        files.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        files.setOnDragDetected(drag -> {
            var content = new ClipboardContent();
            content.putFiles(held.stream().map(Path::toFile).toList());
            files.startDragAndDrop(TransferMode.COPY).setContent(content);
            drag.consume();
        });
        folder.setScene(new Scene(files, 160, 60));
        folder.setX(0);
        folder.setY(0);
        folder.show();
    }

    /** Drops one file, then several at once of which one is open and one broken, then a folder. */
    void drop(Path where) throws Exception {
        var first = Files.copy(Program.HOSPITAL, where.resolve("first.dartboard"));
        until(() -> window.scene().lookup(".start-page") != null);
        drag(List.of(first));
        until(() -> first.equals(window.desk().fileProperty().get()));

        var second = Files.copy(Program.HOSPITAL, where.resolve("second.dartboard"));
        var broken = Files.writeString(where.resolve("broken.dartboard"), "{\"format\": 1, \"elements\": [{");
        drag(List.of(first, second, broken));
        until(() -> windows() == 4
                && second.equals(window(2).desk().fileProperty().get())
                && window(3).scene().lookup(".problems-page") != null);

        drag(List.of(Files.createDirectory(where.resolve("folder"))));
        until(() -> windows() == 5 && window(4).scene().lookup(".problems-page") != null);
        on(() -> {
            folder.hide();
            return true;
        });
    }

    private int windows() {
        return workbench.windows().size();
    }

    private MainWindow window(int number) {
        return workbench.windows().get(number);
    }

    private void drag(List<Path> files) throws Exception {
        held = files;
        var from = new Point2D(40, 30);
        var to = new Point2D(640, 420);
        on(() -> {
            window.stage().toFront();
            folder.toFront();
            robot.mouseMove(from);
            robot.mousePress(MouseButton.PRIMARY);
            return true;
        });
        // The display tells where the mouse is when it has time; nothing is dragged before it has told
        for (int i = 1; i <= 20; i++) {
            var at = from.interpolate(to, i / 20.0);
            on(() -> {
                robot.mouseMove(at);
                return true;
            });
        }
        boolean open = window.desk().environment() != null;
        until(() -> {
            robot.mouseMove(to);
            return window.pages().getPseudoClassStates().stream()
                            .anyMatch(c -> c.getPseudoClassName().equals("dropping"))
                    && open == window.scene().lookup("#drop-sign").isVisible();
        });
        on(() -> {
            robot.mouseRelease(MouseButton.PRIMARY);
            return true;
        });
        until(() -> !window.scene().lookup("#drop-sign").isVisible());
    }
}
