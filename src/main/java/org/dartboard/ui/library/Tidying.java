package org.dartboard.ui.library;

import java.util.List;
import java.util.function.Consumer;
import org.dartboard.library.Entry;
import org.dartboard.library.Library;
import org.dartboard.library.LibraryFailed;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Shelf;

/** Folders and tags get other names, or go; all cards stay, and each step can be taken back. */
final class Tidying implements PlacesView.Acts {

    private final Kit kit;
    private final Shelf shelf;
    private final UndoBar told;
    private final Consumer<Place> look;

    /**
     * For a page.
     *
     * @param told says what was done, and why something was not
     * @param look chooses a place and looks there
     */
    Tidying(Kit kit, Shelf shelf, UndoBar told, Consumer<Place> look) {
        this.kit = kit;
        this.shelf = shelf;
        this.told = told;
        this.look = look;
    }

    private interface Change {
        /** Changes something; gives what it changed, as that was. */
        List<Entry> of(Library library) throws LibraryFailed;
    }

    @Override
    public void choose(Place place) {
        look.accept(place);
    }

    @Override
    public void rename(Place place, Place to, boolean joins) {
        if (place instanceof Place.Folder(var from) && to instanceof Place.Folder(var path)) {
            change(
                    library -> library.renameFolder(from, path),
                    joins ? "shelf.folder.joined" : "shelf.place.renamed",
                    place,
                    to);
        } else if (place instanceof Place.Tagged(var from) && to instanceof Place.Tagged(var tag)) {
            change(
                    library -> library.renameTag(from, tag),
                    joins ? "shelf.tag.joined" : "shelf.place.renamed",
                    place,
                    to);
        }
    }

    @Override
    public void remove(Place place) {
        switch (place) {
            case Place.Folder folder ->
                change(
                        library -> library.renameFolder(folder.path(), folder.parent()),
                        "shelf.folder.gone",
                        folder,
                        folder.parent().isEmpty() ? new Place.Everywhere() : new Place.Folder(folder.parent()));
            case Place.Tagged tag ->
                change(library -> library.renameTag(tag.tag(), ""), "shelf.tag.gone", tag, new Place.Everywhere());
            case Place.Everywhere _, Place.Bin _, Place.Head _ -> {}
        }
    }

    // texts: shelf.folder.*
    // texts: shelf.tag.*
    // texts: shelf.place.renamed
    private void change(Change change, String done, Place from, Place to) {
        shelf.change(
                (library, _) -> change.of(library),
                before -> {
                    told.tell(
                            kit.say(Phrase.of(done, "from", from.name(), "to", to.name(), "n", before.size())),
                            () -> takeBack(before, from));
                    look.accept(to);
                },
                why -> told.tell(kit.say(why), null));
    }

    private void takeBack(List<Entry> before, Place from) {
        shelf.change(
                (library, _) -> {
                    library.putBack(before);
                    return before;
                },
                _ -> look.accept(from),
                why -> told.tell(kit.say(why), null));
    }
}
