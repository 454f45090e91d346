package org.dartboard.ui.tool;

import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;

/** How tools speak of elements: by name, or by what they are. */
final class Names {

    private Names() {}

    static Object of(Element element) {
        return element.name().isBlank()
                ? Phrase.of("edit.unnamed", "what", element.type())
                : element.name().strip();
    }

    static Object of(Environment environment, String id) {
        var element = environment.element(id);
        return element == null ? id : of(element);
    }
}
