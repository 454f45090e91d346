package org.dartboard.ui;

import javafx.application.Platform;
import javafx.stage.Window;
import org.dartboard.Main;
import org.dartboard.ui.canvas.MapView;

/** The program, opening the hospital from its entry point until the map is drawn. */
public final class HospitalWindow {

    private HospitalWindow() {}

    /** Opens it and ends when the map was shown. */
    public static void main(String[] args) {
        Main.main(new String[] {"samples/hospital.dartboard"});
        Platform.runLater(() -> FirstFrame.then(HospitalWindow::isDrawn));
    }

    private static boolean isDrawn() {
        return Window.getWindows().stream()
                .map(w -> w.getScene().lookup(".map-view"))
                .anyMatch(m -> m instanceof MapView map && map.boundsOf("consult") != null);
    }
}
