package org.dartboard.ui.state;

import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.dartboard.edit.Editor;
import org.dartboard.model.Environment;
import org.dartboard.model.RegisterEntry.Verdict;
import org.dartboard.register.Decisions;
import org.dartboard.register.Filter;
import org.dartboard.register.Sieve;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about gaps, and which of them this window leaves out of its lists, badges and headlines: usually those
 * that were dismissed or are said to be fixed. That is no part of the file, and what is computed stays as it is.
 */
public final class Decided {

    private final BooleanProperty allShown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Sieve> sieve =
            new ReadOnlyObjectWrapper<>(new Sieve(Decisions.NONE, Filter.DONE));
    private @Nullable Environment known;

    Decided(ReadOnlyObjectProperty<@Nullable Editor> editor) {
        editor.subscribe(now -> know(now == null ? null : now.current()));
        allShown.subscribe(_ -> set(new Sieve(sieve().decisions(), hidden())));
    }

    @SuppressWarnings("ReferenceEquality") // an edit of something else leaves the register as it is
    private void know(@Nullable Environment now) {
        if (now == null) {
            set(new Sieve(Decisions.NONE, hidden()));
        } else if (known == null || known.register() != now.register()) {
            set(new Sieve(Decisions.of(now), hidden()));
        }
        known = now;
    }

    private void set(Sieve next) {
        if (!next.equals(sieve.get())) {
            sieve.set(next);
        }
    }

    private Set<Verdict> hidden() {
        return allShown.get() ? Set.of() : Filter.DONE;
    }

    /** Whether what people have done with is shown like all the rest. */
    public BooleanProperty allShownProperty() {
        return allShown;
    }

    /** What leaves them out. */
    public ReadOnlyObjectProperty<Sieve> sieveProperty() {
        return sieve.getReadOnlyProperty();
    }

    /** What leaves them out now. */
    public Sieve sieve() {
        return sieve.get();
    }

    /** Whether what people have done with is shown like all the rest. */
    public boolean isAllShown() {
        return allShown.get();
    }
}
