package org.dartboard.ui.measure;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.dartboard.dart.Scene;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Results;
import org.dartboard.ui.state.Selection;

/**
 * What pages are written with.
 *
 * @param voice for what is said of nobody in particular
 */
record Paper(Kit kit, Desk desk, Results results, Voice voice) {

    static Paper of(Kit kit, Desk desk, Results results) {
        return new Paper(kit, desk, results, Voice.of(results.scene().environment(), kit.messages()));
    }

    Scene scene() {
        return results.scene();
    }

    String say(Phrase phrase) {
        return voice.say(phrase);
    }

    /** What people called an element or a person. */
    String name(String id) {
        var environment = scene().environment();
        var element = environment.element(id);
        var persona = element == null ? environment.persona(id) : null;
        var name = element != null ? element.name() : persona != null ? persona.name() : "";
        var line = name.strip().replaceAll("\\s+", " ");
        return line.isEmpty() ? kit.text("words.unnamed") : line;
    }

    /** A name that leads to what it names. */
    Hyperlink link(String id) {
        var link = new Hyperlink(name(id));
        link.getStyleClass().add("db-link");
        link.setWrapText(true);
        link.setOnAction(_ -> {
            if (scene().environment().element(id) == null) {
                desk.selectionProperty().set(new Selection.Person(id));
            } else {
                desk.reveal(id);
            }
        });
        return link;
    }

    /** Text that goes on in further lines. */
    static Label text(String words, String... styles) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A number, of which nothing is cut off. */
    static Label figure(String words, String... styles) {
        var label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
