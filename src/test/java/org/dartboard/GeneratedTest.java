package org.dartboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class GeneratedTest {
    @Test
    void theSameSeedGivesTheSame() {
        for (long seed = 0; seed < 300; seed++) {
            assertEquals(Generated.environment(seed), Generated.environment(seed));
        }
        assertNotEquals(Generated.environment(1), Generated.environment(2));
    }

    @Test
    void sizesAreAsAsked() {
        var large = Generated.environment(7, 5000, 20);
        assertEquals(5000, large.all(org.dartboard.model.Touchpoint.class).count());
        assertEquals(20, large.personas().size());
    }
}
