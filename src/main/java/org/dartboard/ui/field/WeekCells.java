package org.dartboard.ui.field;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.dartboard.model.Day;
import org.dartboard.model.Moment;
import org.dartboard.picture.Box;
import org.dartboard.picture.Face;
import org.dartboard.picture.Pen;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Surface;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a week's grid that are marked: a rectangle of days and half hours between where it began and where the cursor is.
 *
 * @param day0 where it began, 0 to 6
 * @param slot0 where it began, 0 to 47
 * @param day1 where the cursor is
 * @param slot1 where the cursor is
 */
record WeekCells(int day0, int slot0, int day1, int slot1) {

    static final double WIDTH = 268;
    static final double HEIGHT = 14 + 7 * 15 + 1;
    static final WeekCells FIRST = new WeekCells(0, 18, 0, 18);

    private static final int SLOTS = 48;
    private static final int SLOT = 30;
    private static final double LEFT = 28;
    private static final double TOP = 14;
    private static final double ROW = 15;
    private static final double CELL = (WIDTH - LEFT) / SLOTS;
    private static final Face SMALL = new Face(Face.Weight.REGULAR, 10);
    private static final List<Day> DAYS = List.of(Day.values());

    /** The cell at a point of the picture, the nearest one if there is none. */
    static WeekCells at(double x, double y) {
        int slot = Math.clamp((long) Math.floor((x - LEFT) / CELL), 0, SLOTS - 1);
        int day = Math.clamp((long) Math.floor((y - TOP) / ROW), 0, DAYS.size() - 1);
        return new WeekCells(day, slot, day, slot);
    }

    /** From where it began to another cell. */
    WeekCells to(WeekCells other) {
        return new WeekCells(day0, slot0, other.day1, other.slot1);
    }

    /** One cell, where a key moves the cursor; null for other keys. */
    @Nullable
    WeekCells moved(KeyCode key) {
        int day = day1;
        int slot = slot1;
        switch (key) {
            case LEFT -> slot--;
            case RIGHT -> slot++;
            case UP -> day--;
            case DOWN -> day++;
            case HOME -> slot = 0;
            case END -> slot = SLOTS - 1;
            default -> {
                return null;
            }
        }
        day = Math.clamp(day, 0, DAYS.size() - 1);
        slot = Math.clamp(slot, 0, SLOTS - 1);
        return new WeekCells(day, slot, day, slot);
    }

    /** The day of the cursor. */
    Day day() {
        return DAYS.get(day1);
    }

    /** Where what is marked begins, in minutes since midnight. */
    int from() {
        return Math.min(slot0, slot1) * SLOT;
    }

    /** Where what is marked ends, in minutes since midnight. */
    int to() {
        return (Math.max(slot0, slot1) + 1) * SLOT;
    }

    private List<Day> days() {
        return DAYS.subList(Math.min(day0, day1), Math.max(day0, day1) + 1);
    }

    /** Whether the cell where it began is painted. */
    boolean isIn(Week week) {
        return week.has(DAYS.get(day0), slot0 * SLOT, (slot0 + 1) * SLOT);
    }

    /** A week with all that is marked painted, or wiped. */
    Week painted(Week week, boolean paint) {
        return week.with(days(), from(), to(), paint);
    }

    /**
     * Paints a week.
     *
     * @param marked null for no cursor
     */
    static void paint(Surface surface, Theme theme, Kit kit, Week week, Week behind, @Nullable WeekCells marked) {
        var ink = theme.of(Tone.MUTED);
        for (int hour = 0; hour <= 24; hour += 6) {
            var text = Integer.toString(hour);
            double width = kit.metrics().width(text, SMALL);
            surface.text(Math.min(x(hour * 60) - width / 2, WIDTH - width), 9, width, text, SMALL, ink);
        }
        for (int row = 0; row < DAYS.size(); row++) {
            var day = DAYS.get(row);
            double y = TOP + row * ROW;
            var name = kit.say(Phrase.of("field.week.day", "day", day));
            surface.text(0, y + 10.5, LEFT, name.substring(0, Math.min(2, name.length())), SMALL, ink);
            var whole = new Shape.Round(new Box(LEFT, y, WIDTH - LEFT, ROW - 2), 3);
            surface.fill(whole, theme.of(Tone.TILE));
            if (theme == Theme.CONTRAST) {
                surface.stroke(whole, new Pen(theme.of(Tone.MUTED), .8));
            }
            for (var run : behind.runs(day)) {
                surface.fill(
                        new Shape.Round(box(row, run[0], run[1]), 3),
                        theme.of(Tone.MUTED).over(theme.of(Tone.TILE), .3));
            }
            for (var run : week.runs(day)) {
                surface.fill(
                        new Shape.Round(box(row, run[0], run[1]), 3),
                        theme.of(Tone.ACCENT).over(theme.of(Tone.PANEL), .72));
            }
        }
        for (int hour = 6; hour < 24; hour += 6) {
            surface.fill(new Shape.Round(new Box(x(hour * 60) - .5, TOP, 1, 7 * ROW - 2), 0), theme.of(Tone.PANEL));
        }
        if (marked != null) {
            double top = TOP + Math.min(marked.day0, marked.day1) * ROW;
            double height = (Math.abs(marked.day0 - marked.day1) + 1) * ROW - 2;
            var box = new Box(x(marked.from()), top, x(marked.to()) - x(marked.from()), height);
            surface.stroke(new Shape.Round(box, 2), new Pen(theme.of(Tone.INK), 1.4));
        }
    }

    private static Box box(int row, int from, int to) {
        return new Box(x(from), TOP + row * ROW, x(to) - x(from), ROW - 2);
    }

    private static double x(int minute) {
        return LEFT + (WIDTH - LEFT) * minute / Moment.DAY;
    }
}
