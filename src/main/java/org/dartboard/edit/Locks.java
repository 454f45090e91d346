package org.dartboard.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dartboard.model.Board;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;

/** Elements that stay where they are, whoever drags them. */
public final class Locks {

    private Locks() {}

    /** Whether all of these are locked. */
    public static boolean all(Environment environment, Collection<String> ids) {
        return environment.board().locked().containsAll(ids);
    }

    /** Locks these; those that are locked already stay so. */
    public static Edit lock(Environment environment, Collection<String> ids) {
        var locked = new ArrayList<>(environment.board().locked());
        ids.stream().filter(id -> !locked.contains(id)).forEach(locked::add);
        return set(environment, locked, Phrase.of("edit.name.lock", "what", What.elements(environment, ids)));
    }

    /** Unlocks these. */
    public static Edit unlock(Environment environment, Collection<String> ids) {
        var locked = new ArrayList<>(environment.board().locked());
        locked.removeAll(ids);
        return set(environment, locked, Phrase.of("edit.name.unlock", "what", What.elements(environment, ids)));
    }

    private static Edit set(Environment environment, List<String> locked, Phrase name) {
        var old = environment.board();
        var now = new Board(old.frames(), locked, old.background(), old.extras());
        return new Several(name, List.of(new SetEnvironment<>(Environment.BOARD, now)));
    }
}
