package org.dartboard.ui.create;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import org.dartboard.picture.Box;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Node;
import org.dartboard.ui.kit.Command;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;
import org.jspecify.annotations.Nullable;

/**
 * A few buttons beside what is selected, on the side where they cover no neighbour; nothing if every side is taken. Each does
 * what a key does as well, so that Tab passes it by.
 */
public final class Pad extends FlowPane {

    private static final double AWAY = 9;
    private static final double BUTTON = 28;
    private static final double AROUND = 8;

    /** The room of the handle from which links are drawn. */
    private static final double HANDLE = 24;

    private static final double[] ASIDE = {0, -8, 8, -20, 20, -40, 40, -70, 70, -100, 100};

    /** Smaller than that on the screen there is nothing to stand beside. */
    private static final double LEAST_ZOOM = .3;

    private final Desk desk;
    private final Sheet sheet;
    private final Supplier<List<Command>> commands;
    private boolean held;

    /**
     * A pad.
     *
     * @param commands what can be done with what is selected
     */
    public Pad(Desk desk, Sheet sheet, Supplier<List<Command>> commands) {
        this.desk = desk;
        this.sheet = sheet;
        this.commands = commands;
        setId("pad");
        getStyleClass().add("map-pad");
        setManaged(false);
        setVisible(false);
    }

    /** From now on it stands beside what is selected. */
    public void begin() {
        sheet.layer().getChildren().add(this);
        desk.selectionProperty().subscribe(_ -> fill());
        desk.modeProperty().subscribe(_ -> fill());
        desk.map().drawingProperty().subscribe(_ -> place());
        sheet.seenProperty().subscribe(_ -> place());
        // While something else lies over the map, that is what one looks at
        sheet.layer().getChildren().addListener((ListChangeListener<javafx.scene.Node>) _ -> place());
        // A hand that holds something needs to see where it goes
        var map = Objects.requireNonNull(sheet.layer().getParent());
        map.addEventFilter(MouseEvent.MOUSE_DRAGGED, e -> hold(!isMine(e)));
        map.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> hold(false));
    }

    private boolean isMine(MouseEvent event) {
        return event.getTarget() instanceof javafx.scene.Node node
                && (node.equals(this)
                        || (node.getParent() != null && getChildren().contains(node)));
    }

    private void hold(boolean on) {
        if (on != held) {
            held = on;
            place();
        }
    }

    /** What is selected is another; the buttons are those for it. */
    private void fill() {
        getChildren().clear();
        if (desk.modeProperty().get() == Mode.MAP && desk.selectionProperty().get() instanceof Selection.Elements) {
            for (var command : commands.get()) {
                if (command.refusal().get().isEmpty()) {
                    getChildren().add(button(command));
                }
            }
        }
        place();
    }

    private static Button button(Command command) {
        var button = new Button(null, command.icon() == null ? null : Glyphs.of(command.icon()));
        var name = command.text().getValue();
        button.setId("pad-" + command.id());
        button.getStyleClass().add("db-icon-button");
        button.setFocusTraversable(false);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(command.key().isEmpty() ? name : name + "   " + command.key()));
        button.setOnAction(_ -> command.run().run());
        return button;
    }

    private void place() {
        var drawing = desk.map().drawingProperty().get();
        var box = drawing == null ? null : selected(drawing);
        var spot = drawing == null
                        || box == null
                        || held
                        || sheet.layer().getChildren().size() > 1
                        || getChildren().isEmpty()
                        || sheet.zoom() < LEAST_ZOOM
                ? null
                : spot(drawing, box);
        setVisible(spot != null);
        if (spot != null) {
            setOrientation(spot.height() > spot.width() ? Orientation.VERTICAL : Orientation.HORIZONTAL);
            setPrefWrapLength(10_000);
            resizeRelocate(Math.rint(spot.x()), Math.rint(spot.y()), spot.width(), spot.height());
        }
    }

    private @Nullable Box selected(Drawing drawing) {
        @Nullable Box all = null;
        if (desk.selectionProperty().get() instanceof Selection.Elements(var ids)) {
            for (var id : ids) {
                var node = drawing.node(id);
                if (node != null) {
                    all = all == null ? node.bounds() : all.union(node.bounds());
                }
            }
        }
        return all;
    }

    /** Where it covers nothing, the sides in the order in which a hand likes them; null if there is no such place. */
    private @Nullable Box spot(Drawing drawing, Box selected) {
        var seen = sheet.toView(selected);
        double length = BUTTON * getChildren().size() + AROUND;
        double width = BUTTON + AROUND;
        var sides = new ArrayList<Box>();
        // From the middle of each side a little to and fro, where a neighbour stands close
        for (double aside : ASIDE) {
            sides.add(new Box(seen.centreX() - length / 2 + aside, seen.y() - AWAY - width, length, width));
            sides.add(new Box(seen.centreX() - length / 2 + aside, seen.bottom() + AWAY, length, width));
        }
        for (double aside : ASIDE) {
            sides.add(new Box(seen.right() + AWAY, seen.centreY() - length / 2 + aside, width, length));
            sides.add(new Box(seen.x() - AWAY - width, seen.centreY() - length / 2 + aside, width, length));
        }
        var near = seen.grown(length + 2 * width);
        var taken = drawing.nodes().stream()
                .map(Node::bounds)
                .map(sheet::toView)
                .filter(near::overlaps)
                .toList();
        var handle = new Box(seen.right(), seen.centreY() - HANDLE / 2, HANDLE, HANDLE);
        var view = new Box(2, 2, sheet.layer().getWidth() - 4, sheet.layer().getHeight() - 4);
        return sides.stream()
                .filter(s -> view.contains(s.x(), s.y()) && view.contains(s.right(), s.bottom()))
                .filter(s -> isFree(taken, s))
                .min(Comparator.comparing(handle::overlaps))
                .orElse(null);
    }

    private static boolean isFree(List<Box> taken, Box spot) {
        return taken.stream().noneMatch(spot::overlaps);
    }
}
