package org.dartboard.ui.people;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.edit.Decide;
import org.dartboard.edit.Edit;
import org.dartboard.edit.SetProperty;
import org.dartboard.edit.Several;
import org.dartboard.gap.Gap;
import org.dartboard.model.Control;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.RegisterEntry.Verdict;

/**
 * How a remedy that only claims something is to be made true, and who sees to it.
 *
 * @param how in people's own words; empty: nobody has said
 * @param who an actor's name, or anybody's; empty: nobody has said
 */
record Claim(String how, String who) {

    /** Keeps what is said, without blanks around it. */
    Claim {
        how = how.strip();
        who = who.strip();
    }

    /**
     * The remedy's step with what was said of it: the new controls say how, and name who answers for them; the register
     * holds who deals with the gap.
     *
     * @param environment for which the step was made
     */
    Edit edit(Several step, Gap gap, String persona, Environment environment) {
        if (how.isEmpty() && who.isEmpty()) {
            return step;
        }
        var edits = new ArrayList<Edit>(step.edits());
        var after = step.apply(environment);
        after.all(Control.class)
                .filter(c -> environment.element(c.id()) == null)
                .forEach(c -> {
                    if (!how.isEmpty()) {
                        edits.add(SetProperty.of(c.id(), Elements.DESCRIPTION, how));
                    }
                    if (!who.isEmpty()) {
                        edits.add(SetProperty.of(c.id(), Control.OWNER, who));
                    }
                });
        var verdict = who.isEmpty() ? Verdict.ACCEPTED : Verdict.ASSIGNED;
        var subject = new Decide.Subject(gap.code(), gap.node(), persona);
        edits.add(new Decide(List.of(subject), verdict, who, null, how));
        return new Several(step.title(), edits);
    }
}
