package org.dartboard.ui.library;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dartboard.library.Entry;
import org.jspecify.annotations.Nullable;

/** Which of the items that are shown are chosen, and at which of them the keyboard is. They are known by their ids. */
final class Choosing {

    private final Set<UUID> chosen = new LinkedHashSet<>();
    private List<Entry> items = List.of();
    private @Nullable UUID lead;
    private @Nullable UUID anchor;

    /** Other items are shown: what is still among them stays chosen. */
    void show(List<Entry> next) {
        int before = lead();
        items = next;
        var there = new LinkedHashSet<UUID>();
        next.forEach(i -> there.add(i.id()));
        chosen.retainAll(there);
        if (lead != null && !there.contains(lead)) {
            // The one that stands in its place
            lead = next.isEmpty()
                    ? null
                    : next.get(Math.clamp(before, 0, next.size() - 1)).id();
            anchor = lead;
            if (lead != null && chosen.isEmpty()) {
                chosen.add(lead);
            }
        }
    }

    /** What is shown. */
    List<Entry> items() {
        return items;
    }

    /** What is chosen, in the order in which it is shown. */
    List<Entry> chosen() {
        return items.stream().filter(i -> chosen.contains(i.id())).toList();
    }

    boolean isChosen(Entry item) {
        return chosen.contains(item.id());
    }

    boolean isLead(Entry item) {
        return item.id().equals(lead);
    }

    /** The place at which the keyboard is; -1: at none. */
    int lead() {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(lead)) {
                return i;
            }
        }
        return -1;
    }

    /** Chooses one and nothing else. */
    void only(int place) {
        if (place >= 0 && place < items.size()) {
            lead = items.get(place).id();
            anchor = lead;
            chosen.clear();
            chosen.add(lead);
        }
    }

    /** Chooses one as well, or no more. */
    void toggle(int place) {
        lead = items.get(place).id();
        anchor = lead;
        if (!chosen.remove(lead)) {
            chosen.add(lead);
        }
    }

    /** Chooses all from where the choice began. */
    void upTo(int place) {
        int from = Math.max(0, items.stream().map(Entry::id).toList().indexOf(anchor));
        chosen.clear();
        for (int i = Math.min(from, place); i <= Math.max(from, place); i++) {
            chosen.add(items.get(i).id());
        }
        lead = items.get(place).id();
        anchor = Objects.requireNonNullElse(anchor, lead);
    }

    void all() {
        items.forEach(i -> chosen.add(i.id()));
    }

    /** Chooses those, and goes to the first of them. */
    void these(List<UUID> ids) {
        chosen.clear();
        for (var item : items) {
            if (ids.contains(item.id())) {
                if (chosen.isEmpty()) {
                    lead = item.id();
                    anchor = lead;
                }
                chosen.add(item.id());
            }
        }
    }
}
