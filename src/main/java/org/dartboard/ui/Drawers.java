package org.dartboard.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.library.Librarian;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Settings;

/** The drawers below the map: one to draw with, one for the people who walk. Each remembers which of its pages is open. */
final class Drawers {

    private final Desk desk;
    private final Kit kit;
    private final Settings settings;
    private final Workspace workspace;
    private final List<Drawer.Page> pages;

    Drawers(Desk desk, Kit kit, Settings settings, Workspace workspace, Workshop workshop, Librarian librarian) {
        this.desk = desk;
        this.kit = kit;
        this.settings = settings;
        this.workspace = workspace;
        pages = DrawerPages.of(desk, kit, settings, workshop, librarian);
    }

    /** Puts them where they are shown. */
    void furnish() {
        for (var mode : List.of(Mode.MAP, Mode.PEOPLE)) {
            var those = pages.stream().filter(p -> p.mode() == mode).toList();
            if (!those.isEmpty()) {
                workspace.drawer(mode).getChildren().add(new Drawer(kit, those, open(mode)));
            }
        }
    }

    /** All pages, in their order. */
    List<Drawer.Page> pages() {
        return pages;
    }

    /** Whether a page is open that belongs to that mode. */
    boolean isOpen(Mode mode) {
        return pages.stream()
                .anyMatch(p -> p.mode() == mode && p.id().equals(open(mode).get()));
    }

    /** Opens a page, or closes it if it is open. */
    void toggle(String id) {
        page(id).ifPresent(page -> {
            var open = open(page.mode());
            boolean shown =
                    desk.modeProperty().get() == page.mode() && open.get().equals(id);
            desk.modeProperty().set(page.mode());
            open.set(shown ? "" : id);
            if (!shown) {
                Later.afterFrames(this::enter);
            }
        });
    }

    /** Opens a page if it is not. */
    void open(String id) {
        page(id).ifPresent(page -> {
            desk.modeProperty().set(page.mode());
            open(page.mode()).set(id);
            Later.afterFrames(this::enter);
        });
    }

    /** Whoever opens a page wants to use it. */
    void enter() {
        workspace.drawer(desk.modeProperty().get()).getChildren().stream()
                .filter(Drawer.class::isInstance)
                .map(Drawer.class::cast)
                .forEach(Drawer::enter);
    }

    private Optional<Drawer.Page> page(String id) {
        return pages.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    private ObjectProperty<String> open(Mode mode) {
        return mode == Mode.PEOPLE ? settings.peoplePageProperty() : settings.drawerProperty();
    }
}
