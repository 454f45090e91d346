package org.dartboard.ui.lens;

import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.dartboard.lens.Lenses;
import org.dartboard.model.View;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Through which lens the map is seen: all of them, the pictures, and the views that were kept. */
public final class LensButton extends MenuButton {

    /** So many views have a key: Alt, Shift and their number. */
    private static final int KEYS = 9;

    private final Kit kit;
    private final Desk desk;
    private final Looking looking;
    private final Runnable arrange;

    /**
     * The button.
     *
     * @param arrange opens the page on which views are kept
     */
    public LensButton(Kit kit, Desk desk, Looking looking, Runnable arrange) {
        super(null, Glyphs.of(Feather.EYE));
        this.kit = kit;
        this.desk = desk;
        this.looking = looking;
        this.arrange = arrange;
        setId("lens");
        setMaxWidth(250);
        getStyleClass().add("map-links");
        setAccessibleText(kit.text("lens.button.accessible"));
        desk.map().lookProperty().subscribe(_ -> fill());
        desk.editorProperty().subscribe((before, now) -> {
            boolean same = before != null
                    && now != null
                    && before.current().views().equals(now.current().views());
            if (!same) {
                fill();
            }
        });
    }

    private void fill() {
        var lens = looking.lens();
        setText(lens == null ? kit.text("lens.button") : kit.say(Phrase.of("lens.name", "lens", lens)));
        getItems().setAll(choice(null));
        getItems().add(new SeparatorMenuItem());
        for (boolean picture : new boolean[] {false, true}) {
            for (var other : View.Lens.values()) {
                if (Lenses.isPicture(other) == picture) {
                    getItems().add(choice(other));
                }
            }
            getItems().add(new SeparatorMenuItem());
        }
        var views = looking.environment().views();
        for (int i = 0; i < views.size(); i++) {
            getItems().add(view(views.get(i), i));
        }
        var all = new MenuItem(kit.text("lens.views"));
        all.setId("lens-views");
        all.setOnAction(_ -> arrange.run());
        getItems().add(all);
    }

    private MenuItem choice(View.@Nullable Lens lens) {
        var item =
                new RadioMenuItem(lens == null ? kit.text("lens.none") : kit.say(Phrase.of("lens.name", "lens", lens)));
        item.setId("lens-" + (lens == null ? "none" : lens.name().toLowerCase(Locale.ROOT)));
        item.setSelected(lens == looking.lens());
        item.setOnAction(_ -> {
            looking.choose(lens);
            item.setSelected(lens == looking.lens());
        });
        return item;
    }

    private MenuItem view(View view, int place) {
        var item = new MenuItem(view.name());
        item.setMnemonicParsing(false);
        item.setId("lens-view-" + place);
        item.setGraphic(Glyphs.of(Feather.BOOKMARK));
        item.setOnAction(_ -> Looking.open(desk, view));
        if (place < KEYS) {
            item.setAccelerator(KeyCombination.valueOf("Alt+Shift+" + (place + 1)));
        }
        return item;
    }
}
