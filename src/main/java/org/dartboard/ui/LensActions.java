package org.dartboard.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import org.dartboard.model.View;
import org.dartboard.text.Phrase;
import org.dartboard.ui.canvas.MapView;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.lens.LensButton;
import org.dartboard.ui.lens.LensLayer;
import org.dartboard.ui.lens.Looking;
import org.dartboard.ui.state.Desk;
import org.kordamp.ikonli.feather.Feather;

/** Lenses and views: their commands, and what lies over the map for them. */
final class LensActions {

    private static final String ONE = "lens.";

    private final Kit kit;
    private final Looking looking;
    private final List<Action> all = new ArrayList<>();

    private LensActions(Kit kit, Looking looking) {
        this.kit = kit;
        this.looking = looking;
    }

    /** All of them; the button is put on the map, the legend when there is one. */
    static List<Action> of(MainWindow window, Kit kit, Desk desk, MapView map, ObservableValue<Boolean> open) {
        var looking = new Looking(desk);
        Runnable views = () -> window.overlays().views().open();
        var button = new LensButton(kit, desk, looking, views);
        map.addTool(button);
        Later.whenThere(
                desk.map().litProperty(),
                () -> map.getChildren().add(new LensLayer(kit, desk, looking, map::toView, map::keepFree, views)));
        var actions = new LensActions(kit, looking);
        actions.all.add(Action.of("lens", Action.Menu.MAP, kit.text("lens.choose"), () -> {
                    button.requestFocus();
                    button.show();
                })
                .key("Shift+L")
                .icon(Feather.EYE)
                .when(open));
        actions.all.add(Action.of(ONE + "none", Action.Menu.MAP, kit.text("lens.none"), () -> looking.choose(null))
                .when(open));
        for (var lens : View.Lens.values()) {
            actions.lens(desk, lens, open);
        }
        actions.all.add(Action.of("views", Action.Menu.MAP, kit.text("lens.views"), views)
                .key("Shortcut+Shift+K")
                .icon(Feather.BOOKMARK)
                .when(open));
        return actions.all;
    }

    private void lens(Desk desk, View.Lens lens, ObservableValue<Boolean> open) {
        var on = new SimpleBooleanProperty();
        desk.map().lookProperty().subscribe(look -> on.set(look.lens() == lens));
        on.subscribe((_, is) -> {
            if (is != (looking.lens() == lens)) {
                looking.choose(is ? lens : null);
                on.set(looking.lens() == lens);
            }
        });
        var id = ONE + lens.name().toLowerCase(Locale.ROOT);
        all.add(Action.of(id, Action.Menu.MAP, kit.say(Phrase.of("lens.name", "lens", lens)), on)
                .when(open));
    }

    /**
     * Puts the lenses of a menu into one of their own.
     *
     * @param title of that
     */
    static List<Menu> gathered(List<Menu> menus, String title) {
        for (var menu : menus) {
            var lenses = menu.getItems().stream()
                    .filter(i -> i.getId() != null && i.getId().startsWith("menu-" + ONE))
                    .toList();
            var first = menu.getItems().stream()
                    .filter(i -> "menu-lens".equals(i.getId()))
                    .findFirst();
            first.filter(_ -> !lenses.isEmpty()).ifPresent(item -> {
                int at = menu.getItems().indexOf(item);
                menu.getItems().removeAll(lenses);
                var inner = new Menu(title);
                inner.setId("menu-lenses");
                inner.disableProperty().bind(item.disableProperty());
                inner.getItems().setAll(lenses);
                menu.getItems().add(at + 1, inner);
            });
        }
        return menus;
    }
}
