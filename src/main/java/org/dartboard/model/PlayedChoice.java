package org.dartboard.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose while playing a persona at a place: one of the four.
 *
 * @param next the touchpoint to go on to
 * @param channel the channel to use
 * @param option the option taken
 * @param own what she put forward herself
 */
public record PlayedChoice(
        String at,
        @Nullable String next,
        @Nullable String channel,
        @Nullable String option,
        @Nullable String own,
        Extras extras) {

    private static final Property<PlayedChoice, String> AT =
            Property.required("at", new Kind.Identifier(), PlayedChoice::at);
    private static final Property<PlayedChoice, String> NEXT =
            Property.optional("next", new Kind.Identifier(), PlayedChoice::next);
    private static final Property<PlayedChoice, String> CHANNEL =
            Property.optional("channel", new Kind.Identifier(), PlayedChoice::channel);
    private static final Property<PlayedChoice, String> OPTION =
            Property.optional("option", new Kind.Identifier(), PlayedChoice::option);
    private static final Property<PlayedChoice, String> OWN =
            Property.optional("own", new Kind.Text(), PlayedChoice::own);

    /** Properties in canonical order. */
    public static final Schema<PlayedChoice> SCHEMA = new Schema<>(
            v -> new PlayedChoice(v.get(AT), v.get(NEXT), v.get(CHANNEL), v.get(OPTION), v.get(OWN), v.extras()),
            PlayedChoice::extras,
            List.of(AT, NEXT, CHANNEL, OPTION, OWN));

    /** Checks ids and ranges. */
    public PlayedChoice {
        InvalidModel.unless(AT.accepts(at), "at", at);
        InvalidModel.unless(NEXT.accepts(next), "next", next);
        InvalidModel.unless(CHANNEL.accepts(channel), "channel", channel);
        InvalidModel.unless(OPTION.accepts(option), "option", option);
    }
}
