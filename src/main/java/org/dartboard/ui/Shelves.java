package org.dartboard.ui;

import javafx.application.Platform;
import org.dartboard.library.Library;
import org.dartboard.library.LibraryFailed;
import org.dartboard.text.Phrase;
import org.dartboard.ui.state.Shelf;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** What people keep, from where it is kept. */
final class Shelves {

    private Shelves() {}

    /**
     * The library in a database, which is not opened yet.
     *
     * @param archive null: there is none
     */
    static Shelf of(@Nullable Archive archive) {
        return new Shelf(
                () -> open(archive),
                Platform::runLater,
                fault -> LoggerFactory.getLogger(Shelves.class).error("with the library", fault));
    }

    private static Library open(@Nullable Archive archive) throws LibraryFailed {
        if (archive == null) {
            throw new LibraryFailed(LibraryFailed.Reason.GONE, Phrase.of("shelf.none"), null);
        }
        return new Library(archive.database());
    }
}
