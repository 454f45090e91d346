package org.dartboard.ui.canvas;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.dartboard.edit.Editor;
import org.dartboard.model.Environment;
import org.dartboard.picture.Box;
import org.dartboard.picture.Detail;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Node;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Reveal;
import org.dartboard.ui.state.Selection;
import org.jspecify.annotations.Nullable;

/** The map: what is drawn on the desk, seen from near or far, with people on it. */
public final class MapView extends StackPane {

    private static final double STEP = 1.25;

    private final Desk desk;
    private final Kit kit;
    private final Camera camera;
    private final MapCanvas canvas;
    private final Marks marks;
    private final StackPane ground = new StackPane();
    private final MapKeys keys;
    private final Walkers walkers;
    private final BooleanProperty minimapShown = new SimpleBooleanProperty(true);
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private final DoubleProperty pace = new SimpleDoubleProperty(1700);
    private @Nullable Environment known;
    private @Nullable Drawing painted;
    private Map<String, Integer> badges = Map.of();
    private boolean opening;
    private boolean changed;

    /** A view of a desk. */
    public MapView(Desk desk, Kit kit) {
        this.desk = desk;
        this.kit = kit;
        camera = new Camera(kit);
        canvas = new MapCanvas(kit, camera);
        marks = new Marks(kit, camera);
        getStyleClass().add("map-view");
        setAccessibleRole(AccessibleRole.NODE);
        ground.setId("map-ground");
        walkers = new Walkers(kit, camera, this::decorate);
        ground.getChildren().addAll(canvas, marks, walkers);
        getChildren().add(ground);
        ground.setFocusTraversable(true);
        var gestures = new Gestures(ground, camera, new Clicks());
        keys = new MapKeys(ground, desk, camera, gestures, new Commands());
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setMinSize(120, 90);
        follow();
    }

    private final class Clicks implements Gestures.Clicks {
        @Override
        public void clicked(MouseEvent event) {
            click(event);
        }

        @Override
        public void doubled(MouseEvent event) {
            var node = target(event.getX(), event.getY()).element();
            if (node != null) {
                camera.fit(node.box());
            }
        }
    }

    private final class Commands implements MapKeys.Commands {
        @Override
        public void focused(@Nullable Node node) {
            marks.focus(node == null ? null : node.id());
        }

        @Override
        public void select(Node node, boolean more) {
            MapView.this.select(node.id(), more);
        }

        @Override
        public void menu(Node node) {}

        @Override
        public boolean escape() {
            boolean some = !(desk.selectionProperty().get() instanceof Selection.None);
            desk.selectionProperty().set(Selection.none());
            return some;
        }

        @Override
        public void zoom(boolean nearer) {
            if (nearer) {
                zoomIn();
            } else {
                zoomOut();
            }
        }
    }

    private void follow() {
        camera.viewProperty().subscribe(v -> zoom.set(v.zoom()));
        desk.editorProperty().subscribe(this::opened);
        desk.drawingProperty().subscribe(this::drawn);
        desk.resultsProperty().subscribe(_ -> changed());
        desk.modeProperty().subscribe(_ -> changed());
        desk.lensProperty().subscribe(_ -> changed());
        desk.playback().courseProperty().subscribe(_ -> changed());
        desk.playback().livedProperty().subscribe(_ -> changed());
        desk.selectionProperty().subscribe(selection -> {
            marks.select(selection);
            changed();
        });
        pace.subscribe(millis -> walkers.pace(Duration.millis(Math.min(600, millis.doubleValue() * .6))));
        desk.revealProperty().subscribe(this::reveal);
    }

    @Override
    protected void layoutChildren() {
        camera.resize(new View.Size(getWidth(), getHeight()));
        refresh();
        super.layoutChildren();
    }

    /** An editor without a history holds something else than what was open. */
    @SuppressWarnings("ReferenceEquality")
    private void opened(@Nullable Editor editor) {
        if (editor == null) {
            return;
        }
        boolean fresh = editor.past().isEmpty() && editor.future().isEmpty();
        if (fresh && known != editor.current()) {
            opening = true;
        }
        known = editor.current();
    }

