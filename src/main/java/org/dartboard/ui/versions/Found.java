package org.dartboard.ui.versions;

import java.nio.file.Files;
import java.util.List;
import org.dartboard.library.KeptDocument;
import org.dartboard.library.LibraryFailed;
import org.dartboard.text.Phrase;
import org.dartboard.version.Version;
import org.jspecify.annotations.Nullable;

/**
 * What there is to look at: the versions of a document, or all documents.
 *
 * @param here what is open in the window; null if nothing is
 * @param document whose versions they are; null: all documents are listed
 * @param versions in the order in which they were made
 * @param failed why there is nothing; null if it could be read
 */
record Found(
        @Nullable KeptDocument here,
        @Nullable KeptDocument document,
        List<Version> versions,
        List<DocumentList.Seen> documents,
        @Nullable Phrase failed) {

    /** Keeps its own copies. */
    Found {
        versions = List.copyOf(versions);
        documents = List.copyOf(documents);
    }

    /** Nothing, and why. */
    static Found nothing(Phrase why) {
        return new Found(null, null, List.of(), List.of(), why);
    }

    /**
     * Asks the library and the disk.
     *
     * @param wanted whose versions; null: those of what is open, or all documents if nothing is
     * @param everything whether all documents are wanted whatever is open
     */
    static Found of(Outlet outlet, @Nullable KeptDocument wanted, boolean everything) {
        try {
            var here = outlet.here();
            var of = wanted != null ? wanted : here;
            if (everything || of == null) {
                var seen = outlet.versions().documents().stream()
                        .map(d -> new DocumentList.Seen(d, d.file() != null && Files.notExists(d.file())))
                        .toList();
                return new Found(here, null, List.of(), seen, null);
            }
            return new Found(here, of, outlet.versions().list(of.id()), List.of(), null);
        } catch (LibraryFailed e) {
            return nothing(e.advice());
        }
    }
}
