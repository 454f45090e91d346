package org.dartboard.edit;

import java.util.Objects;
import java.util.Optional;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.dartboard.text.Phrase;

/** Puts a persona in the place of the one of her id. Ids change by {@link Rename} alone. */
public record SetPersona(Persona persona) implements Edit {

    @Override
    public Environment apply(Environment before) {
        return before.with(Environment.PERSONAS, before.personas().with(persona));
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        return before.personas().has(persona.id())
                ? AddPersona.unfit(before, persona)
                : Optional.of(Refusals.missing(Sort.PERSONA, persona.id()));
    }

    @Override
    public Phrase name(Environment before) {
        var old = before.persona(persona.id());
        var what = What.persona(old == null ? persona : old);
        var changed = Persona.SCHEMA.properties().stream()
                .filter(p -> old != null && !Objects.equals(p.get(old), p.get(persona)))
                .toList();
        return changed.size() == 1
                ? Phrase.of("edit.name.set", "property", What.property(changed.getFirst()), "what", what)
                : Phrase.of("edit.name.change", "what", what);
    }
}
