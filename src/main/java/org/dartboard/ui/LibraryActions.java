package org.dartboard.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.dartboard.ui.Action.Menu;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Selection;
import org.kordamp.ikonli.feather.Feather;

/** What brings something into the library, and the library in and out of files. Its page is one of the drawer's. */
final class LibraryActions {

    private LibraryActions() {}

    /**
     * All of them.
     *
     * @param open whether an environment is open
     */
    static List<Action> of(MainWindow window, Kit kit, ObservableValue<Boolean> open) {
        var librarian = window.librarian();
        var some = window.desk()
                .selectionProperty()
                .map(s -> !(s instanceof Selection.None || s instanceof Selection.OneFrame));
        return List.of(
                Action.of("libraryKeep", Menu.EDIT, kit.text("ui.action.libraryKeep"), librarian::keepSelected)
                        .key("K")
                        .icon(Feather.ARCHIVE)
                        .when(some),
                Action.of(
                                "libraryTemplate",
                                Menu.FILE,
                                kit.text("ui.action.libraryTemplate"),
                                () -> librarian.keepTemplate(window.documents().name()))
                        .icon(Feather.ARCHIVE)
                        .when(open),
                Action.of(
                        "libraryImport",
                        Menu.FILE,
                        kit.text("ui.action.libraryImport"),
                        () -> librarian.exchange().take()),
                Action.of(
                        "libraryExport",
                        Menu.FILE,
                        kit.text("ui.action.libraryExport"),
                        () -> librarian.exchange().give(List.of())));
    }
}
