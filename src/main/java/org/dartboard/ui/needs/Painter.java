package org.dartboard.ui.needs;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dartboard.model.Element;
import org.dartboard.model.Persona;
import org.dartboard.picture.Box;
import org.dartboard.picture.Face;
import org.dartboard.picture.Path;
import org.dartboard.picture.Pen;
import org.dartboard.picture.Ring;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Surface;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Results;
import org.jspecify.annotations.Nullable;

/** Paints the board: of cells and columns only those that are seen. */
final class Painter {

    private static final Face LABEL = new Face(Face.Weight.REGULAR, 12.5);
    private static final Face HEAD = new Face(Face.Weight.SEMIBOLD, 11.5);
    private static final Face NARROW = new Face(Face.Weight.SEMIBOLD, 10);
    private static final Face CELL = new Face(Face.Weight.REGULAR, 11);
    private static final Face STRONG = new Face(Face.Weight.SEMIBOLD, 11);
    private static final double RING = 9;
    private static final double DISC = 9;

    private final Kit kit;
    private final String talked;
    private final String taken;
    private final String control;
    private final Map<String, Ring> rings = new HashMap<>();
    private @Nullable Results ringsOf;

    Painter(Kit kit) {
        this.kit = kit;
        talked = kit.text("needs.talked");
        taken = kit.text("needs.taken");
        control = kit.text("needs.control");
    }

    /**
     * What is painted.
     *
     * @param from where the chosen cells begin; to: where they end, and the keyboard is
     * @param focused whether the keyboard is on the board
     */
    record Scene(Board board, Frame frame, @Nullable Results results, Frame.Spot from, Frame.Spot to, boolean focused) {

        boolean isChosen(int row, int column) {
            return row >= Math.min(from.row(), to.row())
                    && row <= Math.max(from.row(), to.row())
                    && column >= Math.min(from.column(), to.column())
                    && column <= Math.max(from.column(), to.column());
        }
    }

    void paint(Surface surface, Theme theme, Scene scene) {
        var frame = scene.frame();
        surface.fill(new Shape.Round(new Box(0, 0, frame.width(), frame.height()), 0), theme.of(Tone.PANEL));
        var seen = frame.seen();
        surface.clip(new Shape.Round(seen, 0), () -> cells(surface, theme, scene));
        surface.clip(
                new Shape.Round(new Box(seen.x(), 0, seen.width(), Frame.HEAD), 0), () -> heads(surface, theme, scene));
        surface.clip(
                new Shape.Round(new Box(0, Frame.HEAD, seen.x(), seen.height()), 0), () -> rows(surface, theme, scene));
        people(surface, theme, scene);
        var line = new Pen(theme.of(Tone.HAIRLINE), 1);
        line(surface, line, 0, Frame.HEAD - .5, frame.width(), Frame.HEAD - .5);
        line(surface, line, seen.x() - 5.5, 0, seen.x() - 5.5, frame.height());
    }

    private static void line(Surface surface, Pen pen, double x1, double y1, double x2, double y2) {
        surface.stroke(Path.from(x1, y1).line(x2, y2).build().shape(), pen);
    }

    private void cells(Surface surface, Theme theme, Scene scene) {
        var frame = scene.frame();
        var board = scene.board();
        for (int row = frame.firstRow(); row < frame.lastRow(); row++) {
            for (int column = frame.firstColumn(); column < frame.lastColumn(); column++) {
                cell(surface, theme, scene, row, column);
            }
            double y = frame.box(new Frame.Spot(row, 0)).bottom() - .5;
            line(surface, new Pen(theme.of(Tone.HAIRLINE), .7), frame.left(), y, frame.width(), y);
        }
        if (board.onWay() > 0 && board.onWay() < board.places().size()) {
            double x = frame.box(new Frame.Spot(0, board.onWay())).x() - .5;
            line(
                    surface,
                    new Pen(theme.of(Tone.MUTED), 1).dashed(2, 3),
                    x,
                    Frame.HEAD,
                    x,
                    Frame.HEAD + frame.high() - frame.y());
        }
    }

