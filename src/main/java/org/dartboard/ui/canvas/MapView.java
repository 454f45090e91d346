package org.dartboard.ui.canvas;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
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
    private final BooleanProperty minimapShown = new SimpleBooleanProperty(true);
    private final ReadOnlyIntegerWrapper zoom = new ReadOnlyIntegerWrapper(100);
    private @Nullable Environment known;
    private boolean opening;

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
        ground.getChildren().addAll(canvas, marks);
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
        camera.viewProperty().subscribe(v -> zoom.set((int) Math.round(v.zoom() * 100)));
        desk.editorProperty().subscribe(this::opened);
        desk.drawingProperty().subscribe(this::show);
        desk.selectionProperty().subscribe(marks::select);
        desk.revealProperty().subscribe(this::reveal);
    }

    @Override
    protected void layoutChildren() {
        camera.resize(new View.Size(getWidth(), getHeight()));
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

    private void show(@Nullable Drawing drawing) {
        if (drawing == null) {
            return;
        }
        if (opening) {
            opening = false;
            camera.open(drawing.bounds());
        } else {
            camera.extent(drawing.bounds());
        }
        canvas.show(drawing, Decor.NONE);
        marks.show(drawing);
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
        return Target.at(map, at.x(), at.y(), view.zoom(), detail, Map.of());
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

    /** How near one looks, in per cent. */
    public ReadOnlyIntegerProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
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
