package org.dartboard.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.dartboard.library.Library;
import org.dartboard.library.LibraryFailed;
import org.dartboard.text.Phrase;
import org.dartboard.ui.state.Shelf;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Where the library is. */
final class Shelves {

    private Shelves() {}

    /**
     * The library in a folder, which is not looked at yet.
     *
     * @param folder null: there is none
     * @param said told what people should know of it
     */
    static Shelf of(@Nullable Path folder, Consumer<Phrase> said) {
        return new Shelf(
                () -> open(folder, said),
                Platform::runLater,
                fault -> LoggerFactory.getLogger(Shelves.class).error("with the library", fault));
    }

    private static Library open(@Nullable Path folder, Consumer<Phrase> said) throws LibraryFailed {
        if (folder == null) {
            throw new LibraryFailed(LibraryFailed.Reason.GONE, Phrase.of("shelf.none"), null);
        }
        return Library.open(folder);
    }
}
