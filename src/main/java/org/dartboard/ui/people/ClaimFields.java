package org.dartboard.ui.people;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.dartboard.model.Actor;
import org.dartboard.model.Environment;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** Asks how a remedy is to be made true, and who sees to it: an actor of the map, or anybody. */
final class ClaimFields extends VBox {

    private final TextField how = new TextField();
    private final ComboBox<String> who = new ComboBox<>();

    ClaimFields(Kit kit, @Nullable Environment environment) {
        super(6);
        getStyleClass().add("claim-fields");
        how.setId("claim-how");
        how.setPromptText(kit.text("people.fix.how"));
        how.setAccessibleText(kit.text("people.fix.how"));
        who.setId("claim-who");
        who.setEditable(true);
        who.setMaxWidth(Double.MAX_VALUE);
        who.setPromptText(kit.text("people.fix.who"));
        who.setAccessibleText(kit.text("people.fix.who"));
        if (environment != null) {
            environment
                    .all(Actor.class)
                    .map(Actor::name)
                    .filter(n -> !n.isBlank())
                    .forEach(who.getItems()::add);
        }
        getChildren().addAll(how, who);
        // What is typed here is for nobody else, least of all for a menu's key
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (!e.isShortcutDown() && !e.isAltDown() && e.getCode() != KeyCode.ESCAPE && e.getCode() != KeyCode.TAB) {
                e.consume();
            }
        });
    }

    /** What was said. */
    Claim claim() {
        var typed = who.getEditor().getText();
        return new Claim(how.getText(), typed == null ? "" : typed);
    }
}
