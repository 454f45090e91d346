package org.dartboard.ui.outline;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.dartboard.edit.Edit;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.outline.Outline.Item;
import org.dartboard.ui.tool.Offer;
import org.jspecify.annotations.Nullable;

/** What can be done with the selected rows, by right click or by the menu key; what cannot be done now is dim. */
final class OutlineMenu {

    /** What its items do beside edits. */
    interface Commands {
        /** Shows it on the map. */
        void show();

        /** Its name is to be written. */
        void rename();

        /** Another of the same kind is to stand after it. */
        void add();

        /** What is selected is to go. */
        void delete();

        /** A link begins there. */
        void link();

        /** A link was drawn. */
        void linked();
    }

    private final Kit kit;
    private final OutlineEdits edits;
    private final Commands commands;
    private @Nullable ContextMenu open;

    OutlineMenu(Kit kit, OutlineEdits edits, Commands commands) {
        this.kit = kit;
        this.edits = edits;
        this.commands = commands;
    }

    /** Opens it for what is selected, among what stands below the same heading. */
    void show(Node owner, Item row, List<Item> part, double x, double y) {
        var up = edits.move(part, -1);
        var down = edits.move(part, 1);
        var menu = fresh();
        menu.getItems()
                .addAll(
                        item("show", kit.text("outline.menu.show"), "Enter", true, commands::show),
                        item("rename", kit.text("outline.menu.rename"), "F2", true, commands::rename),
                        add(row),
                        edit("up", kit.text("outline.menu.up"), "Alt+Up", up),
                        edit("down", kit.text("outline.menu.down"), "Alt+Down", down),
                        new SeparatorMenuItem(),
                        item("link", kit.text("outline.menu.link"), "L", true, commands::link));
        edits.between().forEach(offer -> menu.getItems().add(offer(offer)));
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item(
                                "delete",
                                kit.text("outline.menu.delete"),
                                "Delete",
                                edits.isOpen(edits.delete()),
                                commands::delete));
        menu.show(owner, x, y);
    }

    private MenuItem add(Item row) {
        return row instanceof Item.Thing thing
                ? item(
                        "add",
                        kit.say(Phrase.of("outline.menu.add", "kind", thing.type())),
                        "Insert",
                        true,
                        commands::add)
                : item("add", kit.text("outline.menu.add.person"), null, false, () -> {});
    }

    /** The link that was begun ends there: drawn, or chosen where there are several kinds, or refused in words. */
    void end(Node owner, String to) {
        var offers = edits.offers(to);
        if (offers.isEmpty()) {
            edits.refuse(to);
        } else if (offers.size() == 1) {
            edits.apply(offers.getFirst().edit());
            commands.linked();
        } else {
            var menu = fresh();
            offers.forEach(offer -> menu.getItems().add(offer(offer)));
            Bounds at = owner.localToScreen(owner.getBoundsInLocal());
            menu.show(owner, at.getMinX() + 40, at.getCenterY());
        }
    }

    private ContextMenu fresh() {
        if (open != null) {
            open.hide();
        }
        var menu = new ContextMenu();
        menu.setId("outline-menu");
        open = menu;
        return menu;
    }

    private MenuItem offer(Offer offer) {
        var words = edits.words(offer).map(kit::say).orElse("");
        return item("link-" + offer.link().type().fileName(), words, null, true, () -> {
            edits.apply(offer.edit());
            commands.linked();
        });
    }

    private MenuItem edit(String id, String words, String key, @Nullable Edit edit) {
        return item(id, words, key, edits.isOpen(edit), () -> edits.apply(edit));
    }

    private static MenuItem item(String id, String words, @Nullable String key, boolean can, Runnable run) {
        var item = new MenuItem(words);
        item.setId("outline-" + id);
        if (key != null) {
            item.setAccelerator(KeyCombination.valueOf(key));
        }
        item.setDisable(!can);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
