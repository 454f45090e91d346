package org.dartboard.ui.library;

import java.util.List;
import javafx.geometry.Point2D;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Receiver;

/** Elements are carried from the map into the library, to be kept. */
final class MapDrag implements Receiver {

    private final Kit kit;
    private final Librarian librarian;
    private final LibraryPage page;
    private final Ghost ghost = new Ghost();

    MapDrag(Kit kit, Librarian librarian, LibraryPage page) {
        this.kit = kit;
        this.librarian = librarian;
        this.page = page;
    }

    @Override
    public boolean over(List<String> elements, double x, double y) {
        var at = new Point2D(x, y);
        boolean over = page.isAt(at);
        if (over) {
            var words = kit.say(Phrase.of("shelf.drag.keep", "n", elements.size()));
            page.offer(words);
            ghost.show(page, at, name(elements), true);
        }
        return over;
    }

    private String name(List<String> elements) {
        var environment = librarian.desk().environment();
        var name = environment == null ? "" : Keepable.name(environment, elements);
        return name.isBlank() ? kit.say(Phrase.of("edit.count.element", "n", elements.size())) : name;
    }

    @Override
    public void drop(List<String> elements) {
        librarian.keepElements(elements);
    }

    @Override
    public void leave() {
        page.offer(null);
        ghost.hide();
    }
}
