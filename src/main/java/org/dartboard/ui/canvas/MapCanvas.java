package org.dartboard.ui.canvas;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.transform.Affine;
import org.dartboard.picture.Box;
import org.dartboard.picture.Detail;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Painter;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Tone;
import org.dartboard.ui.kit.CanvasSurface;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/**
 * The painted map. More than can be seen is painted, so that a hand that moves or zooms it only moves the picture; when it
 * rests, it is painted anew. What is seen comes first, the rest around it in the frames after that.
 */
final class MapCanvas extends Region {

    /** How much is painted beyond each edge, as a share of the view. */
    private static final double BEYOND = .35;

    /** How long, in nanoseconds, a hand sees bare ground where it moves farther before that is painted. */
    private static final long PATIENCE = 250_000_000;

    /** The largest edge of the picture, in pixels. */
    private static final double LARGEST = 4096;

    private static final boolean SCALES_AT_NO_COST = Platform.isSupported(ConditionalFeature.SCENE3D);

    private final Kit kit;
    private final Camera camera;
    private final Canvas canvas = new Canvas();
    private final Group holder = new Group(canvas);
    private final Loupe loupe = new Loupe();
    private @Nullable Blocks blocks;
    private final Affine place = new Affine();
    private final Deque<Box> waiting = new ArrayDeque<>();
    private @Nullable Drawing drawing;
    private @Nullable Underlay underlay;
    private Decor decor = Decor.NONE;
    private @Nullable Drawing rest;
    private Set<String> lifted = Set.of();
    private Painted painted = new Painted(View.START, 0, 0, 0, 0, 1);
    private boolean stale = true;
    private boolean partial;
    private long last;

    private final AnimationTimer later = new AnimationTimer() {
        @Override
        public void handle(long now) {
            var part = waiting.poll();
            if (part == null) {
                stop();
            } else {
                paint(part);
            }
        }
    };

    /**
     * What the canvas holds.
     *
     * @param left what the map's origin is away from the canvas's left edge, in screen units of that view
     * @param pixels of the canvas for a screen unit
     */
    private record Painted(View view, double left, double top, double width, double height, double pixels) {
        Box box() {
            double zoom = view.zoom();
            return new Box(-left / zoom, -top / zoom, width / zoom, height / zoom);
        }
    }

    MapCanvas(Kit kit, Camera camera) {
        this.kit = kit;
        this.camera = camera;
        holder.getTransforms().add(place);
        holder.setManaged(false);
        getChildren().addAll(holder, loupe.node());
        setMouseTransparent(true);
        camera.viewProperty().subscribe(_ -> follow());
        camera.restingProperty().subscribe(rests -> {
            if (rests && (!painted.view().equals(camera.view()) || partial)) {
                repaint();
            }
        });
        kit.onTheme(this, () -> {
            blocks = null;
            repaint();
        });
        kit.scaleProperty().subscribe(_ -> repaint());
    }

    /** Shows another drawing. */
    void show(@Nullable Drawing other, Decor with) {
        drawing = other;
        blocks = null;
        rest = null;
        lifted = Set.of();
        decor = with;
        repaint();
    }

    /** Shows the same drawing with something else on it; only what changes is painted. */
    void show(Decor other) {
        var before = decor;
        decor = other;
        var map = drawing;
        if (map != null && !stale) {
            other.changes(before, map).forEach(this::paint);
        }
    }

    /** From now on these elements and their links are not painted, as if a hand had taken them up; none: all are. */
    void lift(Set<String> ids) {
        var map = drawing;
        if (map == null || ids.equals(lifted)) {
            return;
        }
        var changed = new HashSet<>(ids);
        changed.addAll(lifted);
        lifted = Set.copyOf(ids);
        rest = ids.isEmpty() ? null : map.without(lifted);
        if (stale) {
            return;
        }
        var parts = parts(map, changed);
        if (parts != null) {
            waiting.addFirst(parts);
            later.start();
        }
    }

    private static @Nullable Box parts(Drawing map, Set<String> ids) {
        var nodes = ids.stream()
                .map(map::node)
                .filter(Objects::nonNull)
                .map(n -> n.bounds().grown(24));
        var wires = map.wires().stream()
                .filter(w ->
                        ids.contains(w.link().from()) || ids.contains(w.link().to()))
                .map(w -> w.route().bounds().grown(Decor.TRAIL * 4));
        return Stream.concat(nodes, wires).reduce(Box::union).orElse(null);
    }

    /** What lies behind the map. */
    void underlay(Underlay picture) {
        underlay = picture;
    }

