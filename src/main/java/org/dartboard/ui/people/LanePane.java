package org.dartboard.ui.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.dartboard.story.Story;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Course;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Results;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;

/**
 * The lanes: a row of cards for each person, those of shared places below each other, their heads always in sight. Only
 * cards near what is seen are nodes.
 *
 * <p>Keys: left and right go along a lane, up and down to the other lanes, Home and End to its ends, Enter opens a moment and
 * goes there.
 */
final class LanePane extends ScrollPane {

    /** How many columns on either side of what is seen have nodes. */
    private static final int BEYOND = 2;

    private final Desk desk;
    private final Kit kit;
    private final Consumer<CardView> open;
    private final Pane content = new Pane();
    private final Pane heads = new Pane();
    private final Map<Course.Moment, CardView> cards = new HashMap<>();
    private final List<LaneLine> lines = new ArrayList<>();
    private final ReadOnlyBooleanWrapper parted = new ReadOnlyBooleanWrapper();
    private final DoubleProperty shift = new SimpleDoubleProperty();
    private @Nullable Timeline glide;
    private @Nullable PartingCard parting;
    private List<Walked> people = List.of();
    private List<Story> stories = List.of();
    private Lanes lanes = new Lanes(0, List.of());
    private Grid grid = Grid.of(0, 0, 0, 0, -1);
    private Course.@Nullable Moment focus;

    /**
     * The lanes of a desk.
     *
     * @param open shows a moment in full
     */
    LanePane(Desk desk, Kit kit, Consumer<CardView> open) {
        this.desk = desk;
        this.kit = kit;
        this.open = open;
        getStyleClass().add("lanes");
        setContent(content);
        setFitToHeight(true);
        setPannable(false);
        setFocusTraversable(false);
        heads.getStyleClass().add("lane-heads");
        heads.setManaged(false);
        heads.translateXProperty().bind(shift);
        viewportBoundsProperty().subscribe(_ -> arrange());
        hvalueProperty().subscribe(_ -> scrolled());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        desk.resultsProperty().subscribe(this::show);
        desk.playback().livedProperty().subscribe(_ -> follow());
        desk.selectionProperty().subscribe(_ -> cards.values().forEach(this::dress));
    }

    @SuppressWarnings("ReferenceEquality") // the same story is the same object as long as nothing about it changes
    private void show(@Nullable Results results) {
        var shown = results == null ? List.<Walked>of() : results.shown();
        var told = shown.stream().map(Walked::story).toList();
        boolean same = told.size() == stories.size();
        for (int i = 0; same && i < told.size(); i++) {
            same = told.get(i) == stories.get(i);
        }
        people = shown;
        stories = told;
        if (same) {
            return;
        }
        lanes = Lanes.of(told);
        cards.clear();
        lines.clear();
        focus = null;
        content.getChildren().clear();
        heads.getChildren().clear();
        parting = results == null || results.parting() == null ? null : new PartingCard(kit, results.parting());
        for (var walked : shown) {
            var place = Objects.requireNonNull(results).place(walked.id());
            lines.add(new LaneLine(kit, place));
            heads.getChildren().add(new LaneHead(desk, kit, walked, place));
        }
        heads.getChildren().forEach(h -> h.setManaged(false));
        lines.forEach(l -> l.setManaged(false));
        content.getChildren().addAll(lines);
        if (parting != null) {
            parting.setManaged(false);
            content.getChildren().add(parting);
        }
        content.getChildren().add(heads);
        setHvalue(0);
        arrange();
    }

    /** The column of the place where ways part; the last column that both share if it is no place. */
    private int partingColumn() {
        if (parting == null || lanes.columns() == 0) {
            return -1;
        }
        var place = parting.place();
        var cardsOfFirst = stories.getFirst().cards();
        for (int i = 0; i < cardsOfFirst.size(); i++) {
            if (Objects.equals(place, cardsOfFirst.get(i).place()) && place != null) {
                return lanes.column(0, i);
            }
        }
        return 0;
    }

