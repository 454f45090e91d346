package org.dartboard.ui;

import java.io.IOException;
import java.time.Clock;
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
import org.dartboard.ui.program.Keeping;
import org.jspecify.annotations.Nullable;

/** What the program keeps for its user, for the pages that tell of it and delete it. */
final class Household implements Keeping {

    private final Stores stores;
    private final Journals journals;
    private final LibraryOpener library;
    private final @Nullable SettingsFile settings;

    /**
     * What is kept.
     *
     * @param journals those of the program, if it has any: nobody else sees its locks
     * @param library opens that of the program
     * @param settings where settings are kept; null if they are not
     */
    Household(Stores stores, Journals journals, LibraryOpener library, @Nullable SettingsFile settings) {
        this.stores = stores;
        this.journals = journals;
        this.library = library;
        this.settings = settings;
    }

    /** What is kept for this user, by a program with or without journals, a library and a file of settings. */
    static Household ofThisUser(
            @Nullable Journals journals, @Nullable Archive archive, @Nullable SettingsFile settings) {
        var stores = new Stores(UserFolders.ofThisUser());
        var used = journals != null ? journals : new Journals(stores.folder(Store.WORK), Clock.systemUTC(), _ -> {});
        return new Household(stores, used, opener(archive, stores), settings);
    }

    private static LibraryOpener opener(@Nullable Archive archive, Stores stores) {
        if (archive != null) {
            return archive::database;
        }
        var database = new Database(stores.folder(Store.LIBRARY), Clock.systemUTC(), _ -> {});
        return () -> database;
    }

    @Override
    public List<Stores.Held> look() {
        return stores.look();
    }

    @Override
    public void delete(Store store) throws IOException, LibraryFailed {
        switch (store) {
            case WORK -> journals.discardLeft();
            case SETTINGS -> {
                if (settings != null) {
                    settings.delete();
                }
            }
            case LIBRARY -> library.database().erase();
            case LOGS, CACHE -> stores.delete(store);
        }
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
