package org.dartboard.gap;

import java.util.List;
import java.util.function.Consumer;
import org.dartboard.model.Family;
import org.dartboard.text.Phrase;

/** A rule that is asked at every place of the ways she was checked on, and finds at most one gap there. */
public abstract class PlaceRule extends NamedRule {

    /** A rule of this code and family. */
    protected PlaceRule(String code, Family family) {
        super(code, family);
    }

    /** How severe the gap is at this place, 1 to 4; 0 if there is none. */
    protected abstract int severity(Visit visit);

    /** What the rule saw; asked only where there is a gap. */
    protected abstract Phrase fact(Visit visit);

    /** Whether the gap is ahead of her where she never got to the place; not so for what keeps her from it. */
    protected boolean canBeAhead() {
        return true;
    }

    @Override
    public final void look(Case walked, Consumer<Gap> found) {
        look(walked.visits(), found);
    }

    /** Asks the rule at these places only. */
    final void look(List<Visit> visits, Consumer<Gap> found) {
        for (var visit : visits) {
            int severity = severity(visit);
            if (severity > 0) {
                boolean open = severity(visit.ifAllAnsweredYes()) == 0;
                boolean ahead = canBeAhead() && !visit.walk().lived(visit.place());
                found.accept(new Gap(code(), visit.place().id(), severity, family(), fact(visit), open, ahead));
            }
        }
    }
}
