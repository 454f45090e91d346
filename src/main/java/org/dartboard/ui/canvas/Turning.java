package org.dartboard.ui.canvas;

import java.util.Objects;
import javafx.animation.FadeTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.dartboard.lens.Lenses;
import org.dartboard.model.View.Lens;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Tone;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Paints;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Vantage;
import org.jspecify.annotations.Nullable;

/**
 * Turns from the map to a picture with an arrangement of its own and back: what was seen fades into what is seen, and whoever
 * comes back to the map finds it where it was.
 */
final class Turning {

    private static final Duration FADE = Duration.millis(420);

    private final Kit kit;
    private final Desk desk;
    private final Camera camera;
    private final Region canvas;
    private final StackPane ground;
    private @Nullable Lens lens;
    private @Nullable Lens picture;
    private @Nullable View home;
    private @Nullable View wished;

    /**
     * Turning between pictures.
     *
     * @param canvas what fades
     * @param ground on which it lies
     */
    Turning(Kit kit, Desk desk, Camera camera, Region canvas, StackPane ground) {
        this.kit = kit;
        this.desk = desk;
        this.camera = camera;
        this.canvas = canvas;
        this.ground = ground;
    }

    /** Something else is open: there is nothing to come back to. */
    void restart() {
        lens = null;
        picture = null;
        home = null;
        wished = null;
    }

    /** Somebody wants to look from there; if that is on a picture that is not drawn yet, as soon as it is. */
    void look(Vantage from) {
        var view = new View(from.x(), from.y(), from.zoom());
        if (Objects.equals(arrangement(desk.map().lookProperty().get().lens()), picture)) {
            wished = null;
            camera.go(view);
        } else {
            wished = view;
        }
    }

    /** A drawing is there; it is not painted yet. */
    void drawn(Drawing drawing) {
        var lit = desk.map().litProperty().get();
        var now = lit == null ? null : lit.lens();
        var next = lit != null && lit.isPicture() ? lit.lens() : null;
        if (now != lens) {
            fade();
        }
        lens = now;
        if (next == picture) {
            camera.extent(drawing.bounds());
            return;
        }
        if (picture == null) {
            home = camera.view();
        }
        picture = next;
        camera.turn(drawing.bounds(), wished != null ? wished : next == null ? home : null);
        wished = null;
    }

    private static @Nullable Lens arrangement(@Nullable Lens lens) {
        return lens != null && Lenses.isPicture(lens) ? lens : null;
    }

    private void fade() {
        double width = canvas.getWidth();
        double height = canvas.getHeight();
        if (kit.calmProperty().get() || canvas.getScene() == null || width < 1 || height < 1) {
            return;
        }
        var parameters = new SnapshotParameters();
        parameters.setFill(Paints.of(kit.theme().of(Tone.MAP)));
        parameters.setViewport(new Rectangle2D(0, 0, width, height));
        var before = new ImageView(canvas.snapshot(parameters, null));
        before.setMouseTransparent(true);
        before.setManaged(false);
        ground.getChildren().add(1, before);
        var fading = new FadeTransition(FADE, before);
        fading.setToValue(0);
        fading.setOnFinished(_ -> ground.getChildren().remove(before));
        fading.play();
    }
}
