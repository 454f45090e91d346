package org.dartboard.gap;

import java.util.Optional;
import java.util.function.Consumer;
import org.dartboard.model.Family;

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
}
