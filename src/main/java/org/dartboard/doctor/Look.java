package org.dartboard.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dartboard.file.OwnFolder;
import org.dartboard.file.SampleFiles;
import org.dartboard.journal.Journals;
import org.dartboard.kept.Store;
import org.dartboard.kept.Stores;
import org.dartboard.library.LibraryFailed;
import org.dartboard.library.Standing;
import org.dartboard.picture.FontMetrics;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Asks the computer that the program runs on. */
public final class Look {

    private Look() {}

    /**
     * All facts. Takes a while.
     *
     * @param journals of unsaved work: those of the running program if it has any
     * @param library opens the library: that of the running program if it has one
     * @param said what the library has said of itself, which is asked after opening it
     * @param display what is known of it
     */
    public static Facts around(
            Stores stores,
            Journals journals,
            LibraryOpener library,
            List<Phrase> said,
            SampleFiles samples,
            Facts.Display display) {
        return new Facts(
                machine(),
                display,
                new Facts.Fonts(isBundled(), Scripts.areKnown(), Scripts.lacking()),
                Stream.of(Store.values()).map(store -> folder(stores, store)).toList(),
                library(library, said),
                work(journals),
                samples.files().size());
    }

    private static Facts.Machine machine() {
        return new Facts.Machine(
                Runtime.version().toString(),
                property("java.vendor"),
                property("os.name") + " " + property("os.version"),
                property("os.arch"),
                Runtime.getRuntime().maxMemory());
    }

    private static String property(String name) {
        return System.getProperty(name, "");
    }

    private static boolean isBundled() {
        try {
            return new FontMetrics().has('A');
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Look.class).warn("font", e);
            return false;
        }
    }

    private static Facts.@Nullable Library library(LibraryOpener opener, List<Phrase> said) {
        try {
            var database = opener.database();
            if (!database.exists()) {
                return null;
            }
            var standing = Standing.of(database);
            return new Facts.Library(standing, said.isEmpty() ? null : said.getFirst());
        } catch (LibraryFailed e) {
            return new Facts.Library(null, e.advice());
        }
    }

    private static Facts.@Nullable Work work(Journals journals) {
        try {
            var counted = journals.count();
            return new Facts.Work(counted.open(), counted.left());
        } catch (IOException e) {
            return null;
        }
    }

    private static Facts.Folder folder(Stores stores, Store store) {
        var folder = stores.folder(store).toAbsolutePath();
        boolean there = Files.isDirectory(folder);
        return new Facts.Folder(
                store,
                folder,
                there,
                there ? takesFile(folder) : canBeMade(folder),
                !there || OwnFolder.isMine(folder),
                stores.look(store).bytes(),
                free(folder));
    }

    private static boolean takesFile(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, ".probe", null));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether there is a folder above it in which it could be made. */
    private static boolean canBeMade(Path folder) {
        var above = existing(folder);
        return above != null && Files.isDirectory(above) && Files.isWritable(above);
    }

    private static @Nullable Path existing(Path folder) {
        @Nullable Path above = folder;
        while (above != null && Files.notExists(above)) {
            above = above.getParent();
        }
        return above;
    }

    private static long free(Path folder) {
        var above = existing(folder);
        try {
            return above == null ? -1 : Files.getFileStore(above).getUsableSpace();
        } catch (IOException e) {
            return -1;
        }
    }
}
