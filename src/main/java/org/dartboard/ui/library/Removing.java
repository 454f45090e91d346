package org.dartboard.ui.library;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.dartboard.library.Entry;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Shelf;

/** Puts items into the bin, and out of it again; what is in it can be deleted for good, which is asked about. */
final class Removing {

    private final Kit kit;
    private final Shelf shelf;
    private final Doors doors;
    private final UndoBar told;
    private final Consumer<List<UUID>> back;

    /**
     * For a page.
     *
     * @param told says what was done, and why something was not
     * @param back told which items are back, by id
     */
    Removing(Kit kit, Librarian librarian, UndoBar told, Consumer<List<UUID>> back) {
        this.kit = kit;
        this.shelf = librarian.shelf();
        this.doors = librarian.doors();
        this.told = told;
        this.back = back;
    }

    /** Puts items into the bin. */
    void remove(List<Entry> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        var ids = chosen.stream().map(Entry::id).toList();
        shelf.change(
                (library, _) -> {
                    library.remove(ids);
                    return ids;
                },
                _ -> told.tell(
                        kit.say(Phrase.of("shelf.removed", "n", ids.size(), "name", name(chosen))), () -> restore(ids)),
                this::refused);
    }

    /** Takes items out of the bin. */
    void restore(List<UUID> ids) {
        shelf.change(
                (library, _) -> {
                    library.restore(ids);
                    return ids;
                },
                back,
                this::refused);
    }

    /** Deletes items in the bin for good, if that is meant. */
    void delete(List<Entry> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        var question = Phrase.of("shelf.delete.ask", "n", chosen.size(), "name", name(chosen));
        if (doors.confirm(kit.say(question), kit.text("shelf.bin.yes"))) {
            var ids = chosen.stream().map(Entry::id).toList();
            shelf.change((library, _) -> library.delete(ids), this::gone, this::refused);
        }
    }

    /** Deletes everything in the bin for good, if that is meant. */
    void empty() {
        if (doors.confirm(kit.text("shelf.bin.ask"), kit.text("shelf.bin.yes"))) {
            shelf.change((library, _) -> library.emptyBin(), this::gone, this::refused);
        }
    }

    private static String name(List<Entry> items) {
        return items.getFirst().label().name();
    }

    private void gone(int items) {
        told.tell(kit.say(Phrase.of("shelf.bin.emptied", "n", items)), null);
    }

    private void refused(Phrase why) {
        told.tell(kit.say(why), null);
    }
}
