package org.dartboard;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.dartboard.model.Abilities;
import org.dartboard.model.Day;
import org.dartboard.model.Extras;
import org.dartboard.model.Hours;
import org.dartboard.model.Moment;
import org.dartboard.model.Window;

/** Random choices and small values; a seed always gives the same ones. */
final class Dice extends Random {
    private static final long serialVersionUID = 1L;

    Dice(long seed) {
        super(seed);
    }

    Hours hours() {
        return switch (nextInt(12)) {
            case 0 -> Hours.of(List.of());
            case 1, 2, 3, 4, 5 -> Hours.of(chance(.5) ? List.of(window()) : List.of(window(), window()));
            default -> Hours.ALWAYS;
        };
    }

    Window window() {
        int from = nextInt(96);
        int to = chance(.2) ? 96 : from + 1 + nextInt(96 - from);
        return new Window(some(List.of(Day.values()), 5, 1), from * 15, to * 15);
    }

    Moment moment() {
        return new Moment(one(Day.values()), nextInt(96) * 15);
    }

    Abilities demands(double likely) {
        return chance(likely) ? abilities(() -> chance(.3) ? nextInt(5) : 0) : Abilities.NONE;
    }

    Abilities abilities() {
        return chance(.6) ? abilities(() -> chance(.4) ? nextInt(5) : 4) : Abilities.FULL;
    }

    static Abilities abilities(IntSupplier level) {
        var a = IntStream.generate(level).limit(6).toArray();
        return new Abilities(a[0], a[1], a[2], a[3], a[4], a[5], Extras.NONE);
    }

    BigDecimal price() {
        return BigDecimal.valueOf(nextInt(10_000), nextInt(3));
    }

    boolean chance(double likely) {
        return nextDouble() < likely;
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[nextInt(of.length)];
    }

    <T> T one(List<T> of) {
        return of.get(nextInt(of.size()));
    }

    <T> List<T> some(List<T> of, int atMost) {
        return some(of, atMost, 0);
    }

    /** Distinct ones in random order. */
    <T> List<T> some(List<T> of, int atMost, int atLeast) {
        int count = Math.min(of.size(), atLeast + nextInt(1 + atMost - atLeast));
        var chosen = new LinkedHashSet<T>();
        while (chosen.size() < count) {
            chosen.add(one(of));
        }
        return List.copyOf(chosen);
    }
}