    private void arrange() {
        var room = getViewportBounds();
        grid = Grid.of(room.getWidth(), room.getHeight(), people.size(), lanes.columns(), partingColumn());
        content.setPrefSize(grid.width(), grid.height(people.size()));
        content.setMinSize(grid.width(), grid.height(people.size()));
        for (int i = 0; i < people.size(); i++) {
            if (heads.getChildren().get(i) instanceof LaneHead head) {
                head.resizeRelocate(0, grid.y(i), grid.head() - 8, grid.cardHeight());
                head.narrow(grid.head() < 100);
            }
        }
        heads.resizeRelocate(0, 0, grid.head() - 8, Math.max(room.getHeight(), grid.height(people.size())));
        if (parting != null) {
            double bottom = grid.y(Math.min(2, people.size())) - Grid.LANE_GAP;
            parting.resizeRelocate(grid.partingX(), grid.y(0), grid.cardWidth(), bottom - grid.y(0));
        }
        scrolled();
        progress();
    }

    private double left() {
        return getHvalue() * Math.max(0, grid.width() - getViewportBounds().getWidth());
    }

    private void scrolled() {
        double left = left();
        shift.set(left);
        double right = left + getViewportBounds().getWidth();
        double margin = BEYOND * (grid.cardWidth() + Grid.GAP);
        for (int lane = 0; lane < people.size(); lane++) {
            for (int i = 0; i < stories.get(lane).cards().size(); i++) {
                double x = grid.x(lanes.column(lane, i));
                boolean near = x + grid.cardWidth() >= left - margin && x <= right + margin;
                var moment = new Course.Moment(people.get(lane).id(), i);
                if (near) {
                    place(lane, i, cards.computeIfAbsent(moment, this::made));
                } else if (!moment.equals(focus)) {
                    var gone = cards.remove(moment);
                    if (gone != null) {
                        content.getChildren().remove(gone);
                    }
                }
            }
        }
    }

    private CardView made(Course.Moment moment) {
        var card = new CardView(kit, people.get(lane(moment)), moment.card());
        card.setManaged(false);
        card.setOnMouseClicked(event -> clicked(card, event));
        dress(card);
        content.getChildren().add(content.getChildren().indexOf(heads), card);
        return card;
    }

    private void place(int lane, int number, CardView card) {
        card.resizeRelocate(grid.x(lanes.column(lane, number)), grid.y(lane), grid.cardWidth(), grid.cardHeight());
    }

