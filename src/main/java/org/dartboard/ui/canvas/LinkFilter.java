package org.dartboard.ui.canvas;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import org.dartboard.model.Link;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.kordamp.ikonli.feather.Feather;

/** Which kinds of links are drawn. */
final class LinkFilter extends MenuButton {

    LinkFilter(Kit kit, ObjectProperty<Set<Link.Type>> hidden) {
        super(kit.text("map.links"), Glyphs.of(Feather.SHARE_2));
        setId("links");
        getStyleClass().add("map-links");
        for (var type : Link.Type.values()) {
            // A control is a chip on what it governs, not a line
            if (type != Link.Type.GOVERNS) {
                var item = new CheckMenuItem(kit.say(Phrase.of("map.links.kind", "type", type)));
                item.setId("links-" + type.fileName());
                hidden.subscribe(types -> item.setSelected(!types.contains(type)));
                item.setOnAction(_ -> {
                    var types = EnumSet.noneOf(Link.Type.class);
                    types.addAll(hidden.get());
                    if (item.isSelected()) {
                        types.remove(type);
                    } else {
                        types.add(type);
                    }
                    hidden.set(Set.copyOf(types));
                });
                getItems().add(item);
            }
        }
    }
}
