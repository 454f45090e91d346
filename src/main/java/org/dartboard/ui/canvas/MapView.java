package org.dartboard.ui.canvas;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.dartboard.edit.Editor;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.picture.Box;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Point;
import org.dartboard.ui.kit.Command;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Reveal;
import org.dartboard.ui.state.Vantage;
import org.dartboard.ui.state.Wishes;
import org.jspecify.annotations.Nullable;

/** The map: what is drawn on the desk, seen from near or far, with people on it. */
public final class MapView extends StackPane {

    private final Desk desk;
    private final Camera camera;
    private final MapCanvas canvas;
    private final Marks marks;
    private final Walkers walkers;
    private final StackPane ground = new StackPane();
    private final MapKeys keys;
    private final Hover hover;
    private final Sight sight;
    private final Commands commands;
    private final Overlay overlay;
    private final Hands hands;
    private final Minimap minimap;
    private final Tools tools;
    private final Underlay underlay;
    private final Turning turning;
    private final BooleanProperty tracing = new SimpleBooleanProperty();
    private final BooleanProperty minimapShown = new SimpleBooleanProperty(true);
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyObjectWrapper<Object> seen = new ReadOnlyObjectWrapper<>(View.START);
    private final DoubleProperty pace = new SimpleDoubleProperty(1700);
    private @Nullable Environment known;
    private @Nullable Drawing painted;
    private Maker maker;
    private boolean opening;
    private boolean changed;

    /** A view of a desk. */
    public MapView(Desk desk, Kit kit) {
        this.desk = desk;
        maker = new PlainMaker(desk);
        camera = new Camera(kit);
        canvas = new MapCanvas(kit, camera);
        marks = new Marks(kit, camera);
        walkers = new Walkers(kit, camera, this::decorate);
        minimap = new Minimap(kit, camera, minimapShown);
        sight = new Sight(kit, desk, camera);
        commands = new Commands(kit, desk, camera, sight, marks, ground, () -> maker);
        hover = new Hover(kit, ground, commands);
        tools = new Tools(kit, desk, commands);
        overlay = new Overlay(kit, camera, canvas, marks, this::decor);
        var handles = new Handles(kit, desk, camera);
        hands = new Hands(kit, desk, camera, ground, overlay, handles, () -> maker);
        turning = new Turning(kit, desk, camera, canvas, ground);
        var gestures = new Gestures(
                ground, camera, new Clicks(desk, sight, this::unfocus, () -> maker), hands, desk.map()::isPicture);
        keys = new MapKeys(ground, desk, camera, gestures, commands);
        getStyleClass().add("map-view");
        ground.setId("map");
        ground.setFocusTraversable(true);
        ground.setAccessibleText(kit.text("map.name"));
        var frames = new FrameMarks(desk, kit, camera, ground, gestures::isGrabbing);
        underlay = new Underlay(desk, canvas::repaint);
        canvas.underlay(underlay);
        underlay.shownProperty().subscribe(shown -> {
            var box = underlay.box();
            var map = desk.map().drawingProperty().get();
            if (shown && box != null && map != null && map.nodes().isEmpty()) {
                camera.fit(box); // nothing else is there to be seen
            }
        });
        var corners = new UnderlayMarks(desk, kit, camera, underlay, tracing);
        ground.getChildren().addAll(canvas, marks, handles, walkers, frames, corners, overlay, new FocusRing(ground));
        setAlignment(minimap, Pos.BOTTOM_RIGHT);
        setMargin(minimap, new Insets(10));
        getChildren().addAll(ground, emptyHint(kit), minimap, tools, hover.card());
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setMinSize(120, 90);
        follow();
    }

    private Region emptyHint(Kit kit) {
        var hint = new EmptyHint(kit, desk.map().drawingProperty());
        hint.opacityProperty().bind(underlay.shownProperty().map(shown -> shown ? 0.0 : 1.0));
        return hint;
    }

    private void follow() {
        camera.viewProperty().subscribe(v -> {
            zoom.set(v.zoom());
            seen.set(v);
            desk.map().vantageProperty().set(new Vantage(v.x(), v.y(), v.zoom()));
            hover.hide();
            commands.hideMenu();
        });
        desk.editorProperty().subscribe(this::opened);
        desk.map().drawingProperty().subscribe(this::drawn);
        desk.resultsProperty().subscribe(_ -> changed());
        desk.decided().sieveProperty().subscribe(_ -> changed());
        desk.modeProperty().subscribe(_ -> changed());
        desk.map().lensProperty().subscribe(_ -> changed());
        desk.playback().onChange(this::changed);
        desk.veil().drawnProperty().subscribe(_ -> changed());
        desk.map().expectedProperty().subscribe(_ -> changed());
        desk.selectionProperty().subscribe(selection -> {
            marks.select(selection);
            changed();
        });
        desk.wishes().revealProperty().subscribe(this::reveal);
        desk.wishes().outlookProperty().subscribe(this::look);
        pace.subscribe(millis -> walkers.pace(Duration.millis(Math.min(600, millis.doubleValue() * .6))));
    }

