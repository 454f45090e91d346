package org.dartboard.edit;

import java.util.Optional;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;

/**
 * Puts a whole environment in the place of this one, such as an earlier version of it.
 *
 * @param title what that is, as it stands after "Undo"
 */
public record Become(Phrase title, Environment environment) implements Edit {

    @Override
    public Environment apply(Environment before) {
        return environment;
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        return Optional.empty();
    }

    @Override
    public Phrase name(Environment before) {
        return title;
    }
}
