package org.dartboard.ui;

import org.dartboard.text.Phrase;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Notice;

/** What can be done on the map only: pictures with an arrangement of their own are looked at. */
record OnMap(Desk desk) {

    /** Does something on the map; whoever wants it on a picture is taken back to the map first, and told so. */
    void run(Runnable something) {
        if (desk.map().isPicture()) {
            var look = desk.map().lookProperty();
            look.set(look.get().through(null));
            desk.say(Notice.Kind.DONE, Phrase.of("lens.back"));
        } else {
            something.run();
        }
    }
}
