package org.dartboard.ui.kit;

import java.util.function.BiConsumer;
import javafx.scene.layout.Region;
import org.dartboard.picture.Surface;
import org.dartboard.picture.Theme;

/**
 * A small picture of a fixed size, painted on a {@link Surface} from (0, 0) to its width and height, and again when the
 * theme changes. It has no text of its own for those who cannot see it: give it one, or to what it stands in.
 */
public final class Picture extends Region {

    private BiConsumer<Surface, Theme> painting;
    private final Kit kit;

    /** A picture. */
    public Picture(Kit kit, double width, double height, BiConsumer<Surface, Theme> painting) {
        this.kit = kit;
        this.painting = painting;
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        setMouseTransparent(true);
        paint();
        kit.onTheme(this, this::paint);
    }

    /** Paints something else. */
    public void show(BiConsumer<Surface, Theme> other) {
        painting = other;
        paint();
    }

    private void paint() {
        var surface = new NodeSurface();
        painting.accept(surface, kit.theme());
        var node = surface.node();
        node.setManaged(false);
        getChildren().setAll(node);
    }
}
