package org.dartboard.ui.inspector;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import org.dartboard.dart.Place;
import org.dartboard.model.Environment;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;
import org.dartboard.ui.field.Fields;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Results;
import org.dartboard.ui.state.Selection;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;

/**
 * All that a sheet is written from.
 *
 * @param results null until something was computed; for a moment they may be of an earlier version of the environment
 * @param voice for what is said of nobody in particular
 * @param open the folds that a person opened, by id; they stay open from one selection to the next
 * @param fields those of the page
 * @param folded what was found unsaid when the page was first shown: it stays where it was while somebody says it;
 *     empty when the page is first shown
 * @param trials what controls do for people
 * @param tips explanations by the key of their text; to make one takes longer than to write a page
 */
record Context(
        Kit kit,
        Desk desk,
        Environment environment,
        @Nullable Results results,
        Voice voice,
        Set<String> open,
        Map<String, Tooltip> tips,
        Fields fields,
        Map<String, Boolean> folded,
        Trials trials) {

    String text(String key) {
        return kit.text(key);
    }

    String say(Phrase phrase) {
        return voice.say(phrase);
    }

    /** What people called an element or a person. */
    String name(String id) {
        var element = environment.element(id);
        var persona = element == null ? environment.persona(id) : null;
        return named(element != null ? element.name() : persona != null ? persona.name() : "");
    }

    /** A name in one line; what has none is said to have none. */
    String named(String name) {
        var line = name.strip().replaceAll("\\s+", " ");
        return line.isEmpty() ? text("words.unnamed") : line;
    }

    /** A touchpoint as it stands in the latest results; null if they do not know it. */
    @Nullable
    Place place(String id) {
        return results == null ? null : results.scene().place(id);
    }

    /** Through whose eyes everything is seen; null: nobody's. */
    @Nullable
    Walked lens() {
        return results == null ? null : results.of(desk.map().lensProperty().get());
    }

    /** Whether what is found is kept back. */
    boolean isVeiled() {
        return desk.veil().isDrawn();
    }

    /** Who is shown. */
    List<Walked> shown() {
        return results == null ? List.of() : results.shown();
    }

    /** Whom something that was found is said of: nobody while it is kept back, the one whose eyes it is seen through, else all who are shown. */
    List<Walked> concerned() {
        if (isVeiled()) {
            return List.of();
        }
        var lens = lens();
        return lens == null ? shown() : List.of(lens);
    }

    /** The name of an element or a person, which leads there. */
    Hyperlink link(String id) {
        return link(id, name(id));
    }

    /** Words that lead to an element or a person. */
    Hyperlink link(String id, String words) {
        return action(words, () -> go(id));
    }

    /** An explanation. */
    Tooltip tip(String key) {
        return tips.computeIfAbsent(key, k -> new Tooltip(text(k)));
    }

    /** Words that do something. */
    Hyperlink action(String words, Runnable action) {
        var link = new Hyperlink(words);
        link.getStyleClass().add("db-link");
        link.setWrapText(true);
        link.setOnAction(_ -> action.run());
        return link;
    }

    private void go(String id) {
        if (environment.element(id) == null) {
            desk.selectionProperty().set(new Selection.Person(id));
        } else {
            desk.reveal(id);
        }
    }
}
