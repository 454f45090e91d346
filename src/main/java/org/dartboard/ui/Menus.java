package org.dartboard.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;

/** The menus of a window, of the one list of what can be done. */
final class Menus {

    private Menus() {}

    /** All that have something in them. */
    static List<Menu> of(Kit kit, Actions actions) {
        var menus = new ArrayList<Menu>();
        for (var menu : Action.Menu.values()) {
            var those = actions.all().stream().filter(a -> a.menu() == menu).toList();
            if (!those.isEmpty()) {
                var title = kit.say(Phrase.of("ui.menu", "menu", menu));
                menus.add(TopBar.menu(
                        title,
                        those,
                        List.of(
                                "save",
                                "close",
                                "cut",
                                "selectAll",
                                "append",
                                "rename",
                                "alignLeft",
                                "spaceAcross",
                                "tidy",
                                "side",
                                "light",
                                "lens",
                                "larger",
                                "find",
                                "present",
                                "workshop",
                                "guideNext",
                                "keys",
                                "doctor")));
            }
        }
        return LensActions.gathered(menus, kit.text("lens.menu"));
    }
}
