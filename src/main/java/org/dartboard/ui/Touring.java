package org.dartboard.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.ActionEvent;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.dartboard.edit.Editor;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;
import org.dartboard.ui.canvas.MapView;
import org.dartboard.ui.kit.Topic;
import org.dartboard.ui.state.Look;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Notice;
import org.dartboard.ui.state.Selection;
import org.dartboard.ui.tour.Ground;
import org.dartboard.ui.tour.Step;
import org.dartboard.ui.tour.Tour;
import org.dartboard.ui.tour.TourView;
import org.jspecify.annotations.Nullable;

/** The guided tour in a window: offers it at the first start, opens the hospital for it, and notices what people do. */
final class Touring implements Ground {

    /** The first that people meet there. */
    private static final String LETTER = "letter";

    private static final String SWITCH = ".control-row .toggle-switch";

    private final MainWindow window;
    private final MapView map;
    private final StackPane layers;
    private final Tour tour = new Tour(this);
    private @Nullable TourView view;
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();
    private @Nullable Environment begun;
    private @Nullable Environment before;
    private boolean waiting;

    /** Whether what is to be focused is not there yet. */
    private boolean sought;

    /**
     * No tour yet.
     *
     * @param layers what it is put upon
     */
    Touring(MainWindow window, MapView map, StackPane layers) {
        this.window = window;
        this.map = map;
        this.layers = layers;
    }

    /** Offers it, until it is answered in any window. */
    void offer() {
        var settings = window.workbench().settings();
        if (!settings.tourOfferedProperty().get()) {
            return;
        }
        offered.set(true);
        settings.tourOfferedProperty().subscribe(still -> {
            if (!still && offered.get()) {
                offered.set(false);
                focusMap();
            }
        });
        // Whoever begins to do something needs none
        var desk = window.desk();
        desk.playback().onChange(() -> {
            if (desk.playback().lived() > 0 || desk.playback().playingProperty().get()) {
                decline();
            }
        });
        desk.editorProperty().subscribe((was, now) -> {
            boolean same = was == null || now == null || was.current().equals(now.current());
            if (!same && !now.past().isEmpty()) {
                decline();
            }
        });
    }

    /** Whether it waits for an answer, in a line above the map. */
    ReadOnlyBooleanProperty offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** It is not offered again; it stays in the menu. */
    void decline() {
        window.workbench().settings().tourOfferedProperty().set(false);
    }

    /** Begins it, with the hospital: in this window if that is free, or where the hospital is open. */
    void begin() {
        var workbench = window.workbench();
        workbench.settings().tourOfferedProperty().set(false);
        var hospital = workbench.samples().files().stream().findFirst();
        if (hospital.isPresent()) {
            var file = hospital.get().toAbsolutePath().normalize();
            workbench.open(List.of(file), window);
            workbench.windows().stream()
                    .filter(w -> w.documents().holds(file))
                    .findFirst()
                    .orElse(window)
                    .touring()
                    .here();
        }
    }

    /** Begins it as soon as the hospital is there. */
    private void here() {
        make();
        if (window.desk().resultsProperty().get() != null) {
            set();
        } else {
            waiting = true;
        }
    }

    private void set() {
        begun = window.desk().environment();
        tour.begin();
    }

    /** Ends it, if it is on its way. */
    void leave() {
        tour.leave();
    }

    /** Whether it is on its way. */
    boolean isOn() {
        return tour.stepProperty().get() != null;
    }

    /** The card, for the key that goes from part to part; empty while there is no tour. */
    Optional<Node> card() {
        return Optional.ofNullable(view).filter(v -> isOn()).map(TourView::card);
    }

