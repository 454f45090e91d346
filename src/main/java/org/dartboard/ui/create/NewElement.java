package org.dartboard.ui.create;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.dartboard.edit.Add;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Ids;
import org.dartboard.edit.Insert;
import org.dartboard.edit.Several;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Control;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.model.Note;
import org.dartboard.model.Position;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;
import org.dartboard.ui.tool.Offers;
import org.jspecify.annotations.Nullable;

/**
 * An element that is about to be drawn, whatever it will be called.
 *
 * @param kind what it is
 * @param at its place; null for a control that will sit on a border
 * @param from the element from which it is drawn, by id, to be joined to it; null: by itself
 * @param between the link that leads on into which it is put; null: none
 */
record NewElement(
        Kind kind, @Nullable Position at, @Nullable String from, Link.@Nullable Key between) {

    /**
     * What somebody may draw.
     *
     * @param block of a control, what it supplies; else null
     */
    record Kind(Element.Type type, @Nullable BuildingBlock block) {
        static Kind of(Element.Type type) {
            return new Kind(type, type == Element.Type.CONTROL ? BuildingBlock.ACCESS : null);
        }
    }

    /** The id it will have under that name. */
    String id(Environment before, String name) {
        return Ids.element(before, kind.type(), name);
    }

    /** The element under that name. The first touchpoint of a map is where people come in. */
    Element element(Environment before, String name) {
        var made = Elements.make(kind.type(), id(before, name), name);
        return switch (made) {
            case Control c when kind.block() != null -> Control.SCHEMA.with(c, Control.KIND, kind.block());
            case Touchpoint t ->
                t.with(
                        Touchpoint.ENTRY,
                        from == null
                                && between == null
                                && before.all(Touchpoint.class).noneMatch(Touchpoint::entry));
            case Note n -> Note.SCHEMA.with(n, Note.TEXT, name);
            default -> made;
        };
    }

    /** Draws it under that name. */
    Edit edit(Environment before, String name) {
        var add = add(before, name);
        if (between == null) {
            return add;
        }
        var steps = new ArrayList<Edit>(List.of(add));
        steps.addAll(Insert.steps(between, id(before, name)));
        return new Several(Insert.title(before, between, name), steps);
    }

    private Add add(Environment before, String name) {
        var element = element(before, name);
        var layout = new LinkedHashMap<String, Position>();
        if (at != null) {
            layout.put(element.id(), at);
        }
        var joined = from == null ? null : Offers.withNew(before, from, element, 0, 0);
        return new Add(List.of(element), joined == null ? List.of() : joined.links(), layout);
    }

    /** Why it cannot be drawn; empty if it can. */
    Optional<Phrase> refusal(Environment before, String name) {
        var refusal = edit(before, name).refusal(before);
        var edit = add(before, name);
        return refusal.isPresent() || from == null
                ? refusal
                : edit.links().isEmpty()
                        ? Offers.refusal(edit.apply(before), from, id(before, name))
                        : Optional.empty();
    }

    /** Whether it comes before what it is drawn from: what leads to an outcome, say. */
    boolean isBefore(Environment before, String name) {
        return add(before, name).links().stream()
                .anyMatch(l -> l.to().equals(from)
                        && (l.type() == Link.Type.YIELDS
                                || l.type() == Link.Type.CONNECTS
                                || l.type() == Link.Type.LEADS_TO));
    }
}
