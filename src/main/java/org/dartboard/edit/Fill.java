package org.dartboard.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;

/** Puts elements in the place of those of their ids, which are of their types: a {@link Replace} of many at once. */
public record Fill(List<Element> elements) implements Edit {

    /** Keeps its own copy. */
    public Fill {
        elements = List.copyOf(elements);
    }

    @Override
    public Environment apply(Environment before) {
        var filled = new HashMap<String, Element>();
        elements.forEach(e -> filled.put(e.id(), e));
        var after =
                before.with(Environment.ELEMENTS, Lists.map(before.elements(), e -> filled.getOrDefault(e.id(), e)));
        return References.swept(before, after);
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        var missing = Refusals.missing(
                before, Sort.ELEMENT, elements.stream().map(Element::id).toList());
        if (missing.isPresent()) {
            return missing;
        }
        var types = Refusals.types(before.elements());
        for (var element : elements) {
            var refusal = types.get(element.id()) == element.type()
                    ? Refusals.controlLinks(types, element)
                    : new Replace(element).refusal(before);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    @Override
    public Phrase name(Environment before) {
        return Phrase.of("edit.name.change", "what", What.elements(elements));
    }
}
