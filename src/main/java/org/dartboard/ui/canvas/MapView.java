package org.dartboard.ui.canvas;

import java.util.Collection;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.dartboard.edit.Editor;
import org.dartboard.model.Environment;
import org.dartboard.picture.Detail;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Node;
import org.dartboard.text.Phrase;
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
    private final Walkers walkers;
    private final StackPane ground = new StackPane();
    private final MapKeys keys;
    private final Hover hover;
    private final ElementMenu menu;
    private final Minimap minimap;
    private final FindBar findBar;
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
        walkers = new Walkers(kit, camera, this::decorate);
        minimap = new Minimap(kit, camera, minimapShown);
        var input = new Input();
        hover = new Hover(kit, ground, input);
        menu = new ElementMenu(kit, ground, input);
        findBar = new FindBar(kit, input);
        keys = new MapKeys(ground, desk, camera, new Gestures(ground, camera, input), input);
        getStyleClass().add("map-view");
        ground.setId("map");
        ground.setFocusTraversable(true);
        ground.setAccessibleText(kit.text("map.name"));
        ground.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
        ground.getChildren().addAll(canvas, marks, walkers, focusRing());
        setAlignment(minimap, Pos.BOTTOM_RIGHT);
        setMargin(minimap, new Insets(10));
        getChildren()
                .addAll(
                        ground,
                        new EmptyHint(kit, desk.drawingProperty()),
                        minimap,
                        new Tools(kit, desk, findBar),
                        hover.card());
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setMinSize(120, 90);
        follow();
    }

    /** Seen while the keyboard is on the map as a whole. */
    private Region focusRing() {
        var ring = new Region();
        ring.getStyleClass().add("map-focus");
        ring.setMouseTransparent(true);
        ring.visibleProperty().bind(ground.focusVisibleProperty());
        return ring;
    }

    private void follow() {
        camera.viewProperty().subscribe(v -> {
            zoom.set(v.zoom());
            hover.hide();
            menu.hide();
        });
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
        desk.revealProperty().subscribe(this::reveal);
        pace.subscribe(millis -> walkers.pace(Duration.millis(Math.min(600, millis.doubleValue() * .6))));
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
        if (editor != null) {
            boolean fresh = editor.past().isEmpty() && editor.future().isEmpty();
            opening |= fresh && known != editor.current();
            known = editor.current();
        }
    }

    private void drawn(@Nullable Drawing drawing) {
        if (drawing != null) {
            if (opening) {
                opening = false;
                keys.focus(null);
                camera.open(drawing.bounds());
            } else {
                camera.extent(drawing.bounds());
            }
            marks.show(drawing);
            minimap.show(drawing);
            findBar.search(drawing);
            hover.hide();
        }
        changed();
    }

    /** Something of what is shown is different; it is shown in the next frame, whatever else changes until then. */
    private void changed() {
        changed = true;
        requestLayout();
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
        badges = decor.badges();
        marks.badges(badges);
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

    private void menu(ContextMenuEvent event) {
        var node = event.isKeyboardTrigger()
                ? null
                : target(event.getX(), event.getY()).element();
        if (node != null) {
            menu.show(node, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    /** What hands and keys do. */
    private final class Input
            implements Gestures.Clicks, MapKeys.Commands, Hover.Asked, ElementMenu.Commands, FindBar.Shown {

        @Override
        public void clicked(MouseEvent event) {
            var target = target(event.getX(), event.getY());
            boolean more = event.isShiftDown() || event.isShortcutDown();
            keys.focus(null);
            var node = target.element();
            if (node != null) {
                var now = desk.selectionProperty().get();
                desk.selectionProperty().set(more ? Marks.toggled(now, node.id()) : Selection.of(node.id()));
            } else if (target instanceof Target.Line(var wire)) {
                desk.selectionProperty().set(new Selection.OneLink(wire.link().key()));
            } else if (!more) {
                desk.selectionProperty().set(Selection.none());
            }
        }

        @Override
        public void doubled(MouseEvent event) {
            var node = target(event.getX(), event.getY()).element();
            if (node != null) {
                fit(node);
            }
        }

        @Override
        public void focused(@Nullable Node node) {
            marks.focus(node == null ? null : node.id());
            var now = node == null ? null : Situation.of(desk);
            if (node == null || now == null) {
                ground.setAccessibleText(kit.text("map.name"));
                return;
            }
            var order = Neighbours.inOrder(now.drawing());
            var words = new Explainer(kit, now).inWords(node, order.indexOf(node) + 1, order.size());
            ground.setAccessibleText(kit.say(Phrase.of("map.name.element", "element", words)));
        }

        @Override
        public void select(Node node, boolean more) {
            var now = desk.selectionProperty().get();
            desk.selectionProperty().set(more ? Marks.toggled(now, node.id()) : Selection.of(node.id()));
        }

        @Override
        public void menu(Node node) {
            var box = camera.view().toScreen(node.box(), camera.size());
            menu.showAt(node, box.centreX(), box.bottom());
        }

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

        @Override
        public Target at(double x, double y) {
            return target(x, y);
        }

        @Override
        public @Nullable Explanation explain(Target target) {
            var now = Situation.of(desk);
            return now == null ? null : new Explainer(kit, now).explain(target);
        }

        @Override
        public void select(Node node) {
            desk.selectionProperty().set(Selection.of(node.id()));
        }

        @Override
        public void centre(Node node) {
            camera.centre(node.box());
        }

        @Override
        public void fit(Node node) {
            camera.fit(node.box());
        }

        @Override
        public void found(Collection<String> ids) {
            marks.find(ids);
        }

        @Override
        public void current(Node node) {
            desk.selectionProperty().set(Selection.of(node.id()));
            camera.centre(node.box());
        }
    }

    /** How near one looks, 1 for 100 %. */
    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** Where an element is in this view, as far as it is drawn; null if it is not on the map. */
    public @Nullable Bounds boundsOf(String element) {
        var map = desk.drawingProperty().get();
        var node = map == null ? null : map.node(element);
        if (node == null) {
            return null;
        }
        var box = camera.view().toScreen(node.box(), camera.size());
        return new BoundingBox(box.x(), box.y(), box.width(), box.height());
    }

    /** How many gaps the badges show, by the element's id; elements without a badge are missing. */
    public Map<String, Integer> badges() {
        return badges;
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
        var all = marks.selected();
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
    public void find() {
        var scene = getScene();
        findBar.open(scene == null ? null : scene.getFocusOwner());
    }
}