    private void cell(Surface surface, Theme theme, Scene scene, int row, int column) {
        var box = scene.frame().box(new Frame.Spot(row, column));
        var pill = new Shape.Round(new Box(box.x() + 4, box.y() + 4, box.width() - 8, box.height() - 9), 10);
        var answer = scene.board().answer(row, column);
        boolean chosen = scene.focused() && scene.isChosen(row, column);
        if (chosen) {
            surface.fill(new Shape.Round(box, 6), theme.of(Tone.TILE));
        }
        if (answer != Answer.TAKEN_UP && isByControl(scene, row, column)) {
            surface.stroke(pill, new Pen(theme.of(Tone.ACCENT), 1.2).dashed(3, 3));
            words(surface, theme, box, control, CELL, Tone.INK, 0);
        } else {
            said(surface, theme, box, pill, answer);
        }
        if (chosen && scene.to().row() == row && scene.to().column() == column) {
            surface.stroke(inset(box), new Pen(theme.of(Tone.ACCENT), 2));
        }
    }

    private void said(Surface surface, Theme theme, Box box, Shape pill, Answer answer) {
        switch (answer) {
            case NO -> {
                double y = box.centreY() - .5;
                var pen = new Pen(theme.of(Tone.MUTED), 1.2);
                line(surface, pen, box.centreX() - 3, y, box.centreX() + 3, y);
            }
            case TALKED_ABOUT -> {
                surface.stroke(pill, new Pen(theme.of(Tone.MUTED), 1.1));
                words(surface, theme, box, talked, CELL, Tone.INK, 1);
            }
            case TAKEN_UP -> {
                var accent = theme.of(Tone.ACCENT);
                surface.fill(pill, accent.over(theme.of(Tone.PANEL), .16));
                surface.stroke(pill, new Pen(accent, 1.3));
                words(surface, theme, box, taken, STRONG, Tone.INK, 2);
            }
        }
    }

    private static Shape.Round inset(Box box) {
        return new Shape.Round(new Box(box.x() + 1.5, box.y() + 1, box.width() - 3, box.height() - 3), 6);
    }

    /** Words with a sign: a disc that is half full, or full with a tick. */
    private void words(Surface surface, Theme theme, Box box, String text, Face face, Tone tone, int sign) {
        double width = kit.metrics().width(text, face);
        double room = sign == 0 ? 0 : 15;
        double x = box.centreX() - (width + room) / 2;
        double y = box.centreY() - .5;
        if (sign == 1) {
            surface.stroke(new Shape.Disc(x + 5, y, 4), new Pen(theme.of(Tone.MUTED), 1.2));
            surface.clip(
                    new Shape.Round(new Box(x, y - 5, 5, 10), 0),
                    () -> surface.fill(new Shape.Disc(x + 5, y, 4), theme.of(Tone.MUTED)));
        } else if (sign == 2) {
            surface.fill(new Shape.Disc(x + 5, y, 5), theme.of(Tone.ACCENT));
            surface.stroke(
                    Path.from(x + 2.6, y + .2)
                            .line(x + 4.4, y + 2)
                            .line(x + 7.4, y - 1.8)
                            .build()
                            .shape(),
                    new Pen(theme.of(Tone.PANEL), 1.4));
        }
        surface.text(x + room, y + 4, width, text, face, theme.of(tone));
    }

    private static boolean isByControl(Scene scene, int row, int column) {
        return Helping.helps(
                scene.results(),
                scene.board().places().get(column),
                scene.board().needs().get(row));
    }

    private void heads(Surface surface, Theme theme, Scene scene) {
        var frame = scene.frame();
        var board = scene.board();
        var results = scene.results();
        for (int column = frame.firstColumn(); column < frame.lastColumn(); column++) {
            var element = board.places().get(column);
            var box = frame.box(new Frame.Spot(0, column));
            double x = box.x() + 8;
            double room = Frame.COLUMN - 14;
            var ring = ring(results, board, element);
            if (ring != null) {
                ring.paint(surface, box.right() - RING - 6, Frame.HEAD / 2, RING, theme);
                room -= 2 * RING + 6;
            }
            boolean met = column < board.onWay();
            var face = breaks(element.name(), room) ? NARROW : HEAD;
            var lines = kit.metrics().wrapped(element.name(), face, room, 2);
            double y = Frame.HEAD / 2 + (lines.size() == 1 ? 4 : -2.5);
            for (var line : lines) {
                surface.text(x, y, kit.metrics().width(line, face), line, face, theme.of(met ? Tone.INK : Tone.MUTED));
                y += 13.5;
            }
        }
    }

    /** Whether a word of a name is longer than a line. */
    private boolean breaks(String name, double room) {
        return Arrays.stream(name.split(" ", -1)).anyMatch(w -> kit.metrics().width(w, HEAD) > room);
    }

