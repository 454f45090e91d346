package org.dartboard.ui.field;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Picture;

/**
 * A week to be painted, a day a row, half an hour a cell. Dragging paints what it goes over, or wipes it where it began in
 * something painted. Arrows move a cursor, with Shift they extend what is marked, Space paints or wipes that, Home and End go
 * to the ends of the day, Escape takes back what is being painted.
 */
public final class WeekEditor extends VBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("painting");

    /**
     * A week that one click gives.
     *
     * @param words on the button
     */
    public record Preset(String words, Week week) {}

    private final Kit kit;
    private final String label;
    private final String inside;
    private final String outside;
    private final Consumer<Week> painted;
    private final Runnable rested;
    private final StackPane grid = new StackPane();
    private final Picture picture;
    private final Label where = new Label();
    private Week week = Week.NEVER;
    private Week behind = Week.NEVER;
    private Week before = Week.NEVER;
    private WeekCells cells = WeekCells.FIRST;
    private boolean paint;
    private boolean dragging;

    /**
     * An editor without a week yet.
     *
     * @param label what is painted, such as "Open"
     * @param inside what a cell is that is painted, such as "open"
     * @param outside what one is that is not
     * @param painted told every week that is painted; a drag paints several
     * @param rested told when a painting is over
     */
    public WeekEditor(
            Kit kit,
            String label,
            String inside,
            String outside,
            Consumer<Week> painted,
            Runnable rested,
            List<Preset> presets) {
        this.kit = kit;
        this.label = label;
        this.inside = inside;
        this.outside = outside;
        this.painted = painted;
        this.rested = rested;
        getStyleClass().add("week-editor");
        picture = new Picture(kit, WeekCells.WIDTH, WeekCells.HEIGHT, (s, t) -> {});
        grid.getStyleClass().add("week-grid");
        grid.setId("week-grid");
        grid.getChildren().add(picture);
        grid.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        grid.setFocusTraversable(true);
        grid.setAccessibleRole(AccessibleRole.TABLE_VIEW);
        grid.setOnMousePressed(this::press);
        grid.setOnMouseDragged(this::drag);
        grid.setOnMouseReleased(_ -> release());
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::steer);
        grid.focusedProperty().subscribe((_, _) -> show());
        where.getStyleClass().addAll("db-muted", "db-small");
        var buttons = new FlowPane(4, 4);
        buttons.setAlignment(Pos.CENTER_LEFT);
        for (var preset : presets) {
            var button = new Button(preset.words());
            button.getStyleClass().setAll("week-preset");
            button.setOnAction(_ -> {
                become(preset.week());
                rested.run();
            });
            buttons.getChildren().add(button);
        }
        getChildren().addAll(grid, where);
        if (!presets.isEmpty()) {
            getChildren().add(buttons);
        }
        show();
    }

    /** Shows a week. */
    public void show(Week now) {
        show(now, behind);
    }

    /**
     * Shows a week.
     *
     * @param others what else takes up time, shown behind it
     */
    public void show(Week now, Week others) {
        week = now;
        behind = others;
        show();
    }

    private void show() {
        boolean cursor = grid.isFocused() || dragging;
        var marked = cells;
        picture.show((surface, theme) -> WeekCells.paint(surface, theme, kit, week, behind, cursor ? marked : null));
        var words = kit.say(Phrase.of(
                "field.week.cell",
                "day",
                cells.day(),
                "from",
                Spellings.time(cells.from()),
                "to",
                Spellings.time(cells.to()),
                "state",
                cells.isIn(week) ? inside : outside));
        where.setText(cursor ? words : kit.text("field.week.how"));
        grid.setAccessibleText(kit.say(Phrase.of("field.named", "label", label, "value", words)));
        grid.pseudoClassStateChanged(ON, dragging);
    }

    private void become(Week next) {
        week = next;
        show();
        painted.accept(next);
    }

    private void press(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        e.consume();
        cells = WeekCells.at(e.getX() - picture.getLayoutX(), e.getY() - picture.getLayoutY());
        grid.requestFocus();
        dragging = true;
        before = week;
        paint = !cells.isIn(week);
        become(cells.painted(before, paint));
    }

    private void drag(MouseEvent e) {
        if (dragging) {
            e.consume();
            cells = cells.to(WeekCells.at(e.getX() - picture.getLayoutX(), e.getY() - picture.getLayoutY()));
            become(cells.painted(before, paint));
        }
    }

    private void release() {
        if (dragging) {
            dragging = false;
            show();
            rested.run();
        }
    }

    private void steer(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        var moved = cells.moved(e.getCode());
        if (moved != null) {
            e.consume();
            cells = e.isShiftDown() ? cells.to(moved) : moved;
            show();
        } else if (e.getCode() == KeyCode.SPACE || e.getCode() == KeyCode.ENTER) {
            e.consume();
            become(cells.painted(week, !cells.isIn(week)));
            rested.run();
        } else if (e.getCode() == KeyCode.ESCAPE && dragging) {
            e.consume();
            dragging = false;
            become(before);
            rested.run();
        }
    }
}
