package org.dartboard.ui.library;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.edit.Fragment;
import org.dartboard.gallery.Kept;
import org.dartboard.library.Content;
import org.dartboard.library.Item;
import org.dartboard.library.Kind;
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

    private record Got(Item item, Content content) {}

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
    void use(List<Item> items, @Nullable Point at) {
        if (items.isEmpty()) {
            return;
        }
        shelf.ask(
                shelf.line(),
                (library, asked) -> {
                    var got = new ArrayList<Got>();
                    for (var item : items) {
                        asked.check();
                        got.add(new Got(item, library.content(item.id())));
                    }
                    return got;
                },
                got -> got.forEach(g -> use(g, at)),
                why -> desk.say(Notice.Kind.REFUSED, why));
    }

    private void use(Got got, @Nullable Point at) {
        var content = got.content();
        if (got.item().kind() == Kind.TEMPLATE) {
            doors.open(content.environment());
        } else if (desk.environment() == null) {
            desk.say(Notice.Kind.REFUSED, Phrase.of("shelf.noMap"));
        } else if (got.item().kind() == Kind.PATTERN) {
            if (doors.paste(new Fragment(content.environment(), content.context()), at)) {
                desk.say(
                        Notice.Kind.DONE,
                        Phrase.of("shelf.used.pattern", "name", got.item().name()));
            }
        } else {
            add(new Kept(content.environment()));
        }
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
