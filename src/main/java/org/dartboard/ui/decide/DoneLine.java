package org.dartboard.ui.decide;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.dartboard.register.Done;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;

/** Says below a list what people have done with, and shows it or leaves it out. */
public final class DoneLine extends HBox {

    /** A line; there has to be something to say. */
    public DoneLine(Desk desk, Kit kit, Done done) {
        this(desk, kit, done, () -> {});
    }

    /**
     * The same below a list that does not follow by itself.
     *
     * @param after shows the list anew
     */
    public DoneLine(Desk desk, Kit kit, Done done, Runnable after) {
        super(6);
        setId("done-line");
        getStyleClass().add("done-line");
        setAlignment(Pos.CENTER_LEFT);
        var words = new Label(kit.say(done.phrase()));
        words.getStyleClass().addAll("db-muted", "db-small");
        words.setMinWidth(0);
        boolean all = desk.decided().isAllShown();
        var toggle = new Button(kit.text(all ? "register.done.hide" : "register.done.show"));
        toggle.setId("done-toggle");
        toggle.getStyleClass().setAll("button", "db-link");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setOnAction(_ -> {
            desk.decided().allShownProperty().set(!all);
            after.run();
        });
        toggle.setAccessibleText(words.getText() + ": " + toggle.getText());
        getChildren().addAll(words, toggle);
    }
}
