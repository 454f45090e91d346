package org.dartboard.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Frames;
import org.dartboard.edit.Notes;
import org.dartboard.model.Note;
import org.dartboard.picture.Box;
import org.dartboard.picture.Paper;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Selection;

/** What can be done with the paper that is selected; the bar, the menus and the keys all do it through this. */
public final class Papers {

    /** Between a frame and what stands in it, in map units. */
    private static final double MARGIN = 24;

    private final Desk desk;
    private Runnable framed = () -> {};

    /** For a desk. */
    public Papers(Desk desk) {
        this.desk = desk;
    }

    /** What to do when a frame was made. */
    void onFramed(Runnable action) {
        framed = action;
    }

    /** The selected notes; none if something else is selected too. */
    public List<Note> notes() {
        var environment = desk.environment();
        if (environment == null || !(desk.selectionProperty().get() instanceof Selection.Elements(var ids))) {
            return List.of();
        }
        var notes = Notes.among(environment, ids);
        return notes.size() == ids.size() ? notes : List.of();
    }

    /** A dot more on each of the selected notes, or one less. */
    public void vote(int by) {
        apply(Notes.vote(notes(), by));
    }

    /** Another colour for the selected notes. */
    public void color(Paper paper) {
        apply(Notes.color(notes(), paper.inFile()));
    }

    /** No note has votes any more. */
    public void clearVotes() {
        var environment = desk.environment();
        if (environment != null) {
            apply(Notes.clearVotes(environment));
        }
    }

    /** The selected notes in the order of their votes; all of them if fewer than two are selected. */
    public void sort() {
        var environment = desk.environment();
        var drawing = desk.map().drawingProperty().get();
        if (environment == null || drawing == null) {
            return;
        }
        var selected = notes();
        var notes = selected.size() > 1
                ? selected
                : environment
                        .all(Note.class)
                        .filter(n -> drawing.node(n.id()) != null)
                        .toList();
        double width = notes.stream().mapToDouble(n -> box(n).width()).max().orElse(0);
        apply(Notes.byVotes(environment, notes, width, n -> box(n).height()));
    }

    private Box box(Note note) {
        var drawing = desk.map().drawingProperty().get();
        var node = drawing == null ? null : drawing.node(note.id());
        return node == null ? new Box(0, 0, 0, 0) : node.box();
    }

    /** The boxes of the selected elements. */
    private List<Box> boxes() {
        var boxes = new ArrayList<Box>();
        var drawing = desk.map().drawingProperty().get();
        if (drawing != null && desk.selectionProperty().get() instanceof Selection.Elements(var ids)) {
            for (var id : ids) {
                var node = drawing.node(id);
                if (node != null) {
                    boxes.add(node.box());
                }
            }
        }
        return boxes;
    }

    /** A frame around what is selected, which is selected then; it has no name yet. */
    public void frame() {
        var environment = desk.environment();
        boxes().stream().reduce(Box::union).ifPresent(box -> {
            if (environment != null) {
                int place = environment.board().frames().size();
                desk.apply(Frames.add(
                        environment,
                        Frames.of(
                                "",
                                box.x() - MARGIN,
                                box.y() - MARGIN - Frames.TITLE + 8,
                                box.width() + 2 * MARGIN,
                                box.height() + 2 * MARGIN + Frames.TITLE - 8)));
                desk.selectionProperty().set(new Selection.OneFrame(place));
                framed.run();
            }
        });
    }

    /** The selected frame is gone, what stood in it stays. */
    public void deleteFrame() {
        var environment = desk.environment();
        if (environment != null && desk.selectionProperty().get() instanceof Selection.OneFrame(int place)) {
            desk.apply(Frames.delete(environment, place));
            desk.selectionProperty().set(Selection.none());
        }
    }

    private void apply(Optional<Edit> edit) {
        edit.ifPresent(desk::apply);
    }
}
