import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/** A window of JavaFX with nothing in it, with which the start of the program is compared. */
public final class EmptyWindow {

    private EmptyWindow() {}

    public static void main(String[] args) {
        Platform.startup(() -> {
            var stage = new Stage();
            // A colour that the screen does not have before the window is painted
            stage.setScene(new Scene(new StackPane(), 1280, 800, Color.DARKSEAGREEN));
            stage.show();
        });
    }
}
