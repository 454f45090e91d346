package org.dartboard.ui;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.text.Phrase;
import org.dartboard.ui.find.Entry;
import org.dartboard.ui.find.Entry.Group;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.lens.Looking;
import org.dartboard.ui.state.Selection;
import org.kordamp.ikonli.feather.Feather;

/** What the palette of a window finds. */
final class Entries {

    private Entries() {}

    /** Everything that can be done, then everything and everybody there is, then files that were open. */
    static List<Entry> of(MainWindow window) {
        var kit = window.workbench().kit();
        var desk = window.desk();
        var all = new ArrayList<Entry>();
        for (var action : window.actions().all()) {
            // It is open already
            if (!action.id().equals("palette")) {
                var key = action.key();
                all.add(new Entry(
                        Group.ACTION,
                        action.text().getValue(),
                        kit.say(Phrase.of("find.action", "menu", action.menu())),
                        key == null ? "" : key.getDisplayText(),
                        action.icon(),
                        Boolean.TRUE.equals(action.possible().getValue()),
                        action::perform));
            }
        }
        var environment = desk.environment();
        if (environment != null) {
            for (var view : environment.views()) {
                all.add(new Entry(
                        Group.ACTION,
                        kit.say(Phrase.of("lens.view.open", "name", view.name())),
                        kit.text("lens.view"),
                        "",
                        Feather.BOOKMARK,
                        true,
                        () -> Looking.open(desk, view)));
            }
            for (var element : environment.elements()) {
                all.add(new Entry(
                        Group.ELEMENT,
                        element.name(),
                        kit.say(Phrase.of("find.element", "kind", element.type())),
                        "",
                        Glyphs.of(element.type()),
                        true,
                        () -> desk.reveal(element.id())));
            }
            for (var persona : environment.personas()) {
                all.add(new Entry(Group.PERSON, persona.name(), kit.text("find.person"), "", Feather.USER, true, () -> {
                    if (!desk.isShown(persona.id())) {
                        desk.toggle(persona.id());
                    }
                    desk.selectionProperty().set(new Selection.Person(persona.id()));
                }));
            }
        }
        var workbench = window.workbench();
        for (var file : workbench.settings().recentProperty().get()) {
            all.add(new Entry(
                    Group.FILE,
                    String.valueOf(file.getFileName()),
                    kit.text("find.file"),
                    "",
                    Feather.FILE,
                    true,
                    () -> workbench.open(List.of(file), window)));
        }
        return all;
    }
}
