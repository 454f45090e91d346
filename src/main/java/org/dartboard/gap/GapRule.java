package org.dartboard.gap;

import java.util.Optional;
import java.util.function.Consumer;
import org.dartboard.dart.Place;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Effect;
import org.dartboard.model.Family;
import org.dartboard.text.Phrase;

/** One rule: when something is missing, what it saw, and what would close the gap (method, section 6). */
public interface GapRule {

    /** G01 to G40. */
    String code();

    /** What kind of trouble it finds. */
    Family family();

    /** Looks through a walk. The same code and node may be found several times; the greatest severity is kept. */
    void look(Case walked, Consumer<Gap> found);

    /** What would close one of its gaps; empty if that can only be said in words. */
    Optional<Remedy> remedy(Gap gap, Case walked);

    /** A control that this rule's remedy adds at a place. */
    default Arrangement arrangement(BuildingBlock kind, Place place, Effect effect) {
        var name = place.touchpoint().name();
        // texts: gap.*.remedy
        // texts: gap.*.remedy.why
        return new Arrangement(
                kind,
                place.id(),
                effect,
                Phrase.of("gap." + code() + ".remedy", "place", name),
                Phrase.of("gap." + code() + ".remedy.why", "place", name));
    }

    /** A remedy that is one control at a place. */
    default Optional<Remedy> control(BuildingBlock kind, Place place, Effect effect) {
        return Optional.of(Remedy.of(arrangement(kind, place, effect)));
    }
}
