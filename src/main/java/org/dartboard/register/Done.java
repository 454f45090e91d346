package org.dartboard.register;

import org.dartboard.text.Phrase;

/**
 * How many gaps of a list people have done with.
 *
 * @param dismissed those that are left as they are
 * @param fixed those that are said to be fixed, and found all the same
 */
public record Done(int dismissed, int fixed) {

    /** Nothing. */
    public static final Done NONE = new Done(0, 0);

    /** Whether there are none. */
    public boolean isNone() {
        return dismissed == 0 && fixed == 0;
    }

    /** Both together. */
    public Done and(Done other) {
        return new Done(dismissed + other.dismissed, fixed + other.fixed);
    }

    /** "2 dismissed, 1 said to be fixed"; there has to be something. */
    public Phrase phrase() {
        var left = Phrase.of("register.done.dismissed", "n", dismissed);
        var said = Phrase.of("register.done.fixed", "n", fixed);
        return fixed == 0 ? left : dismissed == 0 ? said : Phrase.of("register.done", "dismissed", left, "fixed", said);
    }
}
