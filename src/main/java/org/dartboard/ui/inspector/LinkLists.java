package org.dartboard.ui.inspector;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.dartboard.model.Control;
import org.dartboard.model.Link;

/** The links of an element, those of controls that are on included. */
final class LinkLists {

    private final Context context;
    private final String element;
    private final List<Link> links = new ArrayList<>();
    private final int drawn;

    LinkLists(Context context, String element) {
        this.context = context;
        this.element = element;
        context.environment().links().forEach(this::add);
        drawn = links.size();
        if (context.results() != null) {
            for (var id : context.results().scene().controls()) {
                if (context.environment().element(id) instanceof Control control) {
                    control.effect().addLinks().forEach(this::add);
                }
            }
        }
    }

    private void add(Link link) {
        if (link.from().equals(element) || link.to().equals(element)) {
            links.add(link);
        }
    }

    /** Those that the controls which are on add, and what people call the other ends. */
    List<Object> byControls() {
        var added = new ArrayList<Object>();
        for (var link : links.subList(drawn, links.size())) {
            added.add(link.key());
            added.add(context.name(link.from()));
            added.add(context.name(link.to()));
        }
        return added;
    }

    /** Where links of a type lead to from here, in file order. */
    SequencedSet<String> to(Link.Type type) {
        var ids = new LinkedHashSet<String>();
        links.stream().filter(l -> l.type() == type && l.from().equals(element)).forEach(l -> ids.add(l.to()));
        return ids;
    }

    /** Where links of a type to here come from, in file order. */
    SequencedSet<String> from(Link.Type type) {
        var ids = new LinkedHashSet<String>();
        links.stream().filter(l -> l.type() == type && l.to().equals(element)).forEach(l -> ids.add(l.from()));
        return ids;
    }
}
