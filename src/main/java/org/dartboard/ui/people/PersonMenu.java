package org.dartboard.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.dartboard.edit.Delete;
import org.dartboard.edit.Sort;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Notice;
import org.dartboard.ui.state.Selection;
import org.dartboard.ui.state.Walked;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with a person of the list. */
final class PersonMenu {

    private PersonMenu() {}

    /**
     * The menu of one person.
     *
     * @param counterpart opens the page for a counterpart of somebody
     * @param keep keeps somebody to be used elsewhere
     * @param rename lets her name be typed
     */
    static ContextMenu of(
            Desk desk, Kit kit, Walked walked, Consumer<String> counterpart, Consumer<String> keep, Runnable rename) {
        var id = walked.id();
        var lanes = desk.chosenProperty().get();
        int lane = lanes.indexOf(id);
        var menu = new ContextMenu(
                item(
                        "details",
                        kit.text("people.menu.details"),
                        Feather.USER,
                        () -> desk.selectionProperty().set(new Selection.Person(id))),
                item("rename", kit.text("people.menu.rename"), Feather.EDIT_2, rename),
                item("counterpart", kit.text("people.menu.counterpart"), Feather.COPY, () -> counterpart.accept(id)),
                item("keep", kit.text("people.menu.keep"), Feather.ARCHIVE, () -> keep.accept(id)));
        if (lane >= 0 && lanes.size() > 1) {
            var up = item("up", kit.text("people.menu.up"), Feather.ARROW_UP, () -> move(desk, id, -1));
            up.setDisable(lane == 0);
            var down = item("down", kit.text("people.menu.down"), Feather.ARROW_DOWN, () -> move(desk, id, 1));
            down.setDisable(lane == lanes.size() - 1);
            menu.getItems().addAll(new SeparatorMenuItem(), up, down);
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("remove", kit.text("people.menu.remove"), Feather.TRASH_2, () -> remove(desk, walked)));
        return menu;
    }

    private static MenuItem item(String id, String text, Feather icon, Runnable action) {
        var item = new MenuItem(text, Glyphs.of(icon));
        item.setId("person-" + id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** Moves somebody's lane. */
    static void move(Desk desk, String person, int by) {
        var lanes = new ArrayList<>(desk.chosenProperty().get());
        int from = lanes.indexOf(person);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < lanes.size()) {
            lanes.add(to, lanes.remove(from));
            desk.choose(lanes);
        }
    }

    /** Takes somebody out of the environment. */
    static void remove(Desk desk, Walked walked) {
        var edit = new Delete(Sort.PERSONA, List.of(walked.id()));
        boolean may = desk.refusal(edit).isEmpty();
        desk.apply(edit);
        if (may) {
            desk.say(
                    Notice.Kind.DONE,
                    Phrase.of("people.removed", "name", walked.voice().name()));
        }
    }
}
