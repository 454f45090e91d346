package org.dartboard.ui.create;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dartboard.edit.Delete;
import org.dartboard.edit.DeleteLinks;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Frames;
import org.dartboard.edit.Locks;
import org.dartboard.edit.Move;
import org.dartboard.layout.Alignment;
import org.dartboard.layout.Arranger;
import org.dartboard.layout.FreePlace;
import org.dartboard.layout.FreePlace.Beside;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Link;
import org.dartboard.model.Position;
import org.dartboard.picture.Box;
import org.dartboard.picture.Point;
import org.dartboard.picture.Sizes;
import org.dartboard.text.Phrase;
import org.dartboard.ui.create.NewElement.Kind;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Notice;
import org.dartboard.ui.state.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Draws on command: makes, names, moves, aligns and deletes what is selected. Whether it may is asked of the desk, as
 * everywhere; where nothing that could be refused is there yet, this says why.
 */
public final class Author {

    /** How what lies over the map looks, and what is dragged onto it. */
    static final String STYLE =
            Objects.requireNonNull(Author.class.getResource("create.css")).toExternalForm();

    private static final double STEP = 10;
    private static final double COARSE = 50;

    private final Desk desk;
    private final Sheet sheet;
    private final Arranger.Extents extents;
    private final Names names;
    private long made;

    /** An author at a desk. */
    public Author(Desk desk, Kit kit, Sheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
        var sizes = new Sizes(kit.metrics());
        extents = extents(sizes);
        sheet.layer().getStylesheets().add(STYLE);
        names = new Names(desk, kit, sheet, sizes);
    }

    /** How large elements are on the map. */
    static Arranger.Extents extents(Sizes sizes) {
        return Arranger.Extents.of(e -> sizes.of(e).width(), e -> sizes.of(e).height());
    }

    /** The ids of the elements that are selected, in the order in which they were. */
    public List<String> selected() {
        return desk.selectionProperty().get() instanceof Selection.Elements(var ids) ? List.copyOf(ids) : List.of();
    }

    private @Nullable Element one() {
        var id = desk.selectionProperty().get().element();
        var environment = desk.environment();
        return id == null || environment == null ? null : environment.element(id);
    }

    private String usual(Kind kind) {
        return names.usual(kind.type());
    }

    // Making

    /** A new touchpoint: at the pointer, beside what is selected, or in the middle of what is seen. */
    public void create() {
        create(Kind.of(Element.Type.TOUCHPOINT), sheet.pointer(), null);
    }

    /** A new element of a type in the middle of what is seen. */
    public void create(Element.Type type) {
        create(Kind.of(type), middle(), null);
    }

    /**
     * A new element.
     *
     * @param at where; null: beside what is selected, or in the middle of what is seen
     * @param name what it is called; null: that is about to be typed
     */
    void create(Kind kind, @Nullable Point at, @Nullable String name) {
        var environment = desk.environment();
        if (environment != null) {
            draw(new NewElement(kind, place(environment, kind, at), null, null), name);
        }
    }

    private Position place(Environment environment, Kind kind, @Nullable Point wanted) {
        var free = new FreePlace(environment, extents);
        var element = new NewElement(kind, null, null, null).element(environment, usual(kind));
        var last = selected().isEmpty() ? null : selected().getLast();
        var beside = wanted != null || last == null ? null : free.beside(element, last, Beside.RIGHT);
        var at = wanted == null ? middle() : wanted;
        return beside == null ? free.near(element, at.x(), at.y()) : beside;
    }

    /** The place of the map in the middle of what is seen. */
    Point middle() {
        var layer = sheet.layer();
        return sheet.toMap(new javafx.geometry.Point2D(layer.getWidth() / 2, layer.getHeight() / 2));
    }

    private void draw(NewElement fresh, @Nullable String name) {
        var environment = Objects.requireNonNull(desk.environment());
        var called = name == null ? usual(fresh.kind()) : name;
        var edit = fresh.edit(environment, called);
        var gesture = "new " + ++made;
        if (desk.refusal(edit).isPresent()) {
            desk.apply(edit);
            return;
        }
        var id = fresh.id(environment, called);
        desk.apply(edit, gesture);
        desk.selectionProperty().set(Selection.of(id));
        if (name == null) {
            names.name(id, fresh, gesture);
        } else {
            desk.rest();
            if (fresh.at() != null) {
                sheet.bring(Box.around(fresh.at().x(), fresh.at().y(), 160, 60));
            }
        }
    }

