package org.dartboard.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dartboard.model.Control;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Identified;
import org.dartboard.model.Link;
import org.dartboard.model.Option;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Changes the id of an option where it is chosen and wherever a control adds the same one there, so that it is still the
 * same option, and in what people played.
 *
 * @param at the touchpoint whose decision has the option, or the control that adds it
 */
public record RenameOption(String at, String from, String to) implements Edit {

    @Override
    public Environment apply(Environment before) {
        var holders = holders(before);
        var chosen = new HashSet<>(holders);
        before.all(Link.Type.GOVERNS).filter(l -> holders.contains(l.from())).forEach(l -> chosen.add(l.to()));
        return Rewrite.run(before, new Names() {
            @Override
            public @Nullable String of(Sort sort, String name) {
                return name;
            }

            @Override
            public @Nullable String option(String place, String option) {
                return option.equals(from) && chosen.contains(place) ? to : option;
            }
        });
    }

    /** Touchpoints and controls that have the option and are tied to each other by one governing the other. */
    private Set<String> holders(Environment before) {
        var holders = new HashSet<String>();
        holders.add(at);
        boolean more = true;
        while (more) {
            more = before
                    .all(Link.Type.GOVERNS)
                    .filter(l -> holders.contains(l.from()) != holders.contains(l.to()))
                    .map(l -> holders.contains(l.from()) ? l.to() : l.from())
                    .filter(other -> has(before.element(other), from))
                    .toList()
                    .stream()
                    .map(holders::add)
                    .reduce(false, Boolean::logicalOr);
        }
        return holders;
    }

    private static boolean has(@Nullable Element element, String option) {
        return options(element).stream().anyMatch(o -> o.id().equals(option));
    }

    private static List<Option> options(@Nullable Element element) {
        return switch (element) {
            case Touchpoint t when t.decision() != null -> t.decision().options();
            case Control c
            when c.effect().decision() != null -> c.effect().decision().addOptions();
            case null, default -> List.of();
        };
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        if (!has(before.element(at), from)) {
            return Optional.of(Phrase.of("edit.no.option", "what", What.element(before, at), "id", from));
        }
        if (!Identified.isId(to)) {
            return Optional.of(Phrase.of("edit.form", "id", to));
        }
        return holders(before).stream()
                .filter(_ -> !from.equals(to))
                .map(before::element)
                .filter(Objects::nonNull)
                .filter(e -> has(e, to))
                .findFirst()
                .map(e -> Phrase.of("edit.taken", "id", to, "holder", What.element(e)));
    }

    @Override
    public Phrase name(Environment before) {
        return Phrase.of("edit.name.rename", "what", from, "to", to);
    }
}
