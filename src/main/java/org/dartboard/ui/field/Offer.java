package org.dartboard.ui.field;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dartboard.edit.Edit;
import org.dartboard.model.Environment;
import org.jspecify.annotations.Nullable;

/**
 * What can be picked for a list.
 *
 * @param adding what picking another one is called
 * @param offered the ids that may be picked now; those that are picked already are left out by the field
 * @param words what people call them
 * @param make the edit that makes a new thing of these words and picks it; null if none can be made
 * @param opened told which one of those picked somebody wants to see; null if there is nothing to see
 * @param remark what else there is to say of one that is picked; null if there is never anything
 */
public record Offer(
        String adding,
        Function<Environment, List<String>> offered,
        BiFunction<Environment, String, String> words,
        @Nullable BiFunction<Environment, String, Edit> make,
        @Nullable Consumer<String> opened,
        @Nullable Remark remark) {

    /** Without remarks. */
    public Offer(
            String adding,
            Function<Environment, List<String>> offered,
            BiFunction<Environment, String, String> words,
            @Nullable BiFunction<Environment, String, Edit> make,
            @Nullable Consumer<String> opened) {
        this(adding, offered, words, make, opened, null);
    }

    /**
     * What else there is to say of one that is picked.
     *
     * @param words empty for nothing
     * @param opened told of which one somebody wants to change that
     */
    public record Remark(BiFunction<Environment, String, String> words, Consumer<String> opened) {}
}
