package org.dartboard.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.model.Property;
import org.dartboard.text.Phrase;

/** Gives a property of one or more links a value. Ends are moved by {@link Reconnect}. */
public record SetLinkProperty<T>(List<Link.Key> keys, Property<Link, T> property, T value) implements Edit {

    private static final List<Property<Link, ?>> SETTABLE =
            List.of(Link.DELAY_MINUTES, Link.CARRIES_CONTEXT, Link.ACTIVATION, Link.LEAD_MINUTES);

    /** Keeps its own copy. */
    public SetLinkProperty {
        keys = List.copyOf(keys);
    }

    /** Sets a property of one link. */
    public static <T> SetLinkProperty<T> of(Link link, Property<Link, T> property, T value) {
        return new SetLinkProperty<>(List.of(link.key()), property, value);
    }

    @Override
    public Environment apply(Environment before) {
        var chosen = new HashSet<>(keys);
        return before.with(Environment.LINKS, Lists.map(before.links(), l -> chosen.contains(l.key()) ? set(l) : l));
    }

    private Link set(Link link) {
        return Link.schema(link.type()).with(link, property, value);
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        var missing = Refusals.missing(before, keys);
        if (missing.isPresent()) {
            return missing;
        }
        var unfit = keys.stream()
                .filter(k -> !SETTABLE.contains(property)
                        || !Link.schema(k.type()).properties().contains(property))
                .findFirst();
        return unfit.isEmpty()
                ? Refusals.value(property, value)
                : unfit.map(k -> Phrase.of(
                        "edit.refused.property",
                        "what",
                        What.link(before, k),
                        "property",
                        What.property(property),
                        "type",
                        Phrase.of("edit.linkType", "type", k.type())));
    }

    @Override
    public Phrase name(Environment before) {
        return Phrase.of("edit.name.set", "property", What.property(property), "what", What.links(before, keys));
    }
}
