package org.dartboard.ui;

import java.util.List;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;

/** The keys of a window as the manual shows them, made of the list of actions. */
final class Keyboard {

    private Keyboard() {}

    /** A table for each menu, then what keys and the mouse do on the map. */
    static String map(MainWindow window) {
        var kit = window.workbench().kit();
        var out = new StringBuilder("\n");
        for (var menu : Action.Menu.values()) {
            var those = window.actions().all().stream()
                    .filter(a -> a.menu() == menu && a.key() != null)
                    .toList();
            if (!those.isEmpty()) {
                head(out, "Menu " + kit.say(Phrase.of("ui.menu", "menu", menu)), "to do this", "press");
                for (var action : those) {
                    row(out, action.text().getValue(), "`" + action.key().getDisplayText() + "`");
                }
            }
        }
        head(out, kit.text("create.keys"), "to do this", "press");
        List.of("tab", "arrows", "enter", "nudge", "escape", "menu").forEach(key -> rows(out, kit, "create", key));
        head(out, kit.text("tool.keys"), "to do this", "do that");
        List.of("pan", "band", "link", "end", "copy", "free", "straight").forEach(key -> rows(out, kit, "tool", key));
        return out.append('\n').toString();
    }

    private static void rows(StringBuilder out, Kit kit, String area, String key) {
        row(out, kit.text(area + ".does." + key), kit.text(area + ".keys." + key));
    }

    private static void head(StringBuilder out, String title, String first, String second) {
        out.append("\n### ").append(title).append("\n\n");
        row(out, first, second);
        out.append("|---|---|\n");
    }

    private static void row(StringBuilder out, String first, String second) {
        out.append("| ")
                .append(first.replace("|", "\\|"))
                .append(" | ")
                .append(second)
                .append(" |\n");
    }
}
