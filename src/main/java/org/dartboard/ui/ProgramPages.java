package org.dartboard.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Topic;
import org.dartboard.ui.program.AboutPage;
import org.dartboard.ui.program.Desktop;
import org.dartboard.ui.program.DoctorPage;
import org.dartboard.ui.program.PrivacyPage;
import org.dartboard.ui.program.SettingsPage;
import org.jspecify.annotations.Nullable;

/** Pages about the program itself, over a window, each made when it is first asked for. */
final class ProgramPages {

    private final MainWindow window;
    private final Consumer<Node> upon;
    private @Nullable SettingsPage settings;
    private @Nullable PrivacyPage privacy;
    private @Nullable DoctorPage doctor;
    private @Nullable AboutPage about;

    /**
     * Nothing yet.
     *
     * @param upon puts a page over the window
     */
    ProgramPages(MainWindow window, Consumer<Node> upon) {
        this.window = window;
        this.upon = upon;
    }

    /** What can be set. */
    void settings() {
        var now = settings;
        if (now == null) {
            var workbench = window.workbench();
            now = new SettingsPage(
                    workbench.kit(), workbench.settings(), workbench.settingsTroubleProperty(), this::privacy);
            settings = now;
            upon.accept(Topic.on(now.node(), HelpTopics.overlay(SettingsPage.class)));
        }
        now.open();
    }

    /** What is kept where. */
    void privacy() {
        var now = privacy;
        if (now == null) {
            var workbench = window.workbench();
            now = new PrivacyPage(
                    workbench.kit(), workbench.settings(), window.background(), workbench.household(), new Asking());
            privacy = now;
            upon.accept(Topic.on(now.node(), HelpTopics.overlay(PrivacyPage.class)));
        }
        now.open();
    }

    /** Whether this computer is fit for the program. */
    void doctor() {
        var now = doctor;
        if (now == null) {
            var household = window.workbench().household();
            now = new DoctorPage(
                    window.workbench().kit(),
                    window.background(),
                    () -> Household.display(window.stage().getOutputScaleX()),
                    household::examine);
            doctor = now;
            upon.accept(Topic.on(now.node(), HelpTopics.overlay(DoctorPage.class)));
        }
        now.open();
    }

    /** What the program is. */
    void about() {
        var now = about;
        if (now == null) {
            now = new AboutPage(window.workbench().kit());
            about = now;
            upon.accept(Topic.on(now.node(), HelpTopics.overlay(AboutPage.class)));
        }
        now.open();
    }

    /** The desktop around the window. */
    private final class Asking implements Desktop {

        @Override
        public void show(Path folder) {
            var workbench = window.workbench();
            if (!workbench.dialogs().show(folder, false)) {
                fault(workbench.kit().say(Phrase.of("program.privacy.notShown", "folder", folder.toString())));
            }
        }

        @Override
        public boolean confirm(String question, String yes) {
            return window.workbench().dialogs().confirm(window.stage(), question, yes);
        }

        @Override
        public void fault(String text) {
            window.workbench().dialogs().fault(window.stage(), text);
        }
    }
}
