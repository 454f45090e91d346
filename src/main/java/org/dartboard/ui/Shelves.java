package org.dartboard.ui;

import javafx.application.Platform;
import org.dartboard.library.Library;
import org.dartboard.library.LibraryFailed;
import org.dartboard.text.Phrase;
import org.dartboard.ui.state.Shelf;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * What people keep, from where it is kept.
 *
 * @param archive null: there is none
 */
record Shelves(@Nullable ProgramLibrary archive) implements Shelf.Opener {

    /** The library in a database, which is not opened yet. */
    static Shelf of(@Nullable ProgramLibrary archive) {
        var shelf = new Shelf(
                new Shelves(archive),
                Platform::runLater,
                fault -> LoggerFactory.getLogger(Shelves.class).error("with the library", fault));
        if (archive != null) {
            archive.whenEmptied(shelf::refresh);
        }
        return shelf;
    }

    @Override
    public boolean exists() {
        return archive != null && archive.database().exists();
    }

    @Override
    public Library open() throws LibraryFailed {
        if (archive == null) {
            throw new LibraryFailed(LibraryFailed.Reason.GONE, Phrase.of("shelf.none"), null);
        }
        return new Library(archive.database());
    }
}
