package org.dartboard.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.dartboard.model.Control;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Property;
import org.dartboard.model.Schema;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Gives a property of one or more elements a value. Ids change by {@link Rename} alone.
 *
 * <p>Options that are gone afterwards are taken out of what people played.
 *
 * @param value null only for an optional property
 */
public record SetProperty<E extends Element, T>(
        List<String> ids,
        Property<? super E, T> property,
        @Nullable T value) implements Edit {

    /** Keeps its own copy. */
    public SetProperty {
        ids = List.copyOf(ids);
    }

    /** Sets a property of one element. */
    public static <E extends Element, T> SetProperty<E, T> of(
            String id, Property<? super E, T> property, @Nullable T value) {
        return new SetProperty<>(List.of(id), property, value);
    }

    @Override
    public Environment apply(Environment before) {
        var chosen = new HashSet<>(ids);
        var elements = Lists.map(before.elements(), e -> chosen.contains(e.id()) ? set(e) : e);
        var after = before.with(Environment.ELEMENTS, elements);
        return References.swept(before, after);
    }

    @SuppressWarnings("unchecked") // it was not refused, so the element's schema has the property
    private Element set(Element element) {
        return ((Schema<E>) Elements.schema(element.type())).with((E) element, property, value);
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        var missing = Refusals.missing(before, Sort.ELEMENT, ids);
        if (missing.isPresent()) {
            return missing;
        }
        for (var id : ids) {
            var element = before.elements().find(id);
            if (element != null && !Elements.schema(element.type()).properties().contains(property)) {
                return Optional.of(Phrase.of(
                        "edit.refused.property",
                        "what",
                        What.element(element),
                        "property",
                        What.property(property),
                        "type",
                        element.type()));
            }
        }
        if (property == (Object) Elements.ID) {
            return Optional.of(Phrase.of("edit.refused.id"));
        }
        var refused = Refusals.value(property, value);
        return refused.isPresent() || property != (Object) Control.EFFECT ? refused : controlLinks(before);
    }

    private Optional<Phrase> controlLinks(Environment before) {
        var types = Refusals.types(before.elements());
        return ids.stream()
                .map(before.elements()::find)
                .flatMap(e -> Refusals.controlLinks(types, e == null ? null : set(e)).stream())
                .findFirst();
    }

    @Override
    public Phrase name(Environment before) {
        var what = What.elements(before, ids);
        return property == (Object) Elements.NAME && ids.size() == 1 && value instanceof String name
                ? Phrase.of("edit.name.called", "what", what, "name", name)
                : Phrase.of("edit.name.set", "property", What.property(property), "what", what);
    }
}
