package org.dartboard.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.dartboard.model.Board;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Frame;
import org.dartboard.model.Position;
import org.dartboard.text.Phrase;

/**
 * Frames around parts of the map. What has its centre in a frame stands in it, and so do frames that lie in it as a whole: it
 * moves with the frame, unless it is locked, and stays when the frame is deleted.
 *
 * <p>A frame is named by its place among the board's frames, from 0.
 */
public final class Frames {

    /** The least width and height of a frame, in map units. */
    public static final double LEAST = 60;

    private Frames() {}

    /** A new frame, behind those that are there. Its place is how many there were. */
    public static Edit add(Environment environment, Frame frame) {
        var frames = new ArrayList<>(environment.board().frames());
        frames.add(frame);
        return set(environment, frames, Phrase.of("paper.name.frame"));
    }

    /** The frame is gone; what stood in it stays. */
    public static Edit delete(Environment environment, int place) {
        var frames = new ArrayList<>(environment.board().frames());
        var gone = frames.remove(place);
        return set(environment, frames, Phrase.of("paper.name.delete", "what", called(gone)));
    }

    /** The frame is called something else. */
    public static Edit rename(Environment environment, int place, String name) {
        var old = environment.board().frames().get(place);
        var now = new Frame(name, old.x(), old.y(), old.width(), old.height(), old.extras());
        return replace(environment, place, now, Phrase.of("paper.name.rename", "what", called(old)));
    }

    /** The frame has other edges; nothing moves with them. It keeps a least size. */
    public static Edit resize(Environment environment, int place, double x, double y, double width, double height) {
        var old = environment.board().frames().get(place);
        var now = new Frame(old.name(), x, y, Math.max(LEAST, width), Math.max(LEAST, height), old.extras());
        return replace(environment, place, now, Phrase.of("paper.name.resize", "what", called(old)));
    }

    /**
     * The frame and all that stands in it lie elsewhere.
     *
     * @param dx to the right, in map units
     * @param dy downwards
     */
    public static Edit move(Environment environment, int place, double dx, double dy) {
        var frames = new ArrayList<>(environment.board().frames());
        var moved = frames.get(place);
        for (int i = 0; i < frames.size(); i++) {
            var frame = frames.get(i);
            if (i == place || holds(moved, frame)) {
                frames.set(
                        i,
                        new Frame(
                                frame.name(),
                                frame.x() + dx,
                                frame.y() + dy,
                                frame.width(),
                                frame.height(),
                                frame.extras()));
            }
        }
        var positions = new LinkedHashMap<String, Position>();
        for (var id : free(environment, place)) {
            var old = environment.layout().get(id);
            if (old != null) {
                positions.put(id, new Position(old.x() + dx, old.y() + dy, old.extras()));
            }
        }
        var edits = new ArrayList<Edit>();
        edits.add(board(environment, frames));
        if (!positions.isEmpty()) {
            edits.add(new Move(positions));
        }
        return new Several(Phrase.of("paper.name.move", "what", called(moved)), edits);
    }

    /** The elements that stand in a frame, by id, in the order of the environment. */
    public static List<String> inside(Environment environment, int place) {
        var frame = environment.board().frames().get(place);
        var inside = new ArrayList<String>();
        for (var element : environment.elements()) {
            var at = environment.layout().get(element.id());
            if (at != null && holds(frame, at.x(), at.y())) {
                inside.add(element.id());
            }
        }
        return inside;
    }

    /** Those of them that move with it. */
    public static List<String> free(Environment environment, int place) {
        var locked = environment.board().locked();
        return inside(environment, place).stream()
                .filter(id -> !locked.contains(id))
                .toList();
    }

    /**
     * The uppermost frame that can be taken hold of at a point, by its edge or by its name; -1 if there is none. Between its
     * edges a frame is ground.
     *
     * @param within how far from the edge is still on it, in map units
     */
    public static int at(Environment environment, double x, double y, double within) {
        var frames = environment.board().frames();
        for (int i = frames.size() - 1; i >= 0; i--) {
            var f = frames.get(i);
            boolean around = x >= f.x() - within
                    && x <= f.x() + f.width() + within
                    && y >= f.y() - within
                    && y <= f.y() + f.height() + within;
            boolean between = x > f.x() + within
                    && x < f.x() + f.width() - within
                    && y > f.y() + Math.max(within, TITLE)
                    && y < f.y() + f.height() - within;
            if (around && !between) {
                return i;
            }
        }
        return -1;
    }

    /** How high the strip with its name is, in map units. */
    public static final double TITLE = 30;

    private static boolean holds(Frame frame, double x, double y) {
        return x >= frame.x() && x <= frame.x() + frame.width() && y >= frame.y() && y <= frame.y() + frame.height();
    }

    private static boolean holds(Frame outer, Frame inner) {
        boolean smaller = inner.width() * inner.height() < outer.width() * outer.height();
        return smaller
                && holds(outer, inner.x(), inner.y())
                && holds(outer, inner.x() + inner.width(), inner.y() + inner.height());
    }

    private static Object called(Frame frame) {
        return frame.name().isBlank() ? Phrase.of("paper.frame") : frame.name().strip();
    }

    private static Edit replace(Environment environment, int place, Frame now, Phrase title) {
        var frames = new ArrayList<>(environment.board().frames());
        frames.set(place, now);
        return set(environment, frames, title);
    }

    private static Edit set(Environment environment, List<Frame> frames, Phrase title) {
        return new Several(title, List.of(board(environment, frames)));
    }

    private static Edit board(Environment environment, List<Frame> frames) {
        var old = environment.board();
        return new SetEnvironment<>(Environment.BOARD, new Board(frames, old.locked(), old.background(), old.extras()));
    }

    /** A frame of that name and those edges. */
    public static Frame of(String name, double x, double y, double width, double height) {
        return new Frame(name, x, y, Math.max(LEAST, width), Math.max(LEAST, height), Extras.NONE);
    }
}