    /** Everything is painted anew in the next frame. */
    void repaint() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (stale || painted.width() < getWidth() || painted.height() < getHeight()) {
            paintAll();
        }
        follow();
    }

    private void paintAll() {
        var size = camera.size();
        waiting.clear();
        if (size.isEmpty()) {
            return;
        }
        stale = false;
        partial = false;
        double pixels = kit.scaleProperty().get();
        double moreX = beyond(size.width(), pixels);
        double moreY = beyond(size.height(), pixels);
        double width = Math.ceil(size.width() + 2 * moreX);
        double height = Math.ceil(size.height() + 2 * moreY);
        var view = camera.view();
        painted = new Painted(view, view.left(size) + moreX, view.top(size) + moreY, width, height, pixels);
        holder.setVisible(true);
        loupe.hide();
        last = System.nanoTime();
        canvas.setWidth(width * pixels);
        canvas.setHeight(height * pixels);
        var graphics = canvas.getGraphicsContext2D();
        graphics.setTransform(1, 0, 0, 1, 0, 0);
        graphics.setFill(kit.color(Tone.MAP));
        graphics.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        var seen = view.seen(size);
        paint(seen);
        waiting.addAll(around(painted.box(), seen));
        later.start();
    }

    /** Beyond an edge; whole pixels at every scale. */
    private static double beyond(double extent, double pixels) {
        double most = (LARGEST / pixels - extent) / 2;
        return Math.floor(Math.clamp(extent * BEYOND, 0, Math.max(0, most)) / 4) * 4;
    }

    private static List<Box> around(Box all, Box inner) {
        return List.of(
                new Box(all.x(), inner.y(), inner.x() - all.x(), inner.height()),
                new Box(inner.right(), inner.y(), all.right() - inner.right(), inner.height()),
                new Box(all.x(), all.y(), all.width(), inner.y() - all.y()),
                new Box(all.x(), inner.bottom(), all.width(), all.bottom() - inner.bottom()));
    }

    /** Paints a part of the map, if it is on the canvas. */
    private void paint(Box wanted) {
        var map = drawing;
        if (map == null || !wanted.overlaps(painted.box())) {
            return;
        }
        var part = aligned(wanted);
        var shown = rest == null ? map : rest;
        var with = decor.without(lifted);
        var graphics = canvas.getGraphicsContext2D();
        double scale = painted.view().zoom() * painted.pixels();
        graphics.save();
        graphics.setTransform(scale, 0, 0, scale, painted.left() * painted.pixels(), painted.top() * painted.pixels());
        var theme = kit.theme();
        var surface = new CanvasSurface(graphics, theme.of(Tone.MAP));
        surface.clip(new Shape.Round(part, 0), () -> {
            var below = new Beneath(surface, shown, part, s -> with.beneath(s, theme, part), () -> {
                if (underlay != null) {
                    underlay.paint(graphics, part);
                }
            });
            new Painter(theme, Detail.at(scale), kit.metrics(), kit.messages()).paint(shown, below, part);
            with.above(surface, shown, theme, kit.metrics(), part);
        });
        graphics.restore();
    }

    /** The smallest box around it that is made of whole pixels, so that no seam is left at its edges. */
    private Box aligned(Box box) {
        double scale = painted.view().zoom() * painted.pixels();
        double left = painted.left() * painted.pixels();
        double top = painted.top() * painted.pixels();
        double x = Math.max(0, Math.floor(box.x() * scale + left));
        double y = Math.max(0, Math.floor(box.y() * scale + top));
        double right = Math.min(canvas.getWidth(), Math.ceil(box.right() * scale + left));
        double bottom = Math.min(canvas.getHeight(), Math.ceil(box.bottom() * scale + top));
        return new Box(
                (x - left) / scale, (y - top) / scale, Math.max(0, right - x) / scale, Math.max(0, bottom - y) / scale);
    }

    /** Puts the picture where it belongs in the view that is seen now. */
    private void follow() {
        var view = camera.view();
        var size = camera.size();
        double factor = view.zoom() / painted.view().zoom();
        double x = view.left(size) - painted.left() * factor;
        double y = view.top(size) - painted.top() * factor;
        boolean same = Math.abs(factor - 1) < 1e-9;
        double scale = factor / painted.pixels();
        if (!same && !SCALES_AT_NO_COST) {
            var before = painted;
            magnify(factor, x, y, view, size);
            if (!before.equals(painted)) {
                return;
            }
        } else if (loupe.isShown()) {
            holder.setVisible(true);
            loupe.hide();
        }
        place.setToTransform(scale, 0, same ? Math.rint(x) : x, 0, scale, same ? Math.rint(y) : y);
        boolean waited = System.nanoTime() - last > PATIENCE;
        if (same && waited && !stale && isUncovered(view.seen(size))) {
            repaint();
        }
    }

    /** Without a graphics card. */
    private void magnify(double factor, double x, double y, View view, View.Size size) {
        var map = drawing;
        if (map == null || size.isEmpty()) {
            return;
        }
        double pixels = painted.pixels();
        if (!loupe.isShown()) {
            var before = painted;
            var shot = canvas.snapshot(null, null);
            if (!before.equals(painted)) {
                // What waited for a layout was painted by it, as it is seen now: nothing is to be magnified any more
                return;
            }
            waiting.clear();
            partial = true;
            loupe.show(shot, size, pixels);
            holder.setVisible(false);
        }
        var around = blocks;
        if (around == null) {
            around = Blocks.of(map, kit.theme());
            blocks = around;
        }
        var corner = view.toScreen(around.bounds().x(), around.bounds().y(), size);
        loupe.paint(
                x * pixels,
                y * pixels,
                factor,
                around,
                corner.x() * pixels,
                corner.y() * pixels,
                view.zoom() * pixels / around.scale(),
                Blocks.solid(kit.theme().of(Tone.MAP)));
    }

    /** Whether something is seen that was not painted. */
    private boolean isUncovered(Box seen) {
        var there = painted.box();
        return drawing != null
                && (seen.x() < there.x() - .5
                        || seen.y() < there.y() - .5
                        || seen.right() > there.right() + .5
                        || seen.bottom() > there.bottom() + .5);
    }
}
