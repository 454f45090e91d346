package org.dartboard.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stop of a talk: a persona, a step of her walk, a view, or lists of personas side by side.
 *
 * @param step the number of a step of her walk, from 0
 * @param view the name of a view
 */
public record TalkStep(
        @Nullable String persona,
        @Nullable Integer step,
        @Nullable String view,
        List<String> lists,
        Extras extras) {

    private static final Property<TalkStep, String> PERSONA =
            Property.optional("persona", new Kind.Identifier(), TalkStep::persona);
    private static final Property<TalkStep, Integer> STEP =
            Property.optional("step", new Kind.Whole(0, 100_000), TalkStep::step);
    private static final Property<TalkStep, String> VIEW = Property.optional("view", new Kind.Text(), TalkStep::view);
    private static final Property<TalkStep, List<String>> LISTS =
            Property.of("lists", Tags.KIND, List.of(), TalkStep::lists);

    /** Properties in canonical order. */
    public static final Schema<TalkStep> SCHEMA = new Schema<>(
            v -> new TalkStep(v.get(PERSONA), v.get(STEP), v.get(VIEW), v.get(LISTS), v.extras()),
            TalkStep::extras,
            List.of(PERSONA, STEP, VIEW, LISTS));

    /** Checks ids and ranges. */
    public TalkStep {
        InvalidModel.unless(PERSONA.accepts(persona), "persona", persona);
        InvalidModel.unless(STEP.accepts(step), "step", step);
        lists = List.copyOf(lists);
        InvalidModel.unless(LISTS.accepts(lists), "lists", lists);
    }
}
