package org.dartboard.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Position;
import org.dartboard.model.Table;
import org.dartboard.text.Phrase;

/**
 * Adds copies of elements with the links among them, under fresh ids. What they were attached to they are attached to
 * again, where there is an element of the same id and type.
 *
 * @param dx how far from their old positions, in map units
 * @param dy likewise
 */
public record Paste(Fragment fragment, double dx, double dy) implements Edit {

    /** The copies' ids by those of the originals, for a selection of what was pasted. */
    public Map<String, String> ids(Environment before) {
        var ids = new LinkedHashMap<String, String>();
        var taken = new HashSet<String>();
        for (var element : originals()) {
            var id = Ids.element(
                    element.type(),
                    element.name(),
                    i -> taken.contains(i) || before.elements().has(i));
            taken.add(id);
            ids.put(element.id(), id);
        }
        return ids;
    }

    private List<Element> originals() {
        return fragment.environment().elements().stream()
                .filter(e -> !fragment.context().contains(e.id()))
                .toList();
    }

    @Override
    public Environment apply(Environment before) {
        var ids = new HashMap<>(ids(before));
        for (var id : fragment.context()) {
            var here = before.element(id);
            var there = fragment.environment().element(id);
            if (here != null && there != null && here.type() == there.type()) {
                ids.put(id, id);
            }
        }
        var copies = Rewrite.run(fragment.environment(), (sort, name) -> sort == Sort.ELEMENT ? ids.get(name) : name);
        var layout = new LinkedHashMap<String, Position>();
        copies.layout().forEach((id, p) -> layout.put(id, new Position(p.x() + dx, p.y() + dy, p.extras())));
        layout.keySet().removeAll(fragment.context());
        var elements = copies.elements().stream()
                .filter(e -> !fragment.context().contains(e.id()))
                .toList();
        var tags = Lists.concat(
                before.tags(),
                copies.tags().stream().filter(t -> !before.tags().has(t.id())).toList());
        return new Add(elements, copies.links(), layout).apply(before.with(Environment.TAGS, Table.of(tags)));
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        return originals().isEmpty() ? Optional.of(Phrase.of("edit.no.clip")) : Optional.empty();
    }

    @Override
    public Phrase name(Environment before) {
        return Phrase.of("edit.name.paste", "what", What.elements(originals()));
    }
}
