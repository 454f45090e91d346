package org.dartboard.ui;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.dartboard.ui.find.Palette;
import org.dartboard.ui.gallery.GalleryPage;
import org.dartboard.ui.kit.Topic;
import org.dartboard.ui.lens.Looking;
import org.dartboard.ui.lens.ViewsPage;
import org.dartboard.ui.library.KeepSheet;
import org.dartboard.ui.report.ReportPage;
import org.dartboard.ui.versions.VersionsPage;
import org.jspecify.annotations.Nullable;

/** What opens over a window, each made when it is first asked for. */
final class Overlays {

    private final MainWindow window;
    private final StackPane layers;
    private @Nullable Palette palette;
    private @Nullable GalleryPage gallery;
    private @Nullable HelpPages help;
    private @Nullable ReportPage report;
    private @Nullable ViewsPage views;
    private @Nullable VersionsPage versions;
    private @Nullable ProgramPages program;
    private @Nullable KeepSheet keep;

    /**
     * Nothing yet.
     *
     * @param layers what they are put upon
     */
    Overlays(MainWindow window, StackPane layers) {
        this.window = window;
        this.layers = layers;
    }

    /** Finds every command and every element. */
    Palette palette() {
        var now = palette;
        if (now == null) {
            now = upon(new Palette(window.workbench().kit(), () -> Entries.of(window)));
            palette = now;
        }
        return now;
    }

    /** People to begin with. */
    GalleryPage gallery() {
        var now = gallery;
        if (now == null) {
            now = upon(new GalleryPage(window.desk(), window.workbench().kit()));
            gallery = now;
            // Whoever leads through a workshop sees the time meanwhile
            window.workshop().keepInSight(now);
        }
        return now;
    }

    /** A report to take home. */
    ReportPage report() {
        var now = report;
        if (now == null) {
            now = new ReportPage(window.desk(), window.workbench().kit(), new Reports(window));
            report = now;
            window.workshop().keepInSight(upon(Topic.on(now.node(), HelpTopics.overlay(ReportPage.class))));
        }
        return now;
    }

    /** Earlier versions of what is open, and of everything else. */
    VersionsPage versions() {
        var now = versions;
        if (now == null) {
            now = upon(new VersionsPage(window.desk(), window.workbench().kit(), new VersionOutlet(window)));
            versions = now;
            window.workshop().keepInSight(now);
        }
        return now;
    }

    /** Closes what was opened for a while. */
    void close() {
        if (versions != null) {
            versions.close();
        }
        if (report != null) {
            report.close();
        }
        if (gallery != null) {
            gallery.close();
        }
    }

    /** Short pages. */
    HelpPages help() {
        var now = help;
        if (now == null) {
            now = new HelpPages(window.workbench().kit());
            help = now;
            upon(Topic.on(now.node(), HelpTopics.overlay(HelpPages.class)));
        }
        return now;
    }

    /** Pages about the program itself. */
    ProgramPages program() {
        var now = program;
        if (now == null) {
            now = new ProgramPages(window, this::upon);
            program = now;
        }
        return now;
    }

    /** Views that are kept. */
    ViewsPage views() {
        var now = views;
        if (now == null) {
            now = upon(new ViewsPage(window.workbench().kit(), window.desk(), new Looking(window.desk())));
            views = now;
        }
        return now;
    }

    /** How something is to be kept. */
    KeepSheet keep() {
        var now = keep;
        if (now == null) {
            now = upon(new KeepSheet(window.workbench().kit(), window.librarian()));
            keep = now;
        }
        return now;
    }

    private <N extends Node> N upon(N overlay) {
        layers.getChildren().add(overlay);
        return Topic.of(overlay) == null ? Topic.on(overlay, HelpTopics.overlay(overlay.getClass())) : overlay;
    }
}
