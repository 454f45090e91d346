package org.dartboard.ui;

import java.util.List;
import org.dartboard.ui.Action.Menu;
import org.dartboard.ui.kit.Kit;
import org.kordamp.ikonli.feather.Feather;

/**
 * What tells about the program, in the order of its menu: the manual, the tour, all keys; then settings, what is kept where and
 * what this computer can do; then what the program is.
 */
final class HelpActions {

    private HelpActions() {}

    /**
     * All of them.
     *
     * @param all the actions that have keys
     */
    static List<Action> of(MainWindow window, Kit kit, Actions all) {
        return List.of(
                Action.of(
                                "manual",
                                Menu.HELP,
                                kit.text("ui.action.manual"),
                                () -> window.workbench().manual().open(HelpTopics.place(window), window.stage()))
                        .key("F1")
                        .icon(Feather.HELP_CIRCLE),
                Action.of(
                                "tour",
                                Menu.HELP,
                                kit.text("ui.action.tour"),
                                () -> window.touring().begin())
                        .icon(Feather.COMPASS),
                Action.of(
                                "keys",
                                Menu.HELP,
                                kit.text("ui.action.keys"),
                                () -> window.overlays().help().keys(all))
                        .key("Shortcut+Slash"),
                Action.of(
                                "settings",
                                Menu.HELP,
                                kit.text("ui.action.settings"),
                                () -> window.overlays().program().settings())
                        .key("Shortcut+Comma")
                        .icon(Feather.SETTINGS),
                Action.of(
                        "privacy",
                        Menu.HELP,
                        kit.text("ui.action.privacy"),
                        () -> window.overlays().program().privacy()),
                Action.of(
                        "doctor",
                        Menu.HELP,
                        kit.text("ui.action.doctor"),
                        () -> window.overlays().program().doctor()),
                Action.of(
                        "about",
                        Menu.HELP,
                        kit.text("ui.action.about"),
                        () -> window.overlays().program().about()));
    }
}
