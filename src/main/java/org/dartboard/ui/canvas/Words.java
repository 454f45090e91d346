package org.dartboard.ui.canvas;

import javafx.scene.control.Label;
import org.dartboard.picture.Point;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.tool.Preview;
import org.kordamp.ikonli.feather.Feather;

/** Beside the pointer: what letting go would do, or why it would do nothing. */
final class Words extends Label {

    private static final double WIDEST = 280;

    private final Kit kit;

    Words(Kit kit) {
        this.kit = kit;
        setId("words");
        getStyleClass().addAll("db-card", "map-words");
        setManaged(false);
        setVisible(false);
        setWrapText(true);
    }

    void show(Preview preview, Point pointer, double width, double height) {
        var phrase = preview.words();
        setVisible(phrase != null);
        if (phrase == null) {
            return;
        }
        var text = kit.say(phrase);
        boolean was = getGraphic() != null;
        if (preview.refused() != was) {
            setGraphic(preview.refused() ? Glyphs.of(Feather.SLASH) : null);
        }
        if (!text.equals(getText())) {
            setText(text);
            applyCss();
        }
        double wide = Math.min(WIDEST, Math.ceil(prefWidth(-1)));
        double high = Math.ceil(prefHeight(wide));
        resize(wide, high);
        double left = pointer.x() + 16 + wide > width ? pointer.x() - 12 - wide : pointer.x() + 16;
        double top = pointer.y() + 18 + high > height ? pointer.y() - 12 - high : pointer.y() + 18;
        relocate(Math.rint(Math.max(6, left)), Math.rint(Math.max(6, top)));
    }
}