    /**
     * A new element of a type, exactly there; beside the element that it is joined to, if that is there.
     *
     * @param from the id of the element that it is joined to, if it can be; null: none
     * @param between the link into which it is put; null: none
     */
    public void make(Element.Type type, Point at, @Nullable String from, Link.@Nullable Key between) {
        var drawing = desk.map().drawingProperty().get();
        var other = from == null || drawing == null ? null : drawing.node(from);
        if (other != null && other.box().contains(at.x(), at.y())) {
            desk.selectionProperty().set(Selection.of(other.id()));
            createJoined(Kind.of(type));
        } else if (desk.environment() != null) {
            var place = new Position(Math.rint(at.x()), Math.rint(at.y()), Extras.NONE);
            draw(new NewElement(Kind.of(type), place, from, between), null);
        }
    }

    /** Why nothing of that type can be drawn from what is selected; empty if it can. */
    public Optional<Phrase> joinedRefusal(Element.Type type) {
        var environment = desk.environment();
        var other = one();
        var kind = Kind.of(type);
        if (type == Element.Type.TOUCHPOINT && way() != null) {
            return Optional.empty();
        }
        return environment == null || other == null
                ? oneRefusal()
                : new NewElement(kind, null, other.id(), null).refusal(environment, usual(kind));
    }

    /** Why there is no one element to go on from; empty if there is. */
    public Optional<Phrase> oneRefusal() {
        return one() != null
                ? Optional.empty()
                : Optional.of(selected().size() > 1 ? Phrase.of("create.oneOnly") : Phrase.of("edit.no.choice"));
    }

    private static Object shown(Element element) {
        return element.name().isBlank() ? Phrase.of("edit.unnamed", "what", element.type()) : element.name();
    }

    /** A new element joined to the selected one, beside it; or says why there can be none. */
    public void createJoined(Element.Type type) {
        createJoined(Kind.of(type));
    }

    /** A new control on the selected touchpoint. */
    public void createControl(BuildingBlock block) {
        createJoined(new Kind(Element.Type.CONTROL, block));
    }

    /** The selected link, if it leads on; else null. */
    private Link.@Nullable Key way() {
        return desk.selectionProperty().get() instanceof Selection.OneLink(var key) && key.type() == Link.Type.LEADS_TO
                ? key
                : null;
    }

    /** A new touchpoint half way along a link. */
    private void insert(Link.Key way) {
        var drawing = desk.map().drawingProperty().get();
        var from = drawing == null ? null : drawing.place(way.from());
        var to = drawing == null ? null : drawing.place(way.to());
        if (from != null && to != null) {
            make(Element.Type.TOUCHPOINT, from.centre().towards(to.centre(), .5), null, way);
        }
    }

    private void createJoined(Kind kind) {
        var way = way();
        if (way != null && kind.type() == Element.Type.TOUCHPOINT) {
            insert(way);
            return;
        }
        var environment = desk.environment();
        var other = one();
        var refusal = joinedRefusal(kind.type());
        if (environment == null || other == null || refusal.isPresent()) {
            refusal.ifPresent(why -> desk.say(Notice.Kind.REFUSED, why));
            return;
        }
        var fresh = new NewElement(kind, null, other.id(), null);
        // A control sits on the border and has no place of its own
        boolean chip = kind.type() == Element.Type.CONTROL;
        var side = fresh.isBefore(environment, usual(kind)) ? Beside.LEFT : Beside.RIGHT;
        var element = fresh.element(environment, usual(kind));
        var beside = chip ? null : new FreePlace(environment, extents).beside(element, other.id(), side);
        var at = chip || beside != null ? beside : place(environment, kind, null);
        draw(new NewElement(kind, at, other.id(), null), null);
    }

