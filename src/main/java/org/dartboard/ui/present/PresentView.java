package org.dartboard.ui.present;

import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dartboard.model.View;
import org.dartboard.picture.Box;
import org.dartboard.talk.Progress;
import org.dartboard.talk.Slide;
import org.dartboard.talk.Talk;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Course;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Look;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;
import org.dartboard.ui.state.Vantage;
import org.jspecify.annotations.Nullable;

/**
 * A talk on the whole screen: slides in large type and the map itself, which is as alive as ever. The keys of a clicker go
 * through it; from any slide one can step into the live map and back. Afterwards everything is as it was before.
 */
public final class PresentView extends StackPane {

    /** The screen for which slides are laid out. */
    private static final double WIDTH = 1280;

    private static final double HEIGHT = 720;

    /** How near a moment's place is seen, of a slide of the usual size. */
    private static final double NEAR = 1.5;

    /** The part of the screen that a map fills which is seen as a whole. */
    private static final double AIR = .92;

    /** While a slide is shown the map has no tools. */
    private static final PseudoClass STORY = PseudoClass.getPseudoClass("story");

    private final Desk desk;
    private final Kit kit;
    private final Theatre theatre;
    private final Rehearsal rehearsal;
    private final DoubleProperty size = new SimpleDoubleProperty(1);
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final Board board;
    private final Footer footer;
    private final Region dark = new Region();
    private @Nullable Kept kept;
    private Progress progress = Progress.start(1, 0);
    private @Nullable Talk talk;
    private int wanted;

