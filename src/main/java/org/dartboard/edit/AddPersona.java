package org.dartboard.edit;

import java.util.List;
import java.util.Optional;
import org.dartboard.model.Consistency;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.dartboard.text.Phrase;

/** Adds a persona at the end. */
public record AddPersona(Persona persona) implements Edit {

    @Override
    public Environment apply(Environment before) {
        return before.with(Environment.PERSONAS, before.personas().with(persona));
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        var taken = Refusals.taken(before, Sort.PERSONA, persona.id());
        return taken.isPresent() ? taken : unfit(before, persona);
    }

    /** What she refers to that is not there. */
    static Optional<Phrase> unfit(Environment before, Persona persona) {
        var problems = Consistency.ofPersona(Refusals.types(before.elements()), persona, List.of());
        return Refusals.problem(problems, What.persona(persona));
    }

    @Override
    public Phrase name(Environment before) {
        return Phrase.of("edit.name.add", "what", What.persona(persona));
    }
}
