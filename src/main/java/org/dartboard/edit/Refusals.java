package org.dartboard.edit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dartboard.model.Consistency;
import org.dartboard.model.Control;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Identified;
import org.dartboard.model.Kind;
import org.dartboard.model.Link;
import org.dartboard.model.Property;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** The reasons why edits are refused, each with what to do instead. */
final class Refusals {

    private Refusals() {}

    /** Nothing is chosen, or something chosen is not there any more. */
    static Optional<Phrase> missing(Environment environment, Sort sort, Collection<String> names) {
        if (names.isEmpty()) {
            return Optional.of(Phrase.of("edit.no.choice"));
        }
        return names.stream()
                .filter(n -> !References.has(environment, sort, n))
                .findFirst()
                .map(n -> missing(sort, n));
    }

    /** There is no such thing. */
    static Phrase missing(Sort sort, String name) {
        return switch (sort) {
            case ELEMENT -> Phrase.of("edit.no.element", "id", name);
            case PERSONA -> Phrase.of("edit.no.persona", "id", name);
            case SCENARIO -> Phrase.of("edit.no.scenario", "id", name);
            case VIEW -> Phrase.of("edit.no.view", "id", name);
            case TAG -> Phrase.of("edit.no.tag", "id", name);
        };
    }

    /** The links are not there any more. */
    static Optional<Phrase> missing(Environment environment, Collection<Link.Key> keys) {
        if (keys.isEmpty()) {
            return Optional.of(Phrase.of("edit.no.choice"));
        }
        var there = new HashSet<Link.Key>();
        environment.links().forEach(l -> there.add(l.key()));
        return keys.stream()
                .filter(k -> !there.contains(k))
                .findFirst()
                .map(k -> Phrase.of("edit.no.link", "link", What.link(environment, k)));
    }

    /** The id is no id, or something else carries it. */
    static Optional<Phrase> taken(Environment environment, Sort sort, String id) {
        boolean form = sort == Sort.VIEW ? !id.isBlank() : Identified.isId(id);
        if (!form) {
            return Optional.of(Phrase.of("edit.form", "id", id));
        }
        return References.has(environment, sort, id)
                ? Optional.of(Phrase.of("edit.taken", "id", id, "holder", What.named(environment, sort, id)))
                : Optional.empty();
    }

    /** The value is not one that the property may have. */
    static <T> Optional<Phrase> value(Property<?, T> property, @Nullable T value) {
        if (property.accepts(value)) {
            return Optional.empty();
        }
        var what = What.property(property);
        return Optional.of(value == null ? Phrase.of("edit.value.needed", "property", what) : outside(property, what));
    }

    private static Phrase outside(Property<?, ?> property, Phrase what) {
        return switch (property.kind()) {
            case Kind.Whole(int min, int max) ->
                Phrase.of("edit.value.range", "property", what, "min", min, "max", max);
            case Kind.Real(double min, double max) ->
                Phrase.of("edit.value.range", "property", what, "min", min, "max", max);
            case Kind.TimeOfDay _ -> Phrase.of("edit.value.time", "property", what);
            case Kind.Money _ -> Phrase.of("edit.value.money", "property", what);
            case Kind.Text _ -> Phrase.of("edit.value.long", "property", what, "max", Kind.LONGEST_TEXT);
            case Kind.Identifier _ -> Phrase.of("edit.value.id", "property", what);
            case Kind.Many<?> _ -> Phrase.of("edit.value.list", "property", what);
            case Kind.Flag _,
                    Kind.Choice<?> _,
                    Kind.Keyed<?, ?> _,
                    Kind.OpenHours _,
                    Kind.Part<?> _,
                    Kind.OneOf<?> _,
                    Kind.Overrides _ -> Phrase.of("edit.value.other", "property", what);
        };
    }

    /** The types of all elements, to check links with. */
    static Map<String, Element.Type> types(Collection<? extends Element> elements) {
        var types = HashMap.<String, Element.Type>newHashMap(elements.size());
        elements.forEach(e -> types.put(e.id(), e.type()));
        return types;
    }

    /** A control adds links that do not fit these elements. */
    static Optional<Phrase> controlLinks(Map<String, Element.Type> types, Element element) {
        return element instanceof Control c
                ? problem(Consistency.ofLinks(types, c.effect().addLinks(), List.of()), What.element(c))
                : Optional.empty();
    }

    /** The first of these problems, which somebody's references have. */
    static Optional<Phrase> problem(List<Consistency.Problem> problems, Object holder) {
        return problems.stream().findFirst().map(p -> switch (p.kind()) {
            case DUPLICATE_LINK -> Phrase.of("edit.refers.twice", "holder", holder, "id", p.value());
            case NO_SUCH_ELEMENT, NO_SUCH_SCENARIO ->
                Phrase.of("edit.refers.missing", "holder", holder, "id", p.value());
            case WRONG_TYPE ->
                Phrase.of(
                        "edit.refers.type",
                        "holder",
                        holder,
                        "id",
                        p.value(),
                        "types",
                        p.expected().stream().sorted().toList());
        });
    }

    /** The link does not fit its ends, leads nowhere, or is there already. */
    // texts: edit.rule.*
    static Optional<Phrase> link(Environment environment, Link link) {
        var from = environment.element(link.from());
        var to = environment.element(link.to());
        if (from == null || to == null) {
            return Optional.of(missing(Sort.ELEMENT, from == null ? link.from() : link.to()));
        }
        var type = link.type();
        if (!type.from().contains(from.type()) || type.to() != to.type()) {
            return Optional.of(Phrase.of(
                    "edit.refused.types",
                    "from",
                    What.element(from),
                    "to",
                    What.element(to),
                    "rule",
                    Phrase.of("edit.rule." + type.fileName())));
        }
        if (from == to) {
            return Optional.of(Phrase.of("edit.refused.self", "from", What.element(from)));
        }
        return environment.links().stream().anyMatch(l -> l.key().equals(link.key()))
                ? Optional.of(Phrase.of("edit.refused.twice", "from", What.element(from), "to", What.element(to)))
                : Optional.empty();
    }
}
