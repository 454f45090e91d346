package org.dartboard.ui.tour;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dartboard.ui.kit.Kit;

/** Offers the tour, in a corner, to be taken, declined or left alone. */
public final class OfferCard extends VBox {

    private static final double WIDTH = 350;

    /**
     * An offer.
     *
     * @param begin begins the tour
     * @param decline is not to be offered again
     */
    public OfferCard(Kit kit, Runnable begin, Runnable decline) {
        var sheet = OfferCard.class.getResource("tour.css");
        if (sheet != null) {
            getStylesheets().add(sheet.toExternalForm());
        }
        setId("tour-offer");
        setSpacing(8);
        getStyleClass().add("tour-card");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(this, new Insets(16, 16, 44, 16));
        var title = new Label(kit.text("tour.offer.title"));
        title.getStyleClass().add("db-title");
        var text = new Label(kit.text("tour.offer.text"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("db-text");
        var no = new Button(kit.text("tour.offer.not"));
        no.setId("tour-decline");
        no.getStyleClass().setAll("button", "db-plain");
        no.setMinWidth(Region.USE_PREF_SIZE);
        no.setOnAction(_ -> decline.run());
        var yes = new Button(kit.text("tour.offer.begin"));
        yes.setId("tour-begin");
        yes.getStyleClass().setAll("button", "db-primary");
        yes.setMinWidth(Region.USE_PREF_SIZE);
        yes.setOnAction(_ -> begin.run());
        var foot = new HBox(8, no, yes);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("tour-foot");
        getChildren().addAll(title, text, foot);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                decline.run();
                e.consume();
            }
        });
    }
}
