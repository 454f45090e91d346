package org.dartboard.ui.canvas;

import org.dartboard.edit.Notes;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Selection;

/** Votes by key. */
final class Voting {

    private Voting() {}

    /** A dot more, or less, on each selected note; false if anything else is selected. */
    static boolean vote(Desk desk, int by) {
        var environment = desk.environment();
        if (environment == null || !(desk.selectionProperty().get() instanceof Selection.Elements(var ids))) {
            return false;
        }
        var notes = Notes.among(environment, ids);
        if (notes.size() < ids.size()) {
            return false;
        }
        Notes.vote(notes, by).ifPresent(desk::apply);
        return true;
    }
}
