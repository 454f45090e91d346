package org.dartboard.ui.canvas;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import org.dartboard.model.Background;
import org.dartboard.picture.Box;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;

/**
 * The picture behind the map. It is read beside the map's file, on a thread of its own; where it is missing or no picture,
 * the map is as it is without, and {@link #missingProperty} says so.
 */
final class Underlay {

    private final Desk desk;
    private final Runnable change;
    private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private @Nullable Path wanted;
    private @Nullable Image image;
    private @Nullable Background background;

    /**
     * The picture of a desk.
     *
     * @param change told when the map is to be painted anew
     */
    Underlay(Desk desk, Runnable change) {
        this.desk = desk;
        this.change = change;
        desk.editorProperty().subscribe(_ -> follow());
        desk.fileProperty().subscribe(_ -> follow());
    }

    /** Whether a picture is named that cannot be shown. */
    ReadOnlyBooleanProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** Whether it can be seen. */
    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    private void follow() {
        var environment = desk.environment();
        var now = environment == null ? null : environment.board().background();
        var file = now == null ? null : beside(desk.fileProperty().get(), now.file());
        boolean moved = !Objects.equals(now, background);
        background = now;
        if (!Objects.equals(file, wanted)) {
            wanted = file;
            load(file);
        }
        shown.set(box() != null);
        missing.set(now != null && (file == null || (image != null && image.isError())));
        if (moved) {
            change.run();
        }
    }

    /** The file of that name beside another; null if there is no other, or the name is more than a name. */
    static @Nullable Path beside(@Nullable Path file, String name) {
        try {
            var one = Path.of(name);
            boolean plain = one.getNameCount() == 1 && !one.isAbsolute() && !name.startsWith(".");
            return file == null || !plain ? null : file.resolveSibling(one);
        } catch (InvalidPathException _) {
            return null;
        }
    }

    private void load(@Nullable Path file) {
        image = null;
        if (file == null) {
            return;
        }
        var loading = new Image(file.toUri().toString(), true);
        image = loading;
        loading.progressProperty().subscribe(_ -> loaded(loading));
        loading.errorProperty().subscribe(_ -> loaded(loading));
    }

    @SuppressWarnings("ReferenceEquality") // another one may be wanted by now
    private void loaded(Image loading) {
        if (loading == image && (loading.isError() || loading.getProgress() >= 1)) {
            missing.set(loading.isError());
            shown.set(box() != null);
            change.run();
        }
    }

    /** Where it lies on the map; null while there is none. */
    @Nullable
    Box box() {
        var now = background;
        var loaded = image;
        return now == null || loaded == null || loaded.isError() || loaded.getProgress() < 1
                ? null
                : new Box(now.x(), now.y(), loaded.getWidth() * now.scale(), loaded.getHeight() * now.scale());
    }

    /** Paints it, in map units. */
    void paint(GraphicsContext graphics, Box part) {
        var box = box();
        var now = background;
        if (box != null && now != null && box.overlaps(part) && !desk.map().isPicture()) {
            graphics.save();
            graphics.setGlobalAlpha(now.opacity());
            graphics.drawImage(image, box.x(), box.y(), box.width(), box.height());
            graphics.restore();
        }
    }
}
