package org.dartboard.lens;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.dart.Scene;
import org.dartboard.gap.Findings;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.dartboard.picture.Sizes;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What one looks at through a lens.
 *
 * @param her what was found in the walk of the person through whose eyes one looks; null: nobody's
 * @param people what was found in the walks of those who are shown, hers among them or not
 * @param sizes for pictures with an arrangement of their own
 */
public record Subject(Scene scene, @Nullable Findings her, List<Findings> people, Sizes sizes) {

    /** Keeps its own copy. */
    public Subject {
        people = List.copyOf(people);
    }

    /** The environment. */
    Environment environment() {
        return scene.environment();
    }

    /** The person through whose eyes one looks; null: nobody. */
    @Nullable
    Persona persona() {
        return her == null ? null : her.walk().persona();
    }

    /** For whom it is said. */
    Phrase whose() {
        var persona = persona();
        return persona == null ? Phrase.of("lens.nobody") : Phrase.of("lens.for", "name", Voice.called(persona));
    }

    /** Those of whom the lens speaks: her, or all who are shown. */
    List<Findings> concerned() {
        return her == null ? people : List.of(her);
    }

    /** The elements of some types. */
    List<Element> elements(Element.Type... types) {
        var wanted = List.of(types);
        var found = new ArrayList<Element>();
        for (var element : environment().elements()) {
            if (wanted.contains(element.type())) {
                found.add(element);
            }
        }
        return found;
    }
}
