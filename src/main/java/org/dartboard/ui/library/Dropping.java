package org.dartboard.ui.library;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import org.dartboard.library.Entry;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/**
 * Where cards can be let go: on the map, which uses them, and on a folder.
 *
 * @param refused told why something could not be done
 */
record Dropping(Kit kit, Librarian librarian, Using using, PlacesView places, Consumer<Phrase> refused)
        implements CardDrag.Target {

    @Override
    public @Nullable String over(Point2D scene, List<Entry> items) {
        var folder = places.folderAt(scene);
        if (items.isEmpty()) {
            return null;
        }
        if (folder != null) {
            return folder instanceof Place.Folder it
                    ? kit.say(Phrase.of("shelf.drag.folder", "name", it.name()))
                    : kit.text("shelf.drag.top");
        }
        return librarian.doors().onMap(scene) == null || inBin() ? null : kit.say(DetailsPane.using(items));
    }

    @Override
    public void drop(Point2D scene, List<Entry> items) {
        var folder = places.folderAt(scene);
        var at = librarian.doors().onMap(scene);
        if (folder != null) {
            librarian.move(items, folder instanceof Place.Folder it ? it.path() : "", refused);
        } else if (at != null && !inBin()) {
            using.use(items, at);
            librarian.doors().enterMap();
        }
    }

    private boolean inBin() {
        return places.at() instanceof Place.Bin;
    }
}
