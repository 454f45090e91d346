package org.dartboard.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dartboard.model.Element;
import org.dartboard.model.Identified;
import org.dartboard.model.Link;
import org.dartboard.text.Phrase;

/**
 * A column of what a row is linked to, by name.
 *
 * @param type the links
 * @param leave whether they leave the row; else they arrive there
 * @param other what is at their other end
 */
// texts: table.link.*
record LinkColumn(Link.Type type, boolean leave, Element.Type other) implements Column {

    @Override
    public String id() {
        return type.fileName() + (leave ? ".to" : ".from");
    }

    @Override
    public String title(Index index) {
        return index.text("table.link." + type.fileName() + (leave ? "To" : "From"));
    }

    @Override
    public String text(Index index, Identified thing) {
        return ends(index, thing.id()).stream().map(index::name).collect(Collectors.joining(", "));
    }

    private List<String> ends(Index index, String id) {
        return index.links(type, id, leave).stream()
                .map(l -> leave ? l.to() : l.from())
                .filter(end -> {
                    var element = index.environment().element(end);
                    return element != null && element.type() == other;
                })
                .toList();
    }

    @Override
    public Reading read(Draft draft, String cell) {
        var ids = new ArrayList<String>();
        for (var name : Cells.parts(cell, n -> draft.find(other, n) != null)) {
            var id = draft.find(other, name);
            if (id == null) {
                return new Reading.Problem(Phrase.of("table.bad.link", "type", other, "name", name));
            }
            ids.add(id);
        }
        return new Reading.Value(ids.stream().distinct().toList());
    }

    @Override
    @SuppressWarnings("unchecked") // as it was read
    public void write(Draft draft, String row, Reading.Value value) {
        var wanted = (List<String>) java.util.Objects.requireNonNull(value.value());
        var there = ends(draft.index(), row);
        there.stream().filter(id -> !wanted.contains(id)).forEach(id -> draft.part(key(row, id)));
        wanted.stream().filter(id -> !there.contains(id) && !id.equals(row)).forEach(id -> draft.join(key(row, id)));
    }

    private Link.Key key(String row, String end) {
        return new Link.Key(type, leave ? row : end, leave ? end : row);
    }

    @Override
    public List<String> parts(Index index) {
        return index.names(other, true);
    }

    @Override
    public double width() {
        return 170;
    }
}
