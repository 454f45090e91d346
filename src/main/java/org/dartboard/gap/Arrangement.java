package org.dartboard.gap;

import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Effect;
import org.dartboard.text.Phrase;

/**
 * A control that a remedy would add: planned, governing one touchpoint, switched on.
 *
 * @param kind which building block it supplies
 * @param touchpoint the id of what it governs
 * @param effect what it changes
 * @param name what it is called
 * @param why what it is for, its description
 */
public record Arrangement(BuildingBlock kind, String touchpoint, Effect effect, Phrase name, Phrase why) {

    /** Whether one control can do both. */
    boolean joins(Arrangement other) {
        return kind == other.kind && touchpoint.equals(other.touchpoint);
    }

    /** One control that does both, under this one's name. */
    Arrangement with(Arrangement other) {
        return new Arrangement(kind, touchpoint, Effects.both(effect, other.effect), name, why);
    }
}
