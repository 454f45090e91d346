package org.dartboard.ui.library;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.gallery.Kept;
import org.dartboard.library.Content;
import org.dartboard.library.Entry;
import org.dartboard.library.Item;
import org.dartboard.model.Channel;
import org.dartboard.picture.Point;
import org.dartboard.text.Phrase;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Notice;
import org.dartboard.ui.state.Selection;
import org.dartboard.ui.state.Shelf;
import org.jspecify.annotations.Nullable;

/** Items are used: people and patterns come onto the map, each by one step of the history; templates are opened. */
final class Using {

    private final Desk desk;
    private final Shelf shelf;
    private final Doors doors;

    Using(Desk desk, Shelf shelf, Doors doors) {
        this.desk = desk;
        this.shelf = shelf;
        this.doors = doors;
    }

    /**
     * Uses items.
     *
     * @param at where on the map; null: where there is room
     */
    void use(List<Entry> items, @Nullable Point at) {
        if (items.isEmpty()) {
            return;
        }
        shelf.ask(
                shelf.line(),
                (library, asked) -> {
                    var got = new ArrayList<Item>();
                    for (var entry : items) {
                        asked.check();
                        got.add(library.get(entry.id()));
                    }
                    return got;
                },
                got -> got.forEach(g -> use(g, at)),
                why -> desk.say(Notice.Kind.REFUSED, why));
    }

    private void use(Item item, @Nullable Point at) {
        switch (item.content()) {
            case Content.Template(var environment) -> doors.open(environment);
            case Content.Pattern(var fragment) -> {
                if (isOpen() && doors.paste(fragment, at)) {
                    var name = item.entry().label().name();
                    desk.say(Notice.Kind.DONE, Phrase.of("shelf.used.pattern", "name", name));
                }
            }
            case Content.Person(var home) -> {
                if (isOpen()) {
                    add(new Kept(home));
                }
            }
        }
    }

    private boolean isOpen() {
        boolean open = desk.environment() != null;
        if (!open) {
            desk.say(Notice.Kind.REFUSED, Phrase.of("shelf.noMap"));
        }
        return open;
    }

    private void add(Kept kept) {
        var here = desk.environment();
        if (here == null) {
            return;
        }
        var draft = kept.draft(here);
        var edit = draft.edit(here);
        boolean may = desk.refusal(edit).isEmpty();
        desk.apply(edit);
        if (may) {
            var id = draft.id(here);
            var shown = new ArrayList<>(desk.chosenProperty().get());
            shown.add(id);
            desk.choose(shown);
            desk.selectionProperty().set(new Selection.Person(id));
            var assumed = kept.assumed(here).stream().map(Channel::name).toList();
            var name = kept.persona().name();
            desk.say(
                    Notice.Kind.DONE,
                    assumed.isEmpty()
                            ? Phrase.of("shelf.used.person", "name", name)
                            : Phrase.of("shelf.used.person.assumed", "name", name, "channels", assumed));
        }
    }
}