    private @Nullable Ring ring(@Nullable Results results, Board board, Element element) {
        var place = results == null ? null : results.scene().place(element.id());
        if (results == null || place == null) {
            return null;
        }
        if (!results.equals(ringsOf)) {
            ringsOf = results;
            rings.clear();
        }
        var persona = board.people().isEmpty() ? null : board.people().getFirst();
        return rings.computeIfAbsent(element.id(), _ -> Ring.of(place, results.scene(), persona));
    }

    private void rows(Surface surface, Theme theme, Scene scene) {
        var frame = scene.frame();
        var board = scene.board();
        for (int row = frame.firstRow(); row < frame.lastRow(); row++) {
            var box = frame.box(new Frame.Spot(row, 0));
            double y = box.centreY() + 4;
            var label = board.environment().label(board.needs().get(row));
            var text = kit.metrics().shortened(label, LABEL, frame.label() - 24);
            surface.text(14, y, kit.metrics().width(text, LABEL), text, LABEL, theme.of(Tone.INK));
            for (int person = 0; person < board.people().size(); person++) {
                int column = person - board.people().size();
                var at = frame.box(new Frame.Spot(row, column));
                boolean chosen = scene.focused() && scene.isChosen(row, column);
                if (chosen) {
                    surface.fill(new Shape.Round(at, 6), theme.of(Tone.TILE));
                }
                needs(surface, theme, scene, person, row, at);
                if (chosen && scene.to().equals(new Frame.Spot(row, column))) {
                    surface.stroke(inset(at), new Pen(theme.of(Tone.ACCENT), 2));
                }
            }
            line(
                    surface,
                    new Pen(theme.of(Tone.HAIRLINE), .7),
                    0,
                    box.bottom() - .5,
                    frame.left() - 6,
                    box.bottom() - .5);
        }
    }

    private void needs(Surface surface, Theme theme, Scene scene, int person, int row, Box at) {
        double y = at.centreY() - .5;
        var board = scene.board();
        if (board.weight(person, row) == 0) {
            surface.stroke(new Shape.Disc(at.centreX(), y, 3), new Pen(theme.of(Tone.CARD_EDGE), 1.4));
            return;
        }
        var persona = board.people().get(person);
        disc(surface, theme, persona, place(board, persona), at.centreX(), y);
        if (met(scene.results(), persona, board.needs().get(row))) {
            double x = at.centreX() + 7;
            surface.fill(new Shape.Disc(x, y + 6, 5), theme.of(Tone.PANEL));
            surface.stroke(
                    Path.from(x - 2.6, y + 6)
                            .line(x - .8, y + 8)
                            .line(x + 2.6, y + 4)
                            .build()
                            .shape(),
                    new Pen(theme.of(Tone.ACCESS), 1.8));
        }
    }

    /** Whether somebody's need was met on her walk. */
    static boolean met(@Nullable Results results, Persona persona, String need) {
        var walked = results == null ? null : results.of(persona.id());
        return walked != null && walked.walk().needsMet().contains(need);
    }

    private static int place(Board board, Persona persona) {
        return board.environment().personas().place(persona.id());
    }

    private void people(Surface surface, Theme theme, Scene scene) {
        var board = scene.board();
        var frame = scene.frame();
        for (int person = 0; person < board.people().size(); person++) {
            var at = frame.box(new Frame.Spot(0, person - board.people().size()));
            var persona = board.people().get(person);
            disc(surface, theme, persona, place(board, persona), at.centreX(), Frame.HEAD / 2);
        }
        var words = kit.text("needs.head");
        surface.text(14, Frame.HEAD / 2 + 4, kit.metrics().width(words, HEAD), words, HEAD, theme.of(Tone.MUTED));
    }

    private void disc(Surface surface, Theme theme, Persona persona, int place, double x, double y) {
        var ground = theme.of(Tone.ofPerson(place));
        surface.fill(new Shape.Disc(x, y, DISC), ground);
        var name = persona.name().strip();
        var letter =
                name.isEmpty() ? "" : Character.toString(name.codePointAt(0)).toUpperCase(Locale.ROOT);
        double width = kit.metrics().width(letter, STRONG);
        var ink = theme.of(Tone.INK);
        var panel = theme.of(Tone.PANEL);
        surface.text(
                x - width / 2,
                y + 4,
                width,
                letter,
                STRONG,
                ground.contrast(ink) >= ground.contrast(panel) ? ink : panel);
    }
}
