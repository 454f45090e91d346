package org.dartboard.ui.register;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.dartboard.register.Item;
import org.dartboard.register.ItemText;
import org.dartboard.register.Share;
import org.dartboard.ui.kit.Discs;
import org.dartboard.ui.kit.Kit;

/** People by their initials. */
final class Signs {

    private Signs() {}

    /** All for whom an item is. */
    static HBox people(Kit kit, Item item, ItemText words, double size) {
        return people(kit, item.shares().stream().map(Share::persona).toList(), words, size);
    }

    /** One of them. */
    static HBox person(Kit kit, String id, ItemText words, double size) {
        return people(kit, List.of(id), words, size);
    }

    private static HBox people(Kit kit, List<String> ids, ItemText words, double size) {
        var discs = new HBox(2);
        discs.setMinWidth(HBox.USE_PREF_SIZE);
        discs.setAlignment(Pos.CENTER_LEFT);
        for (var id : ids) {
            var persona = words.environment().persona(id);
            if (persona != null) {
                int place = words.environment().personas().place(id);
                discs.getChildren().add(Discs.person(kit, persona, words.name(id), place, size));
            }
        }
        return discs;
    }
}