    /** What is selected stays where it is, whoever drags it; if all of it does already, it does no more. */
    public void lock() {
        var environment = desk.environment();
        var chosen = selected();
        if (environment != null && !chosen.isEmpty()) {
            desk.apply(
                    Locks.all(environment, chosen)
                            ? Locks.unlock(environment, chosen)
                            : Locks.lock(environment, chosen));
        }
    }

    // Naming

    /** The name of what is selected is to be typed. */
    public void rename() {
        var element = one();
        if (element != null) {
            names.name(element.id());
        }
    }

    /** The name of that element is to be typed. */
    public void rename(String id) {
        names.name(id);
    }

    // Selecting

    /** Everything that stands on the map. */
    public void selectAll() {
        var drawing = desk.map().drawingProperty().get();
        if (drawing != null && !drawing.nodes().isEmpty()) {
            var ids = new java.util.LinkedHashSet<String>();
            drawing.nodes().forEach(n -> ids.add(n.id()));
            desk.selectionProperty().set(new Selection.Elements(ids));
        }
    }

    /** Nothing. */
    public void selectNone() {
        desk.selectionProperty().set(Selection.none());
    }

    // Changing what is selected

    /** What deletes what is selected; null if nothing is. */
    private @Nullable Edit deletion() {
        var environment = desk.environment();
        return switch (desk.selectionProperty().get()) {
            case Selection.Elements(var ids) -> Delete.elements(ids.toArray(String[]::new));
            case Selection.OneLink(var key) -> new DeleteLinks(List.of(key));
            case Selection.OneFrame(int place) -> environment == null ? null : Frames.delete(environment, place);
            case Selection.None _, Selection.Person _ -> null;
        };
    }

    /** Why what is selected cannot be deleted; empty if it can. */
    public Optional<Phrase> deleteRefusal() {
        var edit = deletion();
        return edit == null ? Optional.of(Phrase.of("edit.no.choice")) : desk.refusal(edit);
    }

    /** Deletes what is selected, and tells what went with it. */
    public void delete() {
        var edit = deletion();
        var environment = desk.environment();
        if (edit == null || environment == null) {
            desk.say(Notice.Kind.REFUSED, Phrase.of("edit.no.choice"));
            return;
        }
        if (desk.refusal(edit).isPresent()) {
            desk.apply(edit);
            return;
        }
        var gone = selected();
        var also = edit.consequences(environment);
        var what = gone.size() == 1
                ? shown(Objects.requireNonNull(environment.element(gone.getFirst())))
                : Phrase.of("edit.count.element", "n", gone.size());
        desk.apply(edit);
        if (!also.isEmpty()) {
            desk.say(Notice.Kind.DONE, Phrase.of("create.deleted", "what", what, "also", also));
        }
    }

    /**
     * Moves what is selected by a step; steps that follow one another are one in the history.
     *
     * @return false if nothing is selected
     */
    public boolean nudge(int dx, int dy, boolean coarse) {
        var environment = desk.environment();
        var ids = selected();
        if (environment == null || ids.isEmpty()) {
            return false;
        }
        double step = coarse ? COARSE : STEP;
        var moved = new LinkedHashMap<String, Position>();
        for (var id : ids) {
            var at = environment.layout().get(id);
            if (at != null) {
                moved.put(id, new Position(at.x() + dx * step, at.y() + dy * step, Extras.NONE));
            }
        }
        desk.apply(new Move(moved), "nudge " + ids);
        return true;
    }

    /** Why what is selected cannot be lined up like that; empty if it can. */
    public Optional<Phrase> alignRefusal(Alignment alignment) {
        return selected().size() < alignment.fewest()
                ? Optional.of(Phrase.of("create.more", "n", alignment.fewest()))
                : Optional.empty();
    }

    /** Lines up what is selected. */
    public void align(Alignment alignment) {
        var environment = desk.environment();
        var refusal = alignRefusal(alignment);
        if (environment == null || refusal.isPresent()) {
            refusal.ifPresent(why -> desk.say(Notice.Kind.REFUSED, why));
            return;
        }
        desk.apply(alignment.edit(environment, selected(), extents));
    }

    /** Selects these and gives the map the keyboard. */
    void select(Set<String> ids) {
        if (!ids.isEmpty()) {
            desk.selectionProperty().set(new Selection.Elements(ids));
        }
    }
}
