package org.dartboard.ui.inspector;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dartboard.edit.Add;
import org.dartboard.edit.AddLink;
import org.dartboard.edit.DeleteLinks;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Ids;
import org.dartboard.edit.Several;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Identified;
import org.dartboard.model.Link;
import org.dartboard.model.Position;
import org.dartboard.model.Schema;
import org.dartboard.model.Values;
import org.dartboard.text.Phrase;
import org.dartboard.text.Span;
import org.dartboard.ui.field.ChipsField;
import org.dartboard.ui.field.Offer;
import org.dartboard.ui.field.Slot;
import org.dartboard.ui.state.Selection;

/**
 * What an element is linked to, by name: each leads there, each can be taken out, others are found by typing, and made where
 * they are not there yet.
 */
final class LinkRows {

    /** Nothing stands nearer to another than this, in map units. */
    private static final double WIDE = 150;

    private static final double HIGH = 80;

    /** Kinds that cannot be made of a name alone. */
    private static final Set<Element.Type> NEED_MORE = Set.of(Element.Type.EVENT, Element.Type.CONTROL);

    /**
     * One row.
     *
     * @param label the key of what it is called
     * @param to whether the links lead from the element; else to it
     */
    record Row(String label, Link.Type type, boolean to) {}

    private final Context context;
    private final String element;
    private final LinkLists all;

    LinkRows(Context context, String element) {
        this.context = context;
        this.element = element;
        all = new LinkLists(context, element);
    }

    /** Writes rows with what is linked; those without anything are folded away when the page is first shown, and written not. */
    void stated(Sheet sheet, List<Row> rows) {
        rows.stream().filter(r -> !isFolded(r)).forEach(r -> row(sheet, r));
    }

    /** Writes the others. */
    void unstated(Sheet sheet, List<Row> rows) {
        rows.stream().filter(this::isFolded).forEach(r -> row(sheet, r));
    }

    /** Writes all of them. */
    void all(Sheet sheet, List<Row> rows) {
        rows.forEach(r -> row(sheet, r));
    }

    private boolean isFolded(Row row) {
        return context.folded()
                .computeIfAbsent(element + "." + name(row), _ -> ends(row).isEmpty());
    }

    private static String name(Row row) {
        return "link-" + row.type().fileName() + (row.to() ? "" : "-from");
    }

    /** All ends, those of controls that are on included. */
    private Set<String> ends(Row row) {
        return row.to() ? all.to(row.type()) : all.from(row.type());
    }

    private void row(Sheet sheet, Row row) {
        var slot = new Slot<List<String>>(
                name(row),
                element,
                context.text(row.label()),
                Tagging.KIND,
                false,
                null,
                environment -> List.of(drawn(environment, row)),
                (environment, ends) -> edit(environment, row, ends == null ? List.of() : ends),
                Object::toString);
        var desk = context.desk();
        var offer = new Offer(
                context.text("inspector.link.add"),
                environment -> others(environment, row),
                (environment, id) -> name(environment, id),
                NEED_MORE.contains(other(row)) ? null : (environment, name) -> make(environment, row, name),
                desk::reveal,
                row.type() != Link.Type.LEADS_TO || !row.to()
                        ? null
                        : new Offer.Remark(
                                this::remark, id -> desk.selectionProperty().set(new Selection.OneLink(key(row, id)))));
        sheet.field(context.fields().keep(slot, s -> new ChipsField(desk, context.kit(), s, offer)));
        var more = new LinkedHashSet<>(ends(row));
        more.removeAll(drawn(context.environment(), row));
        if (!more.isEmpty()) {
            var names = more.stream().map(context::name).toList();
            var words = context.say(Phrase.of("inspector.link.controls", "names", names));
            sheet.row("", List.of(Sheet.label(words, "personal", "db-small", "under-field")));
        }
    }

    private String name(Environment environment, String id) {
        var end = environment.element(id);
        return context.named(end == null ? "" : end.name());
    }

    private Link.Key key(Row row, String other) {
        return row.to() ? new Link.Key(row.type(), element, other) : new Link.Key(row.type(), other, element);
    }

    private List<String> drawn(Environment environment, Row row) {
        return environment
                .all(row.type())
                .filter(l -> (row.to() ? l.from() : l.to()).equals(element))
                .map(l -> row.to() ? l.to() : l.from())
                .toList();
    }

    private List<String> others(Environment environment, Row row) {
        return environment.elements().stream()
                .filter(e -> row.to()
                        ? e.type() == row.type().to()
                        : row.type().from().contains(e.type()))
                .map(Identified::id)
                .filter(id -> !id.equals(element))
                .toList();
    }