    @Override
    protected void layoutChildren() {
        var size = new View.Size(getWidth(), getHeight());
        if (!size.equals(camera.size())) {
            camera.resize(size);
            tools.fit(getWidth());
            seen.set(size);
        }
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
                turning.restart();
                camera.open(drawing.bounds());
            } else {
                turning.drawn(drawing);
            }
            marks.show(drawing);
            minimap.show(drawing);
            tools.search(drawing);
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
        var drawing = desk.map().drawingProperty().get();
        if (drawing == painted) {
            canvas.show(decor);
        } else {
            painted = drawing;
            canvas.show(drawing, decor);
            overlay.drawn();
        }
        sight.badges(decor.badges());
        marks.badges(decor.badges());
    }

    private Decor decor() {
        var now = Situation.of(desk);
        return now == null ? Decor.NONE : now.decor();
    }

    private void unfocus() {
        keys.focus(null);
    }

    private void look(Wishes.@Nullable Outlook wish) {
        if (wish != null) {
            turning.look(wish.from());
        }
    }

    private void reveal(@Nullable Reveal reveal) {
        var map = desk.map().drawingProperty().get();
        var node = reveal == null || map == null ? null : map.node(reveal.element());
        if (node == null || reveal == null) {
            return;
        }
        if (!reveal.glance()) {
            camera.centre(node.box());
        } else if (!camera.isSeen(node.box())) {
            camera.fit();
        }
    }

    /** Something lies over a corner of this view, or nothing: gives whether all that is to be seen is beside it. */
    public boolean keepFree(@Nullable Box covered) {
        return camera.keepFree(covered);
    }

    /** Puts something more among the tools over its corner. */
    public void addTool(Node tool) {
        tools.getChildren().addFirst(tool);
    }

    /** The keyboard is the map's, not that of what holds it. */
    @Override
    public void requestFocus() {
        ground.requestFocus();
    }

    /** Changes whenever a place of the map is seen elsewhere than before. */
    public ObservableValue<?> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** A box of the map in this view. */
    public Box toView(Box box) {
        return camera.view().toScreen(box, camera.size());
    }

    /** The place of the map at a point of this view. */
    public Point toMap(Point2D at) {
        return sight.place(at.getX(), at.getY());
    }

    /** Brings a box of the map into sight, if it is not, by as little as that takes. */
    public void bring(Box box) {
        camera.show(box);
    }

    /** Opens a menu at what is selected; without commands it is that of the selection. */
    public void menu(List<Command> offered) {
        commands.menu(offered);
    }

    /** How near one looks, 1 for 100 %. */
    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** Where an element is in this view, as far as it is drawn; null if it is not on the map. */
    public @Nullable Bounds boundsOf(String element) {
        var map = desk.map().drawingProperty().get();
        var place = map == null ? null : map.place(element);
        if (place == null) {
            return null;
        }
        var box = camera.view().toScreen(place, camera.size());
        return new BoundingBox(box.x(), box.y(), box.width(), box.height());
    }

    /** Who draws what is new, and asks for its name. */
    public void makeWith(Maker other) {
        maker = other;
    }

    /** Something new is held over the map, at a point of this view; {@code free}: past the guides. */
    public void carry(Element.Type type, Point2D at, boolean free) {
        hands.carry(type, at.getX(), at.getY(), free);
    }

    /** What was carried is let go. */
    public void letGo() {
        hands.letGo();
    }

    /** What was carried is forgotten. */
    public void forget() {
        hands.stop();
    }

    /** How many gaps the badges show, by the element's id; elements without a badge are missing. */
    public Map<String, Integer> badges() {
        return sight.badges();
    }

    /** Milliseconds from one moment of a walk to the next, while it is played. */
    public DoubleProperty paceProperty() {
        return pace;
    }

    /** Whether the picture behind the map is being put in its place. */
    public BooleanProperty tracingProperty() {
        return tracing;
    }

    /** Whether the picture behind the map is named in the file and cannot be shown. */
    public ReadOnlyBooleanProperty pictureMissingProperty() {
        return underlay.missingProperty();
    }

    /** Where a picture of that name lies beside a map's file; null if there is no file, or it is no plain name. */
    public static @Nullable Path pictureBeside(@Nullable Path file, String name) {
        return Underlay.beside(file, name);
    }

    /** Whether the small map is shown when not everything can be seen. */
    public BooleanProperty minimapShownProperty() {
        return minimapShown;
    }

    /** Whether all of the map is to be seen, whatever the size of this view. */
    public boolean isWhole() {
        return camera.isFitted();
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
        commands.zoom(true);
    }

    /** Farther. */
    public void zoomOut() {
        commands.zoom(false);
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
        tools.find(scene == null ? null : scene.getFocusOwner());
    }
}
