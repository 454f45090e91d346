package org.dartboard.model;

import java.util.List;

/**
 * An answer to one of the walkthrough questions, given for a persona.
 */
public record PlayedAnswer(String at, Question question, Reply answer, String why, Extras extras) {

    /** The questions. */
    public enum Question {
        /** Would she want this step? */
        WANT,
        /** Would she know what to do? */
        KNOW,
        /** Would she see that she got closer? */
        PROGRESS
    }

    /** The answers. */
    public enum Reply {
        /** Yes. */
        YES,
        /** Maybe. */
        MAYBE,
        /** No. */
        NO
    }

    private static final Property<PlayedAnswer, String> AT =
            Property.required("at", new Kind.Identifier(), PlayedAnswer::at);
    private static final Property<PlayedAnswer, Question> QUESTION =
            Property.required("question", new Kind.Choice<>(Question.class), PlayedAnswer::question);
    private static final Property<PlayedAnswer, Reply> ANSWER =
            Property.required("answer", new Kind.Choice<>(Reply.class), PlayedAnswer::answer);
    private static final Property<PlayedAnswer, String> WHY =
            Property.of("why", new Kind.Text(), "", PlayedAnswer::why);

    /** Properties in canonical order. */
    public static final Schema<PlayedAnswer> SCHEMA = new Schema<>(
            v -> new PlayedAnswer(v.get(AT), v.get(QUESTION), v.get(ANSWER), v.get(WHY), v.extras()),
            PlayedAnswer::extras,
            List.of(AT, QUESTION, ANSWER, WHY));

    /** Checks ids and ranges. */
    public PlayedAnswer {
        InvalidModel.unless(AT.accepts(at), "at", at);
    }
}