    private Edit edit(Environment environment, Row row, List<String> ends) {
        var now = drawn(environment, row);
        var edits = new ArrayList<Edit>();
        var gone = now.stream()
                .filter(id -> !ends.contains(id))
                .map(id -> key(row, id))
                .toList();
        if (!gone.isEmpty()) {
            edits.add(new DeleteLinks(gone));
        }
        ends.stream()
                .filter(id -> !now.contains(id))
                .map(id -> key(row, id))
                .forEach(k -> edits.add(AddLink.of(k.type(), k.from(), k.to())));
        return edits.size() == 1
                ? edits.getFirst()
                : new Several(Phrase.of("inspector.link.change", "what", context.name(element)), edits);
    }

    /** The kind of what stands at the other end; of two that may, the first. */
    private static Element.Type other(Row row) {
        return row.to() ? row.type().to() : row.type().from().iterator().next();
    }

    /** A new thing of that name, joined, beside the element. */
    private Edit make(Environment environment, Row row, String name) {
        var type = row.type() == Link.Type.REACHED_THROUGH && !row.to() ? Element.Type.TOUCHPOINT : other(row);
        var id = Ids.element(environment, type, name);
        var key = key(row, id);
        var made = made(Elements.schema(type), id, name);
        var link = Link.of(key.type(), key.from(), key.to());
        var at = beside(environment);
        return Add.at(made, at.x(), at.y()).with(link);
    }

    private static <E extends Element> E made(Schema<E> schema, String id, String name) {
        return schema.make(new Values<E>().put(Elements.ID, id).put(Elements.NAME, name));
    }

    /** The nearest free place below, right, left or above; for an element without a place, below everything. */
    private Position beside(Environment environment) {
        var here = environment.layout().get(element);
        if (here == null) {
            double lowest = environment.layout().values().stream()
                    .mapToDouble(Position::y)
                    .max()
                    .orElse(0);
            return new Position(0, lowest + 2 * HIGH, Extras.NONE);
        }
        for (int ring = 1; ring < 20; ring++) {
            for (var way : List.of(
                    new int[] {0, 1}, new int[] {1, 0}, new int[] {1, 1}, new int[] {-1, 1}, new int[] {0, -1})) {
                double x = here.x() + way[0] * ring * WIDE;
                double y = here.y() + way[1] * ring * HIGH;
                boolean free = environment.layout().values().stream()
                        .noneMatch(p -> Math.abs(p.x() - x) < WIDE && Math.abs(p.y() - y) < HIGH);
                if (free) {
                    return new Position(x, y, Extras.NONE);
                }
            }
        }
        return here;
    }

    /** How long until what comes next, and whether one has to tell it all again. */
    private String remark(Environment environment, String id) {
        var key = new Link.Key(Link.Type.LEADS_TO, element, id);
        return environment.links().stream()
                .filter(l -> l.key().equals(key))
                .findFirst()
                .map(link -> {
                    var delay = link.delayMinutes() == 0
                            ? context.text("inspector.delay.none")
                            : context.say(Phrase.of("inspector.after", "span", new Span(link.delayMinutes())));
                    return link.carriesContext() ? delay : delay + " · " + context.text("inspector.again");
                })
                .orElse("");
    }

    /** The rows of a kind of element, those that say most of it first. */
    static List<Row> of(Element.Type type) {
        return switch (type) {
            case TOUCHPOINT ->
                List.of(
                        new Row("inspector.reached", Link.Type.REACHED_THROUGH, true),
                        new Row("inspector.hosted", Link.Type.HOSTED_BY, true),
                        new Row("inspector.next", Link.Type.LEADS_TO, true),
                        new Row("inspector.yields", Link.Type.YIELDS, true),
                        new Row("inspector.before", Link.Type.LEADS_TO, false),
                        new Row("inspector.connects", Link.Type.CONNECTS, true),
                        new Row("inspector.answers", Link.Type.ANSWERED_BY, false),
                        new Row("inspector.overseen", Link.Type.OVERSEES, false),
                        new Row("inspector.supplied", Link.Type.SUPPLIES, false),
                        new Row("inspector.uses", Link.Type.USES, true),
                        new Row("inspector.controls", Link.Type.GOVERNS, false));
            case CHANNEL -> List.of(new Row("inspector.channel.leads", Link.Type.REACHED_THROUGH, false));
            case COMMUNITY ->
                List.of(
                        new Row("inspector.reached", Link.Type.REACHED_THROUGH, true),
                        new Row("inspector.community.from", Link.Type.CONNECTS, false));
            case ACTOR ->
                List.of(
                        new Row("inspector.actor.hosts", Link.Type.HOSTED_BY, false),
                        new Row("inspector.actor.oversees", Link.Type.OVERSEES, true),
                        new Row("inspector.actor.supplies", Link.Type.SUPPLIES, true));
            case OUTCOME -> List.of(new Row("inspector.outcome.where", Link.Type.YIELDS, false));
            case EVENT -> List.of(new Row("inspector.event.answered", Link.Type.ANSWERED_BY, true));
            case OFFERING -> List.of(new Row("inspector.offering.used", Link.Type.USES, false));
            case CONTROL -> List.of(new Row("inspector.control.where", Link.Type.GOVERNS, true));
            case NOTE -> List.of();
        };
    }
}
