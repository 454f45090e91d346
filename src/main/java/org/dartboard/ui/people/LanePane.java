package org.dartboard.ui.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.dartboard.picture.Face;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Course;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Results;
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

    /** In which names stand in the heads of lanes. */
    private static final Face NAME = new Face(Face.Weight.SEMIBOLD, 13);

    private final Desk desk;
    private final Kit kit;
    private final Consumer<CardView> open;
    private final Pane content = new Pane();
    private final Pane heads = new Pane();
    private final Map<Course.Moment, CardView> cards = new HashMap<>();
    private final List<LaneLine> lines = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final ReadOnlyBooleanWrapper parted = new ReadOnlyBooleanWrapper();
    private final DoubleProperty shift = new SimpleDoubleProperty();
    private @Nullable Timeline glide;
    private @Nullable PartingCard parting;
    private Laid laid = Laid.NOBODY;
    private Grid grid = Grid.of(0, 0, 0, 0, 0, -1);
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
        heads.translateXProperty().bind(shift);
        viewportBoundsProperty().subscribe(_ -> arrange());
        hvalueProperty().subscribe(_ -> scrolled());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        desk.resultsProperty().subscribe(this::show);
        desk.decided().sieveProperty().subscribe(sieve -> cards.values().forEach(c -> c.show(sieve)));
        desk.playback().livedProperty().subscribe(_ -> follow());
        desk.veil().drawnProperty().subscribe(_ -> progress());
        desk.selectionProperty().subscribe(_ -> cards.values().forEach(this::dress));
    }

    private void show(@Nullable Results results) {
        if (laid.tells(results)) {
            return;
        }
        var before = laid;
        laid = Laid.of(results);
        cards.clear();
        lines.clear();
        tokens.clear();
        focus = null;
        content.getChildren().clear();
        heads.getChildren().clear();
        for (var walked : laid.people()) {
            int place = Objects.requireNonNull(results).place(walked.id());
            lines.add(new LaneLine(kit, place));
            tokens.add(new Token(kit, walked, place));
            heads.getChildren().add(new LaneHead(desk, kit, walked, place));
        }
        content.getChildren().addAll(lines);
        parting = laid.parting() == null ? null : new PartingCard(kit, laid.parting());
        if (parting != null) {
            content.getChildren().add(parting);
        }
        content.getChildren().addAll(tokens);
        content.getChildren().add(heads);
        // Where everything stands is for this view to say
        content.getChildren().forEach(n -> n.setManaged(false));
        heads.getChildren().forEach(n -> n.setManaged(false));
        if (!laid.isOfSamePeople(before)) {
            setHvalue(0);
        }
        arrange();
    }

    private void arrange() {
        var room = getViewportBounds();
        double name = laid.people().stream()
                .mapToDouble(p -> kit.metrics().width(p.voice().name(), NAME))
                .max()
                .orElse(0);
        grid = Grid.of(
                room.getWidth(),
                room.getHeight(),
                name,
                laid.size(),
                laid.lanes().columns(),
                laid.partingColumn());
        content.setPrefSize(grid.width(), grid.height(laid.size()));
        content.setMinSize(grid.width(), grid.height(laid.size()));
        for (int i = 0; i < laid.size(); i++) {
            if (heads.getChildren().get(i) instanceof LaneHead head) {
                head.resizeRelocate(0, grid.y(i), grid.head() - 8, grid.cardHeight());
                head.narrow(grid.head() < 100);
            }
        }
        heads.resizeRelocate(0, 0, grid.head() - 8, Math.max(room.getHeight(), grid.height(laid.size())));
        if (parting != null) {
            double bottom = grid.y(Math.min(2, laid.size())) - grid.laneGap();
            parting.resizeRelocate(grid.partingX(), grid.y(0), grid.cardWidth(), bottom - grid.y(0));
            parting.showTight(grid.room() == CardView.Room.TWO_LINES);
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
        double margin = BEYOND * (grid.cardWidth() + Grid.GAP);
        double from = left - margin - grid.cardWidth();
        double to = left + getViewportBounds().getWidth() + margin;
        for (int lane = 0; lane < laid.size(); lane++) {
            for (int i = 0; i < laid.story(lane).cards().size(); i++) {
                var moment = laid.moment(lane, i);
                double x = grid.x(laid.column(moment));
                if (x >= from && x <= to) {
                    card(moment);
                } else if (!moment.equals(focus)) {
                    var gone = cards.remove(moment);
                    if (gone != null) {
                        content.getChildren().remove(gone);
                    }
                }
            }
        }
    }

    /** The card of a moment, in its place. */
    private CardView card(Course.Moment moment) {
        var card = cards.computeIfAbsent(moment, this::made);
        card.show(grid.room());
        card.resizeRelocate(
                grid.x(laid.column(moment)), grid.y(laid.lane(moment)), grid.cardWidth(), grid.cardHeight());
        return card;
    }

    private CardView made(Course.Moment moment) {
        var card = new CardView(
                kit,
                laid.people().get(laid.lane(moment)),
                moment.card(),
                desk.decided().sieve());
        card.setManaged(false);
        card.setOnMouseClicked(event -> clicked(card, event));
        dress(card);
        content.getChildren().add(lines.size(), card);
        return card;
    }

    /** Shows of every card how far it is, and of every lane how far she came. */
    private void progress() {
        cards.values().forEach(this::dress);
        var playback = desk.playback();
        for (int lane = 0; lane < laid.size(); lane++) {
            int told = playback.course().cards(laid.people().get(lane).id(), playback.lived());
            var columns = laid.lanes().places().get(lane);
            double start = grid.head() - 8;
            double y = grid.y(lane) + grid.cardHeight() / 2;
            double last = columns.isEmpty() ? start : grid.x(columns.getLast());
            double now =
                    told == 0 || columns.isEmpty() ? start : grid.x(columns.get(Math.min(told, columns.size()) - 1));
            lines.get(lane).show(start, now, desk.veil().isDrawn() ? now : last, y);
            tokens.get(lane).go(now, y, told > 0);
        }
        parted.set(laid.isParted(playback.course(), playback.lived()));
        if (parting != null) {
            parting.show(parted.get());
            parting.setVisible(parted.get() || !desk.veil().isDrawn());
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

    private void dress(CardView card) {
        var playback = desk.playback();
        int beat = playback.course().beat(card.moment());
        int lived = playback.lived();
        boolean later = beat == 0 || beat > lived;
        // What is to come would give away what is found
        card.setVisible(!later || !desk.veil().isDrawn());
        card.show(later ? CardView.State.LATER : beat == lived ? CardView.State.NOW : CardView.State.LIVED);
        var place = card.card().place();
        card.showSelected(place != null && desk.selectionProperty().get().has(place.id()));
        card.setFocusTraversable(card.moment().equals(focus == null ? now() : focus));
    }

    /** The first moment of the beat that is told; before the start, the one to come. */
    private Course.@Nullable Moment now() {
        var playback = desk.playback();
        int beat = Math.max(1, playback.lived());
        return beat > playback.course().length()
                ? null
                : playback.course().beats().get(beat - 1).moments().getFirst();
    }

    /** Shows how far it is, and brings the moment into sight. */
    private void follow() {
        focus = null;
        progress();
        var now = now();
        if (desk.playback().lived() == 0) {
            scrollTo(0);
        } else if (now != null
                && laid.people().stream()
                        .anyMatch(w -> w.id().equals(now.persona())
                                && now.card() < w.story().cards().size())) {
            reveal(now);
        }
    }

    private void reveal(Course.Moment moment) {
        double x = grid.x(laid.column(moment));
        double left = left();
        double seen = getViewportBounds().getWidth();
        double margin = grid.cardWidth() + Grid.GAP;
        if (x < left + grid.head()) {
            scrollTo(x - grid.head() - margin);
        } else if (x + grid.cardWidth() + margin > left + seen) {
            scrollTo(x + grid.cardWidth() + margin - seen);
        }
        double high = grid.height(laid.size()) - getViewportBounds().getHeight();
        if (high > 0) {
            double y = grid.y(laid.lane(moment));
            double least =
                    y + grid.cardHeight() + grid.padding() - getViewportBounds().getHeight();
            setVvalue(Math.clamp(getVvalue() * high, least, Math.max(least, y - grid.padding())) / high);
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
        choose(card, event.getClickCount() > 1);
        focus(card.moment());
    }

    /** Selects the place, goes to the moment if asked to, and opens it in full. */
    private void choose(CardView card, boolean go) {
        var playback = desk.playback();
        if (go) {
            playback.playingProperty().set(false);
            playback.go(playback.course().beat(card.moment()));
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
        var card = card(moment);
        cards.values().forEach(this::dress);
        card.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || !(event.getTarget() instanceof CardView card)) {
            return;
        }
        var here = card.moment();
        int lane = laid.lane(here);
        var next = switch (event.getCode()) {
            case LEFT -> laid.moment(lane, here.card() - 1);
            case RIGHT -> laid.moment(lane, here.card() + 1);
            case HOME -> laid.moment(lane, 0);
            case END -> laid.moment(lane, Integer.MAX_VALUE);
            case UP -> laid.across(here, -1);
            case DOWN -> laid.across(here, 1);
            default -> null;
        };
        if (next != null) {
            event.consume();
            focus(next);
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            choose(card, true);
        }
    }
}