    private int lane(Course.Moment moment) {
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).id().equals(moment.persona())) {
                return i;
            }
        }
        throw new IllegalStateException("no lane for " + moment);
    }

    /** Shows of every card how far it is, and of every line. */
    private void progress() {
        cards.values().forEach(this::dress);
        var playback = desk.playback();
        for (int lane = 0; lane < people.size(); lane++) {
            int told = playback.course().cards(people.get(lane).id(), playback.lived());
            var columns = lanes.places().get(lane);
            double y = grid.y(lane) + grid.cardHeight() / 2;
            double last = columns.isEmpty() ? grid.head() : grid.x(columns.getLast());
            double now = told == 0 || columns.isEmpty()
                    ? grid.head() - 8
                    : grid.x(columns.get(Math.min(told, columns.size()) - 1));
            lines.get(lane).show(grid.head() - 8, now, last, y);
        }
        parted.set(parting != null && isParted());
        if (parting != null) {
            parting.show(parted.get());
        }
    }

    /** Whether those who are shown are past where their ways part. */
    ReadOnlyBooleanProperty partedProperty() {
        return parted.getReadOnlyProperty();
    }

    /** Brings the place where ways part into sight. */
    void revealParting() {
        scrollTo(grid.partingX() - grid.head() - grid.cardWidth() - Grid.GAP);
    }

    private boolean isParted() {
        var place = parting == null ? null : parting.place();
        return desk.playback().lived() > 0
                && stories.stream().limit(2).allMatch(s -> {
                    for (int i = 0; i < s.cards().size(); i++) {
                        if (place == null || place.equals(s.cards().get(i).place())) {
                            return desk.playback().lived()
                                    >= desk.playback()
                                            .course()
                                            .beat(new Course.Moment(
                                                    s.walk().persona().id(), i));
                        }
                    }
                    return true;
                });
    }

    private void dress(CardView card) {
        var playback = desk.playback();
        var course = playback.course();
        int beat = course.beat(card.moment());
        int lived = playback.lived();
        card.show(
                beat == 0 || beat > lived
                        ? CardView.State.LATER
                        : beat == lived ? CardView.State.NOW : CardView.State.LIVED);
        card.setViewOrder(beat == lived ? -1 : 0);
        var place = card.card().place();
        card.showSelected(place != null && desk.selectionProperty().get().has(place.id()));
        card.setFocusTraversable(card.moment().equals(focus == null ? first() : focus));
    }

    private Course.@Nullable Moment first() {
        var playback = desk.playback();
        int beat = Math.max(1, playback.lived());
        return beat > playback.course().length()
                ? null
                : playback.course().beats().get(beat - 1).moments().getFirst();
    }

    /** Shows how far it is, and brings the moment into sight. */
    private void follow() {
        progress();
        var playback = desk.playback();
        int lived = playback.lived();
        if (lived == 0) {
            scrollTo(0);
            return;
        }
        if (lived <= playback.course().length()) {
            var moment = playback.course().beats().get(lived - 1).moments().getFirst();
            var lane =
                    people.stream().filter(w -> w.id().equals(moment.persona())).findFirst();
            if (lane.isPresent() && moment.card() < lane.get().story().cards().size()) {
                reveal(moment);
            }
        }
    }

    private void reveal(Course.Moment moment) {
        double x = grid.x(lanes.column(lane(moment), moment.card()));
        double left = left();
        double seen = getViewportBounds().getWidth();
        double margin = grid.cardWidth() + Grid.GAP;
        if (x < left + grid.head()) {
            scrollTo(x - grid.head() - margin);
        } else if (x + grid.cardWidth() + margin > left + seen) {
            scrollTo(x + grid.cardWidth() + margin - seen);
        }
    }

    private void scrollTo(double left) {
        double room = grid.width() - getViewportBounds().getWidth();
        double value = room <= 0 ? 0 : Math.clamp(left / room, 0, 1);
        if (glide != null) {
            glide.stop();
        }
        if (kit.calmProperty().get() || getScene() == null) {
            setHvalue(value);
        } else {
            glide = new Timeline(new KeyFrame(Duration.millis(220), new KeyValue(hvalueProperty(), value)));
            glide.play();
        }
    }

    private void clicked(CardView card, MouseEvent event) {
        focus(card.moment());
        choose(card, event.getClickCount() > 1);
    }

    private void choose(CardView card, boolean go) {
        if (go) {
            desk.playback().playingProperty().set(false);
            desk.playback().go(desk.playback().course().beat(card.moment()));
        }
        var place = card.card().place();
        var event = card.card().event();
        if (place != null) {
            desk.reveal(place.id());
        } else if (event != null) {
            desk.reveal(event.id());
        }
        open.accept(card);
    }

    private void focus(Course.Moment moment) {
        focus = moment;
        reveal(moment);
        scrolled();
        var card = cards.computeIfAbsent(moment, this::made);
        place(lane(moment), moment.card(), card);
        cards.values().forEach(this::dress);
        card.requestFocus();
    }

    private static final Set<KeyCode> KEYS =
            Set.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END, KeyCode.ENTER);

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && KEYS.contains(event.getCode());
        if (!plain || !(event.getTarget() instanceof CardView card)) {
            return;
        }
        event.consume();
        var here = card.moment();
        int lane = lane(here);
        int last = stories.get(lane).cards().size() - 1;
        switch (event.getCode()) {
            case LEFT -> focus(new Course.Moment(here.persona(), Math.max(0, here.card() - 1)));
            case RIGHT -> focus(new Course.Moment(here.persona(), Math.min(last, here.card() + 1)));
            case HOME -> focus(new Course.Moment(here.persona(), 0));
            case END -> focus(new Course.Moment(here.persona(), last));
            case UP -> across(lane, here, -1);
            case DOWN -> across(lane, here, 1);
            default -> choose(card, true);
        }
    }

    /** Goes to the nearest card of the next lane that has any. */
    private void across(int lane, Course.Moment from, int by) {
        int column = lanes.column(lane, from.card());
        for (int other = lane + by; other >= 0 && other < people.size(); other += by) {
            var columns = lanes.places().get(other);
            int best = -1;
            for (int i = 0; i < columns.size(); i++) {
                if (best < 0 || Math.abs(columns.get(i) - column) < Math.abs(columns.get(best) - column)) {
                    best = i;
                }
            }
            if (best >= 0) {
                focus(new Course.Moment(people.get(other).id(), best));
                return;
            }
        }
    }
}
