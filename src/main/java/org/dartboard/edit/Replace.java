package org.dartboard.edit;

import java.util.Optional;
import java.util.Set;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;

/**
 * Puts an element in the place of the one of its id. It may be of another type, such as a note that becomes a touchpoint,
 * if no link, goal, channel or scenario needs it to be what it was.
 */
public record Replace(Element element) implements Edit {

    @Override
    public Environment apply(Environment before) {
        var after = before.with(Environment.ELEMENTS, before.elements().with(element));
        return References.swept(before, after);
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        var old = before.element(element.id());
        if (old == null) {
            return Optional.of(Refusals.missing(Sort.ELEMENT, element.id()));
        }
        if (old.type() != element.type()) {
            var needs = References.mentions(before, Names.without(Sort.ELEMENT, Set.of(old.id()))).stream()
                    .filter(m -> m.where().isHard())
                    .toList();
            if (!needs.isEmpty()) {
                return Optional.of(Phrase.of(
                        "edit.refused.type",
                        "what",
                        What.element(old),
                        "type",
                        element.type(),
                        "holders",
                        References.phrases(needs)));
            }
        }
        return Refusals.controlLinks(Refusals.types(before.elements().with(element)), element);
    }

    @Override
    public Phrase name(Environment before) {
        return Phrase.of("edit.name.change", "what", What.element(before, element.id()));
    }
}
