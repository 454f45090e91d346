package org.dartboard.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A walk along its time. */
class StripTest {

    @Test
    void whatWasLivedStandsWhereItWas() {
        var results = Walks.results(Walks.sample("hospital"), Set.of());
        var ben = Objects.requireNonNull(results.of("ben"));
        var strip = Strip.of(ben.walk());
        assertEquals(ben.walk().steps().size(), strip.stops().size());
        assertEquals(strip.waits().getFirst().to(), strip.stops().getFirst().at(), "he reads the letter after work");
        for (int i = 1; i < strip.stops().size(); i++) {
            assertTrue(strip.stops().get(i - 1).at() <= strip.stops().get(i).at());
        }
        assertEquals(1, strip.stops().stream().filter(Strip.Stop::paid).count(), "the pharmacy");
        strip.waits().forEach(w -> assertTrue(0 <= w.from() && w.from() < w.to() && w.to() <= 1));
        assertEquals(33, strip.days());
    }
}