    private void make() {
        if (view != null) {
            return;
        }
        var made = Topic.on(new TourView(window.workbench().kit(), tour), "tour");
        view = made;
        layers.getChildren().add(made);
        var desk = window.desk();
        window.scene().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            made.turned(key);
            if (isOnMap(key.getTarget())) {
                made.pressed(key);
            }
        });
        desk.resultsProperty().subscribe(results -> {
            if (waiting && results != null) {
                waiting = false;
                // What is beside the map is made after the map
                Later.afterFrames(() -> Later.afterFrames(this::set));
            }
        });
        desk.fileProperty().subscribe(_ -> tour.leave());
        desk.selectionProperty().subscribe(selection -> {
            if (selection.element() != null) {
                tour.did(Step.MAP);
            }
        });
        desk.playback().onChange(() -> {
            if (desk.playback().isAtEnd() && desk.playback().course().length() > 0) {
                tour.did(Step.WALK);
            }
        });
        window.scene().addEventFilter(ActionEvent.ACTION, e -> {
            if (e.getTarget() instanceof Node node && "why".equals(node.getId())) {
                // It opens a sheet, which is to be read
                Platform.runLater(this::whenRead);
            }
        });
        desk.editorProperty().map(Editor::current).subscribe(now -> {
            var then = before;
            if (now != null && then != null && isSwitched(then, now)) {
                tour.did(Step.CHANGE);
            }
        });
    }

    /** Whether the keyboard is neither in a field, which has an Escape of its own, nor on what has opened over the window. */
    private boolean isOnMap(EventTarget target) {
        @Nullable Node at = target instanceof Node node ? node : null;
        if (at instanceof TextInputControl) {
            return false;
        }
        while (at != null && !layers.equals(at.getParent())) {
            at = at.getParent();
        }
        return at == null || at.equals(view) || at.equals(layers.getChildren().getFirst());
    }

    /** What was tried out on the way is taken back, unless somebody has changed more than the tour asks for. */
    private void restore() {
        var desk = window.desk();
        var editor = desk.editorProperty().get();
        var then = begun;
        begun = null;
        if (then == null || editor == null || editor.current().equals(then)) {
            return;
        }
        var steps = editor.past().stream().map(Editor.Step::environment).toList();
        int back = steps.size() - steps.lastIndexOf(then);
        if (back <= steps.size()
                && isSwitchedOnly(editor.current(), then)
                && steps.subList(steps.size() - back, steps.size()).stream().allMatch(s -> isSwitchedOnly(s, then))) {
            for (int i = 0; i < back; i++) {
                desk.undo();
            }
            desk.say(Notice.Kind.DONE, Phrase.of("tour.restored"));
        }
    }

    private static boolean isSwitchedOnly(Environment now, Environment then) {
        return now.with(Environment.ACTIVE_SCENARIO, null)
                .with(Environment.SCENARIOS, then.scenarios())
                .with(Environment.ACTIVE_SCENARIO, then.activeScenario())
                .equals(then);
    }

    private static boolean isSwitched(Environment then, Environment now) {
        return !Objects.equals(then.activeScenario(), now.activeScenario())
                || !then.scenarios().equals(now.scenarios());
    }

    private void whenRead() {
        var sheet = Window.getWindows().stream()
                .filter(w -> w instanceof PopupWindow popup && window.stage().equals(popup.getOwnerWindow()))
                .findFirst();
        if (sheet.isPresent()) {
            sheet.get().setOnHidden(_ -> tour.did(Step.WHY));
        } else {
            tour.did(Step.WHY);
        }
    }

    @Override
    public void prepare(Step step) {
        var desk = window.desk();
        before = null;
        sought = false;
        window.overlays().close();
        desk.map().lookProperty().set(Look.PLAIN);
        switch (step) {
            case MAP -> {
                desk.selectionProperty().set(Selection.none());
                lanes(0);
                map.fit();
                map.requestFocus();
            }
            case WALK -> {
                desk.selectionProperty().set(Selection.none());
                lanes(0);
                map.requestFocus();
            }
            case WHY -> lanes(Integer.MAX_VALUE);
            case CHANGE -> {
                lanes(Integer.MAX_VALUE);
                window.panels().side().set(true);
                before = desk.environment();
            }
            case OWN -> window.panels().side().set(true);
        }
        Later.afterFrames(() -> focus(step));
    }

    /** The people who walk, as far as that many beats; no page stands before them. */
    private void lanes(int lived) {
        var desk = window.desk();
        var settings = window.workbench().settings();
        settings.peoplePageProperty().set("");
        settings.lanesShownProperty().set(true);
        desk.modeProperty().set(Mode.PEOPLE);
        desk.playback().playingProperty().set(false);
        desk.playback().go(lived);
    }

    /** Puts the keyboard on what the step points at, as soon as that is there; whoever scrolls then is left alone. */
    private void focus(Step step) {
        if (tour.stepProperty().get() != step) {
            return;
        }
        switch (step) {
            case MAP, WALK -> map.requestFocus();
            case WHY -> focus("#why");
            case CHANGE -> focus(SWITCH);
            case OWN -> focus("#tour-sketch");
        }
    }

    private void focus(String selector) {
        var node = shown(selector);
        sought = node.isEmpty();
        node.ifPresent(n -> {
            if (Sight.whole(n) == null) {
                Sight.reveal(n);
            }
            n.requestFocus();
        });
    }

    @Override
    public @Nullable Bounds target(Step step, boolean done) {
        var place = switch (step) {
            case MAP -> {
                var letter = map.boundsOf(LETTER);
                yield letter == null ? null : map.localToScene(letter);
            }
            case WALK -> place("#play");
            case WHY -> place("#why");
            case CHANGE -> done && shown("#change").isPresent() ? place("#change") : place(".control-row");
            case OWN -> place(".menu-bar .menu-button");
        };
        if (sought && shown(step == Step.CHANGE ? SWITCH : "#why").isPresent()) {
            sought = false;
            Platform.runLater(() -> focus(step));
        }
        return place;
    }

    private @Nullable Bounds place(String selector) {
        return all(selector)
                .map(Sight::whole)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Optional<Node> shown(String selector) {
        return all(selector).findFirst();
    }

    /** All that are shown, from the upper left on. */
    private Stream<Node> all(String selector) {
        return layers.lookupAll(selector).stream()
                .filter(Sight::isShown)
                .sorted(Comparator.comparingDouble(
                                (Node n) -> n.localToScene(0, 0).getY())
                        .thenComparingDouble(n -> n.localToScene(0, 0).getX()));
    }

    @Override
    public void sketch() {
        window.begin("sketch");
    }

    @Override
    public void over() {
        restore();
        focusMap();
    }

    private void focusMap() {
        if (window.desk().environment() != null) {
            map.requestFocus();
        }
    }
}
