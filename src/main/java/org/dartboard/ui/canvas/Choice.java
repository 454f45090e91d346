package org.dartboard.ui.canvas;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.dartboard.edit.Edit;
import org.dartboard.picture.Point;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.tool.Offer;
import org.dartboard.ui.tool.Plan;
import org.jspecify.annotations.Nullable;

/** Asks which of several kinds of links was meant. */
final class Choice {

    private final Kit kit;
    private final Region ground;
    private final ContextMenu menu = new ContextMenu();
    private boolean chosen;

    Choice(Kit kit, Region ground) {
        this.kit = kit;
        this.ground = ground;
        menu.setId("link-choice");
    }

    /** Asks there, in the view. */
    void show(List<Offer> offers, @Nullable Plan plan, Point at, Consumer<Edit> then, Runnable otherwise) {
        if (plan == null) {
            otherwise.run();
            return;
        }
        chosen = false;
        menu.getItems().clear();
        for (var offer : offers) {
            var item = new MenuItem(kit.say(offer.words(plan.environment())));
            item.setId("choose-" + offer.link().type().fileName());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> {
                chosen = true;
                then.accept(offer.edit());
            });
            menu.getItems().add(item);
        }
        menu.setOnHidden(_ -> {
            if (!chosen) {
                otherwise.run();
            }
        });
        var screen = ground.localToScreen(at.x(), at.y());
        if (screen != null) {
            menu.show(ground, screen.getX() + 4, screen.getY() + 4);
        }
    }

    void hide() {
        menu.hide();
    }
}
