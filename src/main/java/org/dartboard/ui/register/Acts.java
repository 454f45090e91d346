package org.dartboard.ui.register;

import javafx.scene.Node;
import org.dartboard.edit.Decide;
import org.dartboard.register.Item;
import org.dartboard.text.Phrase;
import org.dartboard.ui.decide.Deciding;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;

/** What can be done with items, on the board and in the list. */
record Acts(Desk desk, Kit kit, Details sheet) {

    /** Decides, and says so. */
    void decide(Decide decision, String title) {
        Deciding.apply(desk, kit, decision, title);
    }

    /** Tells more of one. */
    void details(Item item, Node beside) {
        sheet.open(item, beside);
    }

    /** What several are called together. */
    String several(int n) {
        return kit.say(Phrase.of("register.several", "n", n));
    }
}
