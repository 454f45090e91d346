package org.dartboard.ui.decide;

import javafx.scene.Parent;
import org.dartboard.model.RegisterEntry.Verdict;
import org.dartboard.text.Phrase;
import org.kordamp.ikonli.feather.Feather;

/** The signs, words and looks of the states. */
public final class States {

    private States() {}

    /** Gives a view the look of this package's parts. */
    public static void style(Parent view) {
        var sheet = States.class.getResource("decide.css");
        if (sheet != null) {
            view.getStylesheets().add(sheet.toExternalForm());
        }
    }

    /** The icon of a state. */
    public static Feather icon(Verdict state) {
        return switch (state) {
            case OPEN -> Feather.CIRCLE;
            case ACCEPTED -> Feather.THUMBS_UP;
            case ASSIGNED -> Feather.USER_CHECK;
            case FIXED -> Feather.CHECK_CIRCLE;
            case DISMISSED -> Feather.MINUS_CIRCLE;
        };
    }

    /** What one does to come to a state; with dots where something is asked first. */
    static Phrase action(Verdict state) {
        return switch (state) {
            case OPEN -> Phrase.of("register.do.open");
            case ACCEPTED -> Phrase.of("register.do.accept");
            case ASSIGNED -> Phrase.of("register.do.assign");
            case FIXED -> Phrase.of("register.do.fix");
            case DISMISSED -> Phrase.of("register.do.dismiss");
        };
    }

    /** What is said when it is done. */
    static Phrase told(Verdict state, String title) {
        return switch (state) {
            case OPEN -> Phrase.of("register.told.open", "title", title);
            case ACCEPTED -> Phrase.of("register.told.accepted", "title", title);
            case ASSIGNED -> Phrase.of("register.told.assigned", "title", title);
            case FIXED -> Phrase.of("register.told.fixed", "title", title);
            case DISMISSED -> Phrase.of("register.told.dismissed", "title", title);
        };
    }

    /** Whether somebody has to say something before a gap comes to a state. */
    public static boolean asks(Verdict state) {
        return state == Verdict.ASSIGNED || state == Verdict.DISMISSED;
    }
}