    /** Something of what is shown is different; it is shown in the next frame, whatever else changes until then. */
    private void changed() {
        changed = true;
        requestLayout();
    }

    private void drawn(@Nullable Drawing drawing) {
        if (drawing != null) {
            if (opening) {
                opening = false;
                camera.open(drawing.bounds());
            } else {
                camera.extent(drawing.bounds());
            }
            marks.show(drawing);
        }
        changed();
    }

    private void refresh() {
        var now = changed ? Situation.of(desk) : null;
        changed = false;
        if (now != null) {
            walkers.show(now);
        }
    }

    @SuppressWarnings("ReferenceEquality") // the same drawing needs no painting
    private void decorate(Decor decor) {
        var drawing = desk.drawingProperty().get();
        if (drawing == painted) {
            canvas.show(decor);
        } else {
            painted = drawing;
            canvas.show(drawing, decor);
        }
        marks.badges(decor.badges());
        badges = decor.badges();
    }

    private void reveal(@Nullable Reveal reveal) {
        var map = desk.drawingProperty().get();
        var node = reveal == null || map == null ? null : map.node(reveal.element());
        if (node != null) {
            camera.centre(node.box());
        }
    }

    private Target target(double x, double y) {
        var map = desk.drawingProperty().get();
        if (map == null) {
            return new Target.Ground();
        }
        var view = camera.view();
        var at = view.toMap(x, y, camera.size());
        var detail = Detail.at(view.zoom() * kit.scaleProperty().get());
        return Target.at(map, at.x(), at.y(), view.zoom(), detail, badges);
    }

    private void click(MouseEvent event) {
        var target = target(event.getX(), event.getY());
        boolean more = event.isShiftDown() || event.isShortcutDown();
        keys.focus(null);
        var node = target.element();
        if (node != null) {
            select(node.id(), more);
        } else if (target instanceof Target.Line(var wire)) {
            desk.selectionProperty().set(new Selection.OneLink(wire.link().key()));
        } else if (!more) {
            desk.selectionProperty().set(Selection.none());
        }
    }

    private void select(String id, boolean more) {
        if (!more || !(desk.selectionProperty().get() instanceof Selection.Elements(var ids))) {
            desk.selectionProperty().set(Selection.of(id));
            return;
        }
        Set<String> some = new LinkedHashSet<>(ids);
        if (!some.remove(id)) {
            some.add(id);
        }
        desk.selectionProperty().set(some.isEmpty() ? Selection.none() : new Selection.Elements(some));
    }

    /** How near one looks, 1 for 100 %. */
    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** Milliseconds from one moment of a walk to the next, while it is played. */
    public DoubleProperty paceProperty() {
        return pace;
    }

    /** Whether the small map is shown when not everything can be seen. */
    public BooleanProperty minimapShownProperty() {
        return minimapShown;
    }

    /** Shows all of the map. */
    public void fit() {
        camera.fit();
    }

    /** Shows what is selected as large as it goes. */
    public void fitSelection() {
        var map = desk.drawingProperty().get();
        if (map == null) {
            return;
        }
        @Nullable Box all = null;
        if (desk.selectionProperty().get() instanceof Selection.Elements(var ids)) {
            for (var id : ids) {
                var node = map.node(id);
                if (node != null) {
                    all = all == null ? node.box() : all.union(node.box());
                }
            }
        }
        if (all != null) {
            camera.fit(all);
        }
    }

    /** Shows the map at 100 %, around the middle of what is seen. */
    public void actualSize() {
        camera.go(camera.view().at(1));
    }

    /** Nearer. */
    public void zoomIn() {
        camera.go(camera.view().at(camera.view().zoom() * STEP));
    }

    /** Farther. */
    public void zoomOut() {
        camera.go(camera.view().at(camera.view().zoom() / STEP));
    }

    /** To where one looked before. */
    public void back() {
        camera.back();
    }

    /** To where one looked after that. */
    public void forward() {
        camera.forward();
    }

    /** Opens the field that finds elements on the map. */
    public void find() {}
}