    /** Closed until it is asked for. */
    public PresentView(Desk desk, Kit kit, Theatre theatre, Rehearsal rehearsal) {
        this.desk = desk;
        this.kit = kit;
        this.theatre = theatre;
        this.rehearsal = rehearsal;
        var sheet = PresentView.class.getResource("present.css");
        if (sheet != null) {
            getStylesheets().add(sheet.toExternalForm());
        }
        setId("present");
        getStyleClass().add("present");
        setAccessibleRole(AccessibleRole.PARENT);
        setFocusTraversable(true);
        board = new Board(size);
        footer = new Footer(kit, size);
        dark.setId("present-dark");
        dark.getStyleClass().add("present-dark");
        dark.setVisible(false);
        getChildren().addAll(board, footer, dark);
        setVisible(false);
        setManaged(false);
        layoutBoundsProperty()
                .subscribe(b -> size.set(Math.max(.3, Math.min(b.getWidth() / WIDTH, b.getHeight() / HEIGHT))));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(KeyEvent.KEY_TYPED, e -> {
            if (!progress.live()) {
                e.consume();
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        rehearsal.talkProperty().subscribe(this::changed);
        // Through another lens things may stand elsewhere, which takes a moment; the map shows them before one looks
        // closer
        desk.map()
                .drawingProperty()
                .subscribe(_ -> Platform.runLater(() -> {
                    if (on.get() && !progress.live() && slide() instanceof Slide.Seen seen) {
                        look(seen);
                    }
                }));
        size.subscribe(_ -> {
            if (on.get()) {
                look();
            }
        });
    }

    /** Whether a talk is being given. */
    public BooleanProperty onProperty() {
        return on;
    }

    /** How far it is. */
    public Progress progress() {
        return progress;
    }

    /** The slide that it is at; null before there is one. */
    public @Nullable Slide slide() {
        return talk == null ? null : talk.slides().get(progress.at());
    }

    /**
     * Begins, as soon as the talk is made.
     *
     * @param stop the place of the stop to begin with; -1: from the beginning
     */
    public void start(int stop) {
        if (on.get() || desk.environment() == null) {
            return;
        }
        kept = Kept.of(desk, theatre, getScene().getFocusOwner());
        wanted = stop;
        talk = null;
        on.set(true);
        setManaged(true);
        setVisible(true);
        desk.playback().playingProperty().set(false);
        desk.selectionProperty().set(Selection.none());
        desk.modeProperty().set(Mode.PEOPLE);
        board.furnish(theatre.lend(), theatre.controls(), kit.text("present.live"));
        theatre.fullScreen(true, true);
        requestFocus();
        footer.begin(kit.calmProperty().get());
        rehearsal.follow();
        changed(rehearsal.talkProperty().get());
    }

    /** Ends it; everything is as before. */
    public void end() {
        var before = kept;
        if (!on.get() || before == null) {
            return;
        }
        on.set(false);
        kept = null;
        talk = null;
        footer.end();
        board.clear();
        setVisible(false);
        setManaged(false);
        before.restore(desk, theatre);
    }

    /** The talk is there, or is another because something was changed in the live map. */
    private void changed(@Nullable Talk now) {
        if (!on.get() || now == null) {
            return;
        }
        boolean first = talk == null;
        talk = now;
        if (first) {
            meet(now);
        }
        int length = now.slides().size();
        progress = first ? Progress.start(length, wanted < 0 ? 0 : now.slide(wanted)) : progress.of(length);
        show();
    }

    /** Everybody whose moments are shown walks along. */
    private void meet(Talk now) {
        var people = new java.util.ArrayList<>(desk.chosenProperty().get());
        for (var slide : now.slides()) {
            if (slide instanceof Slide.Moment moment
                    && !people.contains(moment.lived().id())) {
                people.add(moment.lived().id());
            }
        }
        desk.choose(people);
    }

    private void go(Progress next) {
        boolean moved = next.at() != progress.at() || next.live() != progress.live();
        progress = next;
        if (moved && talk != null) {
            show();
        }
        dark.setVisible(next.dark());
        footer.typed(next.digits());
    }

    private void show() {
        var slide = slide();
        var environment = desk.environment();
        if (slide == null || environment == null) {
            return;
        }
        var slides = new Slides(kit, environment);
        footer.show(progress.at(), progress.length());
        setAccessibleText(kit.say(Phrase.of(
                "present.slide", "n", progress.at() + 1, "all", progress.length(), "title", slides.title(slide))));
        pseudoClassStateChanged(STORY, !progress.live());
        if (progress.live()) {
            board.live();
            theatre.focusMap();
            whole(slide);
        } else {
            desk.selectionProperty().set(Selection.none());
            desk.playback().playingProperty().set(false);
            var paper = slides.paper(slide);
            board.show(
                    paper,
                    slide instanceof Slide.Moment || slide instanceof Slide.Seen,
                    paper == null ? slides.title(slide) : "");
            requestFocus();
            look();
        }
    }

    /** In the live map of a slide that is about no place of it, all is to be seen: before the walks, or what came of them. */
    private void whole(Slide slide) {
        if (slide instanceof Slide.Moment || slide instanceof Slide.Seen) {
            return;
        }
        board.layout();
        desk.map().lookProperty().set(Look.PLAIN);
        var drawing = desk.map().drawingProperty().get();
        if (drawing != null) {
            fill(drawing.bounds(), 0, 0);
        }
        boolean after = slide instanceof Slide.Lists || slide instanceof Slide.Closing;
        desk.playback().go(after ? Integer.MAX_VALUE : 0);
    }

    /** Brings the map to where the slide is about. */
    private void look() {
        if (progress.live()) {
            return;
        }
        // Where things are in the view depends on how large it is now
        board.applyCss();
        board.layout();
        switch (slide()) {
            case Slide.Moment moment -> look(moment);
            case Slide.Seen seen -> {
                var as = Look.of(seen.view());
                if (desk.map().lookProperty().get().equals(as)) {
                    look(seen);
                } else {
                    desk.map().lookProperty().set(as);
                }
            }
            case null, default -> {}
        }
    }

    /** What was to be seen is; all of the map as large as it goes. */
    private void look(Slide.Seen seen) {
        var drawing = desk.map().drawingProperty().get();
        double width = board.getWidth();
        double height = board.getHeight();
        double zoom = seen.view().zoom() * Math.max(1, size.get());
        var sight = Box.around(seen.view().x(), seen.view().y(), width / zoom, height / zoom);
        var all = drawing == null ? null : drawing.bounds();
        if (all != null && (isPicture(seen.view().lens()) || isIn(sight, all))) {
            fill(all, Board.LEGEND_WIDTH * size.get(), Board.NAME_HEIGHT * size.get());
        } else {
            desk.wishes().look(new Vantage(seen.view().x(), seen.view().y(), zoom));
        }
    }

    /**
     * Shows all of the map as large as it goes.
     *
     * @param left so much is for something else at the left
     * @param top so much at the top
     */
    private void fill(Box all, double left, double top) {
        double width = board.mapWidth() - left;
        double height = board.getHeight() - top;
        double zoom = AIR * Math.min(width / Math.max(1, all.width()), height / Math.max(1, all.height()));
        desk.wishes()
                .look(new Vantage(
                        all.centreX() - left / 2 / zoom,
                        all.centreY() - top / 2 / zoom,
                        Math.min(zoom, NEAR * size.get())));
    }

    private static boolean isIn(Box sight, Box all) {
        return sight.contains(all.x(), all.y()) && sight.contains(all.right(), all.bottom());
    }

    /** Whether a lens has an arrangement of its own, which is a picture as a whole. */
    private static boolean isPicture(View.Lens lens) {
        return switch (lens) {
            case EXCHANGE, BLOCKS, FORUM -> true;
            case DART, REACH, DIALOGUE, HOSTS, WORK, MONEY, GAPS -> false;
        };
    }

    private void look(Slide.Moment moment) {
        desk.map().lookProperty().set(Look.PLAIN);
        var at = new Course.Moment(moment.lived().id(), moment.card());
        new Kept.Once(
                desk,
                results -> results.chosen().contains(at.persona()),
                () -> desk.playback().go(desk.playback().course().beat(at)));
        var element = moment.element();
        var drawing = desk.map().drawingProperty().get();
        var node = element == null || drawing == null ? null : drawing.node(element);
        if (node != null) {
            desk.wishes().look(new Vantage(node.box().centreX(), node.box().centreY(), NEAR * size.get()));
        } else {
            theatre.fit();
        }
    }

    private void click(MouseEvent event) {
        if (!progress.live() && !board.isOnMap(event)) {
            go(event.getButton() == MouseButton.SECONDARY ? progress.back() : progress.next());
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        if (progress.live() ? live(event) : story(event)) {
            event.consume();
        }
    }

    /** In the live map keys are the map's, but for those that lead back. */
    private boolean live(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case M, TAB, ESCAPE -> go(progress.step());
            case PAGE_DOWN -> go(progress.next());
            case PAGE_UP -> go(progress.back());
            case F5 -> end();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean story(KeyEvent event) {
        var code = event.getCode();
        switch (code) {
            case PAGE_DOWN, RIGHT, KP_RIGHT, DOWN, KP_DOWN, SPACE, N -> go(progress.next());
            case PAGE_UP, LEFT, KP_LEFT, UP, KP_UP, BACK_SPACE, P -> go(progress.back());
            case HOME -> go(progress.go(0));
            case END -> go(progress.go(progress.length() - 1));
            case ENTER -> go(progress.enter());
            case B, PERIOD, DECIMAL -> go(progress.darken());
            case M, TAB -> go(progress.step());
            case ESCAPE, F5 -> end();
            default -> type(code);
        }
        // What is pressed in a talk is for nothing else; closing the window is
        return !(code == KeyCode.F4 && event.isAltDown());
    }

    private void type(KeyCode code) {
        if (code.isDigitKey()) {
            var name = Objects.requireNonNull(code.getName());
            go(progress.typed(name.charAt(name.length() - 1) - '0'));
        }
    }
}
