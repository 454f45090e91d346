package org.dartboard.ui;

import java.io.IOException;
import java.util.List;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import org.dartboard.doctor.Examination;
import org.dartboard.doctor.Facts;
import org.dartboard.doctor.Look;
import org.dartboard.file.SampleFiles;
import org.dartboard.journal.Journals;
import org.dartboard.kept.Store;
import org.dartboard.kept.Stores;
import org.dartboard.library.LibraryFailed;
import org.dartboard.ui.program.Keeping;
import org.jspecify.annotations.Nullable;

/** What the program keeps for its user, for the pages that tell of it and delete it. */
final class Household implements Keeping {

    private final Stores stores;
    private final Journals journals;
    private final Look.Opener library;
    private final @Nullable SettingsFile settings;

    /**
     * What is kept.
     *
     * @param journals those of the program, if it has any: nobody else sees its locks
     * @param library opens that of the program
     * @param settings where settings are kept; null if they are not
     */
    Household(Stores stores, Journals journals, Look.Opener library, @Nullable SettingsFile settings) {
        this.stores = stores;
        this.journals = journals;
        this.library = library;
        this.settings = settings;
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
        return new Facts.Display(
                card ? Facts.Display.Kind.HARDWARE : Facts.Display.Kind.SOFTWARE, "", scale);
    }
}
