package org.dartboard.ui;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import org.dartboard.doctor.Examination;
import org.dartboard.doctor.Facts;
import org.dartboard.doctor.LibraryOpener;
import org.dartboard.doctor.Look;
import org.dartboard.file.SampleFiles;
import org.dartboard.file.UserFolders;
import org.dartboard.journal.Journals;
import org.dartboard.kept.Store;
import org.dartboard.kept.Stores;
import org.dartboard.library.Database;
import org.dartboard.library.LibraryFailed;
import org.dartboard.library.Parts;
import org.dartboard.ui.program.Keeping;
import org.jspecify.annotations.Nullable;

/** What the program keeps for its user, for the pages that tell of it and delete it. */
final class Household implements Keeping {

    private final Stores stores;
    private final Journals journals;
    private final LibraryOpener library;
    private final Runnable emptied;
    private final @Nullable SettingsFile settings;

    /**
     * What is kept.
     *
     * @param journals those of the program, if it has any: nobody else sees its locks
     * @param library opens that of the program
     * @param emptied told that the library was deleted
     * @param settings where settings are kept; null if they are not
     */
    Household(
            Stores stores,
            Journals journals,
            LibraryOpener library,
            Runnable emptied,
            @Nullable SettingsFile settings) {
        this.stores = stores;
        this.journals = journals;
        this.library = library;
        this.emptied = emptied;
        this.settings = settings;
    }

    /** What is kept for this user, by a program with or without journals, a library and a file of settings. */
    static Household ofThisUser(
            @Nullable Journals journals, @Nullable ProgramLibrary archive, @Nullable SettingsFile settings) {
        var stores = new Stores(UserFolders.ofThisUser());
        var used = journals != null ? journals : new Journals(stores.folder(Store.WORK), Clock.systemUTC(), _ -> {});
        Runnable emptied = archive == null ? () -> {} : archive::tellEmptied;
        return new Household(stores, used, opener(archive, stores), emptied, settings);
    }

    private static LibraryOpener opener(@Nullable ProgramLibrary archive, Stores stores) {
        if (archive != null) {
            return archive::database;
        }
        var database = new Database(stores.folder(Store.LIBRARY), Clock.systemUTC(), _ -> {});
        return () -> database;
    }

    @Override
    public List<Held> look() {
        var all = new ArrayList<Held>();
        for (var held : stores.look()) {
            switch (held.store()) {
                case SETTINGS -> all.add(part(Part.SETTINGS, held, held.bytes()));
                case WORK -> all.add(part(Part.WORK, held, held.bytes()));
                case LIBRARY -> {
                    long versions = versions(held.bytes());
                    all.add(part(Part.LIBRARY, held, held.bytes() - versions));
                    all.add(part(Part.VERSIONS, held, versions));
                }
                case LOGS -> all.add(part(Part.LOGS, held, held.bytes()));
                case CACHE -> all.add(part(Part.CACHE, held, held.bytes()));
            }
        }
        return all;
    }

    private static Held part(Part part, Stores.Held held, long bytes) {
        return new Held(part, held.folder(), held.there(), bytes);
    }

    /** How much of a library that takes so many bytes is that of versions; 0 if it cannot be opened. */
    private long versions(long bytes) {
        try {
            var database = library.database();
            return database.exists() ? Parts.of(database).versionsOf(bytes) : 0;
        } catch (LibraryFailed e) {
            return 0;
        }
    }

    @Override
    public void delete(Part part) throws IOException, LibraryFailed {
        switch (part) {
            case WORK -> journals.discardLeft();
            case SETTINGS -> {
                if (settings != null) {
                    settings.delete();
                }
            }
            case LIBRARY -> {
                Parts.deleteItems(library.database());
                emptied.run();
            }
            case VERSIONS -> Parts.deleteVersions(library.database());
            case LOGS -> stores.delete(Store.LOGS);
            case CACHE -> stores.delete(Store.CACHE);
        }
    }

    @Override
    public void deleteLibrary() throws LibraryFailed {
        library.database().erase();
        emptied.run();
    }

    /** Whether this computer is fit for the program. Takes a while. */
    Examination examine(Facts.Display display) {
        return Examination.of(Look.around(stores, journals, library, List.of(), SampleFiles.ofTheProgram(), display));
    }

    /**
     * What is known of the display of a window that is open.
     *
     * @param scale of the desktop
     */
    static Facts.Display display(double scale) {
        // Only graphics cards draw scenes in depth
        boolean card = Platform.isSupported(ConditionalFeature.SCENE3D);
        return new Facts.Display(card ? Facts.Display.Kind.HARDWARE : Facts.Display.Kind.SOFTWARE, "", scale);
    }
}
