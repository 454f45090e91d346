package org.dartboard.ui.state;

import java.util.List;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.dartboard.edit.Edit;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Upshot;
import org.dartboard.model.Environment;
import org.jspecify.annotations.Nullable;

/** Does an edit and tells what it came to for those who are shown, once they have walked again. */
public final class Told {

    private final Desk desk;
    private final Environment after;
    private final List<Findings> before;
    private final Consumer<List<Upshot>> tell;
    private @Nullable Subscription waiting;

    private Told(Desk desk, Environment after, List<Findings> before, Consumer<List<Upshot>> tell) {
        this.desk = desk;
        this.after = after;
        this.before = before;
        this.tell = tell;
    }

    /**
     * Applies an edit; if it is refused, or something else is changed before everybody has walked again, nothing is told.
     *
     * @param tell told on the window's thread
     */
    @SuppressWarnings("ReferenceEquality") // an edit that is refused leaves the same object
    public static void apply(Desk desk, Edit edit, Consumer<List<Upshot>> tell) {
        var results = desk.resultsProperty().get();
        var then = desk.environment();
        desk.apply(edit);
        var now = desk.environment();
        if (results != null && now != null && now != then) {
            var told = new Told(desk, now, findings(results), tell);
            told.waiting = desk.resultsProperty().subscribe((_, next) -> told.look(next));
        }
    }

    private static List<Findings> findings(Results results) {
        return results.shown().stream().map(Walked::findings).toList();
    }

    @SuppressWarnings("ReferenceEquality") // results of that very version
    private void look(@Nullable Results results) {
        boolean there = results != null && results.scene().environment() == after;
        if (there || desk.environment() != after) {
            var known = waiting;
            if (known != null) {
                known.unsubscribe();
            }
            if (there) {
                tell.accept(Upshot.of(before, findings(results)));
            }
        }
    }
}
