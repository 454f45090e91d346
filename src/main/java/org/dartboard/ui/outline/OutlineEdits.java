package org.dartboard.ui.outline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.dartboard.edit.Add;
import org.dartboard.edit.Delete;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Ids;
import org.dartboard.edit.Reorder;
import org.dartboard.edit.SetPersona;
import org.dartboard.edit.SetProperty;
import org.dartboard.edit.Several;
import org.dartboard.edit.Sort;
import org.dartboard.layout.Arranger;
import org.dartboard.layout.FreePlace;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Identified;
import org.dartboard.model.Note;
import org.dartboard.model.Persona;
import org.dartboard.model.Touchpoint;
import org.dartboard.picture.Sizes;
import org.dartboard.text.Phrase;
import org.dartboard.ui.outline.Outline.Item;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Notice;
import org.dartboard.ui.state.Selection;
import org.dartboard.ui.tool.Offer;
import org.dartboard.ui.tool.Offers;
import org.jspecify.annotations.Nullable;

/** What can be done with rows of the outline: the same edits as on the map, refused for the same reasons. */
final class OutlineEdits {

    private final Desk desk;
    private final Sizes sizes;
    private @Nullable String source;

    /**
     * Edits of a desk.
     *
     * @param sizes by which a new element finds a place on the map
     */
    OutlineEdits(Desk desk, Sizes sizes) {
        this.desk = desk;
        this.sizes = sizes;
    }

    /** Adds an element of the same kind, and phase, after one, without a name; gives its id, or null if it is refused. */
    @Nullable
    String add(Item.Thing after) {
        var environment = desk.environment();
        var old = environment == null ? null : environment.element(after.id());
        if (environment == null || old == null) {
            return null;
        }
        var id = Ids.element(environment, old.type(), "");
        var plain = Elements.make(old.type(), id, "");
        var fresh = plain instanceof Touchpoint t && old instanceof Touchpoint before
                ? Touchpoint.SCHEMA.with(t, Touchpoint.PHASE, before.phase())
                : plain;
        var places = new FreePlace(environment, extents());
        var beside = places.beside(fresh, old.id(), FreePlace.Beside.RIGHT);
        var place = beside == null ? places.near(fresh, 0, 0) : beside;
        var ids = all(environment, Sort.ELEMENT);
        var next = after(ids, old.id(), List.of());
        var add = Add.at(fresh, place.x(), place.y());
        var edit = next == null
                ? add
                : new Several(add.name(environment), List.of(add, new Reorder(Sort.ELEMENT, List.of(id), next)));
        if (desk.refusal(edit).isPresent()) {
            desk.apply(edit); // which says why
            return null;
        }
        desk.apply(edit);
        desk.selectionProperty().set(Selection.of(id));
        return id;
    }

    private Arranger.Extents extents() {
        return Arranger.Extents.of(e -> sizes.of(e).width(), e -> sizes.of(e).height());
    }

    /** Calls something by another name; a note without one is written anew. */
    void rename(Item item, String name) {
        var environment = desk.environment();
        if (environment == null || item.name().equals(name)) {
            return;
        }
        switch (item) {
            case Item.Thing(var id, var _, var _) -> {
                if (environment.element(id) instanceof Note note && note.name().isBlank()) {
                    desk.apply(SetProperty.of(id, Note.TEXT, written(note.text(), name)));
                } else {
                    desk.apply(SetProperty.of(id, Elements.NAME, name));
                }
            }
            case Item.Person(var id, var _) -> {
                var persona = environment.persona(id);
                if (persona != null) {
                    desk.apply(new SetPersona(Persona.SCHEMA.with(persona, Persona.NAME, name)));
                }
            }
        }
    }

    /** A text with another first line, which is what the outline shows of it. */
    private static String written(String text, String first) {
        int end = text.strip().indexOf('\n');
        return end < 0 ? first : first + text.strip().substring(end);
    }

    /** The ids of the selected elements or people, and which of the two they are. */
    private record Chosen(Sort sort, List<String> ids) {}

