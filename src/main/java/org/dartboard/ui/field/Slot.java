package org.dartboard.ui.field;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dartboard.edit.Edit;
import org.dartboard.model.Environment;
import org.dartboard.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a field shows and changes.
 *
 * @param name of the property, unique on its page: it names the field for tests
 * @param owner of what, so that another thing's property is another gesture
 * @param label what people call it
 * @param kind what it may hold
 * @param optional whether it may be left unsaid, which is null
 * @param usual the default; null if there is none
 * @param read the values of all the things it stands for, null where one says nothing; empty if there are none any more
 * @param edit gives all of them a value, in an environment as it is now; asked only with values that the kind accepts
 * @param words how a value is read
 */
public record Slot<T>(
        String name,
        String owner,
        String label,
        Kind<T> kind,
        boolean optional,
        @Nullable T usual,
        Function<Environment, List<@Nullable T>> read,
        BiFunction<Environment, @Nullable T, Edit> edit,
        Function<T, String> words) {

    /** Tells it from all others; what is done through it is the gesture of that name. */
    public String id() {
        return name + " of " + owner;
    }

    /** The same read in other words. */
    public Slot<T> in(Function<T, String> otherWords) {
        return new Slot<>(name, owner, label, kind, optional, usual, read, edit, otherWords);
    }
}
