package org.dartboard.ui;

import java.util.function.Supplier;
import org.dartboard.edit.Editor;
import org.dartboard.journal.Journal;
import org.dartboard.journal.Origin;
import org.dartboard.model.Environment;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;

/** Keeps the work of a window in its journal for as long as it is not saved. On the window's thread, but for {@link #saving}. */
final class Keeping {

    private final Supplier<Origin> origin;
    private volatile @Nullable Journal journal;
    private @Nullable Environment kept;
    private Origin from = Origin.NONE;

    /**
     * Follows what is done from now on.
     *
     * @param origin the document as it was saved last
     * @param journal null: nothing is kept
     */
    Keeping(Desk desk, Supplier<Origin> origin, @Nullable Journal journal) {
        this.origin = origin;
        this.journal = journal;
        desk.editorProperty().subscribe(this::follow);
    }

    @SuppressWarnings("ReferenceEquality") // the same object need not be kept again
    private void follow(@Nullable Editor editor) {
        var to = journal;
        if (to == null || editor == null) {
            return;
        }
        var now = editor.current();
        if (editor.isSaved() || isBlank(now)) {
            if (kept != null) {
                to.clear();
                kept = null;
            }
            return;
        }
        var here = origin.get();
        if (now != kept || !here.equals(from)) {
            to.keep(now, here);
            kept = now;
            from = here;
        }
    }

    /** Whether nothing has been drawn. */
    private static boolean isBlank(Environment environment) {
        return environment.elements().isEmpty() && environment.personas().isEmpty();
    }

    /** Goes on with a journal of work that was left. */
    void takeOver(Journal left) {
        var before = journal;
        if (before != null) {
            before.clear();
            before.close();
        }
        journal = left;
        kept = Environment.EMPTY; // it is not what comes, but there is something to clear
    }

    /** To be called before a save, on its thread. */
    void saving(Environment environment) {
        var to = journal;
        if (to != null) {
            to.saving(environment);
        }
    }

    /** All was saved or given up. */
    void close() {
        var to = journal;
        journal = null;
        if (to != null) {
            to.clear();
            to.close();
        }
    }
}