    private @Nullable Chosen chosen() {
        return switch (desk.selectionProperty().get()) {
            case Selection.Elements(var ids) -> new Chosen(Sort.ELEMENT, List.copyOf(ids));
            case Selection.Person(var id) -> new Chosen(Sort.PERSONA, List.of(id));
            case Selection.None(), Selection.OneLink(var _), Selection.OneFrame(int _) -> null;
        };
    }

    /** Deletes what is selected; null if nothing is. */
    @Nullable
    Edit delete() {
        var chosen = chosen();
        return chosen == null ? null : new Delete(chosen.sort(), chosen.ids());
    }

    /**
     * Moves what is selected by one place among what stands below the same heading; null where it is at the end already.
     *
     * @param part what stands below that heading, in its order
     */
    @Nullable
    Edit move(List<Item> part, int by) {
        var environment = desk.environment();
        var chosen = chosen();
        if (environment == null || chosen == null) {
            return null;
        }
        var ids = part.stream().map(Item::id).toList();
        var moved = ids.stream().filter(chosen.ids()::contains).toList();
        if (moved.size() < chosen.ids().size()) {
            return null; // not all of it stands here
        }
        if (by < 0) {
            int first = ids.indexOf(moved.getFirst());
            return first == 0 ? null : new Reorder(chosen.sort(), moved, ids.get(first - 1));
        }
        int last = ids.indexOf(moved.getLast());
        return last == ids.size() - 1
                ? null
                : new Reorder(chosen.sort(), moved, after(all(environment, chosen.sort()), ids.get(last + 1), moved));
    }

    private static List<String> all(Environment environment, Sort sort) {
        var those = sort == Sort.PERSONA ? environment.personas() : environment.elements();
        return those.stream().map(Identified::id).toList();
    }

    /** What follows one in the whole list and is not moved itself; null at the end. */
    private static @Nullable String after(List<String> all, String one, List<String> moved) {
        for (int i = all.indexOf(one) + 1; i < all.size(); i++) {
            if (!moved.contains(all.get(i))) {
                return all.get(i);
            }
        }
        return null;
    }

    /** Why something cannot be done; a word for nothing where there is nothing to do. */
    boolean isOpen(@Nullable Edit edit) {
        return edit != null && desk.refusal(edit).isEmpty();
    }

    void apply(@Nullable Edit edit) {
        if (edit != null) {
            desk.apply(edit);
        }
    }

    /** Whether links are being drawn from it. */
    boolean isSource(Item item) {
        return item instanceof Item.Thing && item.id().equals(source);
    }

    /** From where a link is being drawn; null: from nowhere. */
    @Nullable
    String source() {
        var environment = desk.environment();
        return environment == null || source == null || environment.element(source) == null ? null : source;
    }

    /** The selected element begins a link; null ends it. */
    void begin(@Nullable String from) {
        source = from;
    }

    /** The links that may be drawn from there to an element. */
    List<Offer> offers(String to) {
        var environment = desk.environment();
        var from = source();
        return environment == null || from == null ? List.of() : Offers.between(environment, from, to);
    }

    /** Says why none may be drawn there. */
    void refuse(String to) {
        var environment = desk.environment();
        var from = source();
        if (environment != null && from != null) {
            Offers.refusal(environment, from, to).ifPresent(why -> desk.say(Notice.Kind.REFUSED, why));
        }
    }

    /** What may be drawn between the two selected elements, either way round; nothing if not two are selected. */
    List<Offer> between() {
        var environment = desk.environment();
        var chosen = chosen();
        if (environment == null
                || chosen == null
                || chosen.sort() != Sort.ELEMENT
                || chosen.ids().size() != 2) {
            return List.of();
        }
        var offers = new LinkedHashSet<Offer>(Offers.between(
                environment, chosen.ids().getFirst(), chosen.ids().getLast()));
        offers.addAll(
                Offers.between(environment, chosen.ids().getLast(), chosen.ids().getFirst()));
        return new ArrayList<>(offers);
    }

    /** An offer in words. */
    Optional<Phrase> words(Offer offer) {
        var environment = desk.environment();
        return environment == null ? Optional.empty() : Optional.of(offer.words(environment));
    }
}
