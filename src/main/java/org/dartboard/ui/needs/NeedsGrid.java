package org.dartboard.ui.needs;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.dartboard.edit.Edit;
import org.dartboard.model.Environment;
import org.dartboard.picture.Tone;
import org.dartboard.ui.kit.CanvasSurface;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.needs.Frame.Spot;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Results;
import org.jspecify.annotations.Nullable;

/** The cells, to be set by mouse and keys: a click, a digit; a rectangle is painted by dragging, or chosen with Shift. */
final class NeedsGrid extends Region {

    private static final List<Answer> BY_DIGIT = List.of(Answer.NO, Answer.TALKED_ABOUT, Answer.TAKEN_UP);

    private final Desk desk;
    private final Kit kit;
    private final Painter painter;
    private final Canvas canvas = new Canvas();
    private final Region ring = new Region();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private Board board = Board.of(Environment.EMPTY, List.of(), List.of());
    private @Nullable Results results;
    private Spot from = new Spot(0, 0);
    private Spot to = new Spot(0, 0);
    private @Nullable Spot hovered;
    private @Nullable Painting painting;
    private long paintings;
    private Runnable moved = () -> {};

    /**
     * What a hand paints as long as it is down.
     *
     * @param board as it was when it came down
     */
    private record Painting(Board board, Spot from, Answer answer, String gesture) {}

