package org.dartboard.model;

import java.util.List;

/**
 * A walk that somebody played for a persona (method, section 9).
 *
 * @param by who played
 */
public record Played(
        String persona,
        String by,
        List<PlayedChoice> choices,
        List<PlayedAnswer> answers,
        List<Wish> wishes,
        List<Feeling> feelings,
        Extras extras) {

    private static final Property<Played, String> PERSONA =
            Property.required("persona", new Kind.Identifier(), Played::persona);
    private static final Property<Played, String> BY = Property.of("by", new Kind.Text(), "", Played::by);
    private static final Property<Played, List<PlayedChoice>> CHOICES =
            Property.of("choices", Kind.list(new Kind.Part<>(PlayedChoice.SCHEMA)), List.of(), Played::choices);
    private static final Property<Played, List<PlayedAnswer>> ANSWERS =
            Property.of("answers", Kind.list(new Kind.Part<>(PlayedAnswer.SCHEMA)), List.of(), Played::answers);
    private static final Property<Played, List<Wish>> WISHES =
            Property.of("wishes", Kind.list(new Kind.Part<>(Wish.SCHEMA)), List.of(), Played::wishes);
    private static final Property<Played, List<Feeling>> FEELINGS =
            Property.of("feelings", Kind.list(new Kind.Part<>(Feeling.SCHEMA)), List.of(), Played::feelings);

    /** Properties in canonical order. */
    public static final Schema<Played> SCHEMA = new Schema<>(
            v -> new Played(
                    v.get(PERSONA),
                    v.get(BY),
                    v.get(CHOICES),
                    v.get(ANSWERS),
                    v.get(WISHES),
                    v.get(FEELINGS),
                    v.extras()),
            Played::extras,
            List.of(PERSONA, BY, CHOICES, ANSWERS, WISHES, FEELINGS));

    /** Checks ids and ranges. */
    public Played {
        InvalidModel.unless(PERSONA.accepts(persona), "persona", persona);
        choices = List.copyOf(choices);
        InvalidModel.unless(CHOICES.accepts(choices), "choices", choices);
        answers = List.copyOf(answers);
        InvalidModel.unless(ANSWERS.accepts(answers), "answers", answers);
        wishes = List.copyOf(wishes);
        InvalidModel.unless(WISHES.accepts(wishes), "wishes", wishes);
        feelings = List.copyOf(feelings);
        InvalidModel.unless(FEELINGS.accepts(feelings), "feelings", feelings);
    }
}
