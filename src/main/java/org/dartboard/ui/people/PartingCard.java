package org.dartboard.ui.people;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.dart.Place;
import org.dartboard.story.Parting;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The sentence between two lanes where their ways part. */
final class PartingCard extends VBox {

    private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final Parting parting;

    PartingCard(Kit kit, Parting parting) {
        this.parting = parting;
        getStyleClass().add("parting");
        setAlignment(Pos.CENTER_LEFT);
        var head = new Label(kit.text("people.parting"), Glyphs.of(Feather.GIT_BRANCH));
        head.getStyleClass().add("parting-head");
        head.setMinHeight(USE_PREF_SIZE);
        var text = new Label(parting.text(kit.messages()));
        text.setId("parting");
        text.getStyleClass().add("parting-text");
        text.setWrapText(true);
        text.setEllipsisString("…");
        text.setMinHeight(0);
        VBox.setVgrow(text, Priority.SOMETIMES);
        getChildren().addAll(head, text);
    }

    /** Where; null if it is no place. */
    @Nullable
    Place place() {
        return parting.place();
    }

    /** Shows it where there is little room. */
    void showTight(boolean tight) {
        pseudoClassStateChanged(TIGHT, tight);
    }

    /** Whether both are past it. */
    void show(boolean past) {
        pseudoClassStateChanged(LATER, !past);
    }
}
