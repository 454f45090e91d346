package org.dartboard.register;

import java.util.List;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.gap.Findings;
import org.jspecify.annotations.Nullable;

/**
 * One person's walk, as the register is joined with it.
 *
 * @param causes hers, if they are known; null if nobody looked for them
 */
public record Walked(Findings findings, @Nullable List<Cause> causes) {

    /** Keeps its own copy. */
    public Walked {
        causes = causes == null ? null : List.copyOf(causes);
    }

    /** Whose walk it is, by id. */
    public String persona() {
        return findings.walk().persona().id();
    }
}
