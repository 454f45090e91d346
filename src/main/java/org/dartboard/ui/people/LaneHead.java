package org.dartboard.ui.people;

import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Selection;
import org.dartboard.ui.state.Walked;

/** The head of a lane: who walks in it. Pressed, it selects her; with Alt, up and down move the lane. */
final class LaneHead extends Button {

    LaneHead(Desk desk, Kit kit, Walked walked, int place) {
        var name = walked.voice().name();
        setText(name);
        setId("head-" + walked.id());
        setGraphic(Marks.person(kit, walked, place, 16));
        getStyleClass().setAll("lane-head");
        setAlignment(Pos.CENTER_LEFT);
        setEllipsisString("…");
        var tip = new Tooltip(
                kit.say(Phrase.of("people.head", "name", Marks.nameAndAge(walked.voice(), walked.persona()))));
        setTooltip(tip);
        setAccessibleText(kit.say(Phrase.of("people.lane", "name", name)));
        setOnAction(_ -> desk.selectionProperty().set(new Selection.Person(walked.id())));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
                event.consume();
                move(desk, walked.id(), event.getCode() == KeyCode.UP ? -1 : 1);
            }
        });
    }

    private static void move(Desk desk, String person, int by) {
        var order = new ArrayList<>(desk.chosenProperty().get());
        int from = order.indexOf(person);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < order.size()) {
            order.remove(from);
            order.add(to, person);
            desk.choose(order);
        }
    }

    /** Shows the disc alone, or the name too. */
    void narrow(boolean is) {
        setContentDisplay(is ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }
}