    NeedsGrid(Desk desk, Kit kit) {
        this.desk = desk;
        this.kit = kit;
        painter = new Painter(kit);
        setId("needs-grid");
        getStyleClass().add("needs-grid");
        ring.getStyleClass().add("needs-focus");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setMinSize(0, 0);
        canvas.setManaged(false);
        across.setOrientation(Orientation.HORIZONTAL);
        down.setOrientation(Orientation.VERTICAL);
        for (Node bar : new Node[] {across, down}) {
            bar.setManaged(false);
            bar.setFocusTraversable(false);
        }
        getChildren().addAll(canvas, across, down, ring);
        across.valueProperty().subscribe(_ -> paint());
        down.valueProperty().subscribe(_ -> paint());
        focusedProperty().subscribe(_ -> paint());
        kit.onTheme(this, this::paint);
        kit.scaleProperty().subscribe(_ -> requestLayout());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> release());
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> {
            hovered = null;
            moved.run();
        });
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> NeedsKeys.press(event, this));
    }

    /** What is shown. */
    Board board() {
        return board;
    }

    /** The cell under the mouse; where it is on none, that where the keyboard is. */
    Spot spot() {
        return hovered == null || painting != null ? to : within(hovered);
    }

    /** Is told whenever it moves or what is there changes. */
    void onMoved(Runnable action) {
        moved = action;
    }

    /** Shows a board. */
    void show(Board next, @Nullable Results now) {
        board = next;
        results = now;
        from = within(from);
        to = within(to);
        measure();
        paint();
        moved.run();
    }

    /** Goes to a need. */
    void go(String need) {
        int row = board.needs().indexOf(need);
        if (row >= 0) {
            go(new Spot(row, to.column()), false);
        }
    }

    private Spot within(Spot spot) {
        return new Spot(
                Math.clamp(spot.row(), 0, Math.max(0, board.needs().size() - 1)),
                Math.clamp(
                        spot.column(),
                        -board.people().size(),
                        Math.max(0, board.places().size() - 1)));
    }

    private Frame frame() {
        return new Frame(
                getWidth(),
                getHeight(),
                board.people().size(),
                board.needs().size(),
                board.places().size(),
                Math.round(across.getValue()),
                Math.round(down.getValue()));
    }

    @Override
    protected void layoutChildren() {
        ring.resizeRelocate(0, 0, getWidth(), getHeight());
        measure();
        paint();
    }

    private void measure() {
        var frame = frame();
        var seen = frame.seen();
        bar(across, frame.wide(), seen.width());
        bar(down, frame.high(), seen.height());
        across.resizeRelocate(frame.left(), getHeight() - Frame.BAR, seen.width(), Frame.BAR);
        down.resizeRelocate(getWidth() - Frame.BAR, Frame.HEAD, Frame.BAR, seen.height());
    }

    private static void bar(ScrollBar bar, double whole, double seen) {
        double more = Math.max(0, whole - seen);
        bar.setMax(more);
        bar.setVisibleAmount(whole <= 0 ? 0 : more * seen / whole);
        bar.setUnitIncrement(Frame.ROW);
        bar.setBlockIncrement(seen);
        bar.setVisible(more > 0);
        bar.setValue(Math.clamp(bar.getValue(), 0, more));
    }

    private void paint() {
        double width = getWidth();
        double height = getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        double pixels = kit.scaleProperty().get();
        canvas.setWidth(width * pixels);
        canvas.setHeight(height * pixels);
        canvas.getTransforms().setAll(new Scale(1 / pixels, 1 / pixels));
        var graphics = canvas.getGraphicsContext2D();
        graphics.setTransform(pixels, 0, 0, pixels, 0, 0);
        painter.paint(
                new CanvasSurface(graphics, kit.theme().of(Tone.PANEL)),
                kit.theme(),
                new Painter.Scene(board, frame(), results, from, to, isFocused() || painting != null));
    }

    private void press(MouseEvent event) {
        requestFocus();
        event.consume();
        if (event.getButton() != MouseButton.PRIMARY || board.needs().isEmpty()) {
            return;
        }
        var frame = frame();
        if (event.getY() < Frame.HEAD) {
            reveal(frame, event.getX());
            return;
        }
        if (!frame.isInRows(event.getY())) {
            return;
        }
        var spot = frame.at(event.getX(), event.getY());
        go(spot, event.isShiftDown());
        if (event.getX() < frame.label() || event.isShiftDown()) {
            return;
        }
        if (spot.column() < 0) {
            need(board.weight(spot.column() + board.people().size(), spot.row()) == 0 ? 2 : 0);
        } else if (!board.places().isEmpty()) {
            var answer =
                    board.answer(spot.row(), spot.column()).next(board.places().get(spot.column()));
            painting = new Painting(board, spot, answer, "needs " + ++paintings);
            paint(spot);
        }
    }

    private void hover(MouseEvent event) {
        var frame = frame();
        var spot = frame.isInRows(event.getY()) ? frame.at(event.getX(), event.getY()) : null;
        if (!Objects.equals(spot, hovered)) {
            hovered = spot;
            moved.run();
        }
    }

    private void reveal(Frame frame, double x) {
        var spot = frame.at(x, Frame.HEAD);
        if (spot.column() >= 0 && x >= frame.left() && x < frame.left() + frame.wide()) {
            desk.reveal(board.places().get(spot.column()).id());
        }
    }

    private void drag(MouseEvent event) {
        event.consume();
        if (painting != null) {
            var spot = frame().at(Math.max(frame().left(), event.getX()), event.getY());
            if (!spot.equals(to)) {
                reach(spot);
                paint(spot);
            }
        }
    }

    /** All cells from where the hand came down to here. */
    private void paint(Spot here) {
        var hand = painting;
        if (hand != null) {
            from = hand.from();
            to = here;
            hand.board()
                    .answering(cells(hand.board()), hand.answer())
                    .ifPresent(edit -> desk.amend(edit, hand.gesture()));
            paint();
            moved.run();
        }
    }

    private void release() {
        if (painting != null) {
            painting = null;
            desk.rest();
            from = to;
            paint();
        }
    }

    /** Whether a hand is down, under which nothing may move. */
    boolean isPainting() {
        return painting != null;
    }

    private Set<Board.Cell> cells(Board of) {
        var cells = new LinkedHashSet<Board.Cell>();
        for (int row = Math.min(from.row(), to.row()); row <= Math.max(from.row(), to.row()); row++) {
            for (int column = Math.max(0, Math.min(from.column(), to.column()));
                    column <= Math.max(from.column(), to.column());
                    column++) {
                cells.add(new Board.Cell(
                        of.needs().get(row), of.places().get(column).id()));
            }
        }
        return cells;
    }

    private void scroll(ScrollEvent event) {
        boolean sideways = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        var bar = sideways ? across : down;
        double by = sideways && event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
        bar.setValue(Math.clamp(bar.getValue() - by, 0, bar.getMax()));
        event.consume();
    }

    /** How many rows are seen at once. */
    int page() {
        return Math.max(1, (int) (frame().seen().height() / Frame.ROW) - 1);
    }

    /** Goes to another cell; extending, what is chosen begins where it did. */
    void move(int rows, int columns, boolean extending) {
        go(new Spot(to.row() + rows, to.column() + columns), extending);
    }

    /** Shows the place of this column on the map. */
    void reveal() {
        if (to.column() >= 0 && to.column() < board.places().size()) {
            desk.reveal(board.places().get(to.column()).id());
        }
    }

    private void go(Spot spot, boolean extending) {
        hovered = null;
        reach(within(spot));
        if (!extending || (from.column() < 0) != (to.column() < 0)) {
            from = to;
        }
        paint();
        moved.run();
    }

    private void reach(Spot spot) {
        to = spot;
        var there = frame().revealing(spot);
        across.setValue(Math.min(there.x(), across.getMax()));
        down.setValue(Math.min(there.y(), down.getMax()));
    }

    /** One answer on. */
    void next() {
        if (to.column() >= 0 && !board.places().isEmpty() && !board.needs().isEmpty()) {
            answer(board.answer(to.row(), to.column()).next(board.places().get(to.column())));
        } else if (!board.needs().isEmpty()) {
            need(board.weight(to.column() + board.people().size(), to.row()) == 0 ? 2 : 0);
        }
    }

    /** The answer or the weight of a digit. */
    void set(int digit) {
        if (board.needs().isEmpty()) {
            return;
        }
        if (to.column() < 0) {
            need(digit);
        } else if (digit < BY_DIGIT.size() && !board.places().isEmpty()) {
            answer(BY_DIGIT.get(digit));
        }
    }

    private void answer(Answer answer) {
        board.answering(cells(board), answer).ifPresent(desk::apply);
    }

    private void need(int weight) {
        int person = to.column() + board.people().size();
        Optional<Edit> edit = board.weight(person, to.row()) == weight
                ? Optional.empty()
                : Optional.of(board.needing(person, to.row(), weight));
        edit.ifPresent(desk::apply);
    }
}
