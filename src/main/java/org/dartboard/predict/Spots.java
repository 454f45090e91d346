package org.dartboard.predict;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.gap.Gap;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Event;
import org.dartboard.model.Need;
import org.dartboard.model.Outcome;
import org.dartboard.model.Persona;
import org.dartboard.model.Touchpoint;

/** Where trouble can be expected: the places at which gaps stand. */
public final class Spots {

    private Spots() {}

    /** Touchpoints, outcomes and events in the order of the file, then what the person needs, then their whole way. */
    public static List<String> of(Environment environment, Persona persona) {
        var spots = new ArrayList<String>();
        environment.all(Touchpoint.class).map(Element::id).forEach(spots::add);
        environment.all(Outcome.class).map(Element::id).forEach(spots::add);
        environment.all(Event.class).map(Element::id).forEach(spots::add);
        persona.needs().stream()
                .map(Need::tag)
                .filter(tag -> environment.element(tag) == null)
                .forEach(spots::add);
        spots.add(Gap.WHOLE_WALK);
        return spots;
    }

    /** Whether trouble can be expected at an element: channels, controls and the like have none of their own. */
    public static boolean isOne(Element element) {
        return element instanceof Touchpoint || element instanceof Outcome || element instanceof Event;
    }
}
