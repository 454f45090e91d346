package org.dartboard.ui.table;

import java.util.List;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Identified;
import org.jspecify.annotations.Nullable;

/** What the rows of a table are. */
enum Rows {
    /** Touchpoints. */
    TOUCHPOINTS(Element.Type.TOUCHPOINT),
    /** Channels. */
    CHANNELS(Element.Type.CHANNEL),
    /** Communities. */
    COMMUNITIES(Element.Type.COMMUNITY),
    /** Actors. */
    ACTORS(Element.Type.ACTOR),
    /** Outcomes. */
    OUTCOMES(Element.Type.OUTCOME),
    /** Offerings. */
    OFFERINGS(Element.Type.OFFERING),
    /** Events. */
    EVENTS(Element.Type.EVENT),
    /** Controls. */
    CONTROLS(Element.Type.CONTROL),
    /** People. */
    PEOPLE(null);

    private final Element.@Nullable Type type;

    Rows(Element.@Nullable Type type) {
        this.type = type;
    }

    /** The type of the elements; null: they are people. */
    Element.@Nullable Type type() {
        return type;
    }

    /** All of them, by id, in the order of the file. */
    List<String> ids(Environment environment) {
        return type == null
                ? environment.personas().stream().map(Identified::id).toList()
                : environment.elements().stream()
                        .filter(e -> e.type() == type)
                        .map(Identified::id)
                        .toList();
    }

    /** The element or persona of a row, or null. */
    @Nullable
    Identified thing(Environment environment, String id) {
        if (type == null) {
            return environment.persona(id);
        }
        var element = environment.element(id);
        return element != null && element.type() == type ? element : null;
    }
}
