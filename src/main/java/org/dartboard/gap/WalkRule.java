package org.dartboard.gap;

import org.dartboard.model.Family;
import org.dartboard.text.Phrase;

/** A rule about the walk as a whole, a goal, an event, a need or a link. It hangs on no indicator, so it is never open. */
public abstract class WalkRule extends NamedRule {

    /** A rule of this code and family. */
    protected WalkRule(String code, Family family) {
        super(code, family);
    }

    /** A gap of this rule. */
    protected final Gap gap(String node, int severity, Phrase fact) {
        return new Gap(code(), node, severity, family(), fact, false, false);
    }

    /** A gap of this rule at something that she never got to. */
    protected final Gap gapAhead(String node, int severity, Phrase fact) {
        return new Gap(code(), node, severity, family(), fact, false, true);
    }
}
