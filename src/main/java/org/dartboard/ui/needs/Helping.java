package org.dartboard.ui.needs;

import org.dartboard.model.Control;
import org.dartboard.model.Element;
import org.dartboard.model.Link;
import org.dartboard.ui.state.Results;
import org.jspecify.annotations.Nullable;

/** Needs that a control takes up where the drawing does not: as long as it is on. */
final class Helping {

    private Helping() {}

    /** Whether only a control takes a need up somewhere. */
    static boolean helps(@Nullable Results results, Element element, String need) {
        var place = results == null ? null : results.scene().place(element.id());
        return place != null
                && place.touchpoint().adaptsTo().contains(need)
                && !place.asDrawn().adaptsTo().contains(need);
    }

    /** What the control is called that takes a need up somewhere; null if none does. */
    static @Nullable String name(@Nullable Results results, Element element, String need) {
        if (results == null || !helps(results, element, need)) {
            return null;
        }
        var scene = results.scene();
        return scene.environment()
                .all(Link.Type.GOVERNS)
                .filter(l -> l.to().equals(element.id()) && scene.controls().contains(l.from()))
                .map(l -> scene.environment().element(l.from()))
                .filter(c -> c instanceof Control control
                        && control.effect().adaptsTo().contains(need))
                .map(Element::name)
                .findFirst()
                .orElse(null);
    }
}
