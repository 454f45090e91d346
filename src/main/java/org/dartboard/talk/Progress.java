package org.dartboard.talk;

/**
 * How far a talk is given, by the keys of a clicker. A value: every key makes another one.
 *
 * @param length how many slides there are, > 0
 * @param at which of them it is, from 0
 * @param live whether the speaker has stepped from the story into the live map
 * @param dark whether nothing is to be seen for a moment
 * @param digits the number that is being typed; empty: none
 */
public record Progress(int length, int at, boolean live, boolean dark, String digits) {

    /** As many digits as a number of a slide can have. */
    private static final int MOST_DIGITS = 4;

    /** Keeps within the talk. */
    public Progress {
        at = Math.clamp(at, 0, length - 1);
    }

    /** The beginning, at a slide. */
    public static Progress start(int length, int at) {
        return new Progress(length, at, false, false, "");
    }

    /** At another slide, which is seen. */
    public Progress go(int slide) {
        return new Progress(length, slide, false, false, "");
    }

    /** At the next slide. */
    public Progress next() {
        return go(at + 1);
    }

    /** At the slide before. */
    public Progress back() {
        return go(at - 1);
    }

    /** From the story into the live map, or back to where one left it. */
    public Progress step() {
        return new Progress(length, at, !live, false, "");
    }

    /** Dark, or to be seen again. */
    public Progress darken() {
        return new Progress(length, at, live, !dark, "");
    }

    /** A digit more of a number. */
    public Progress typed(int digit) {
        var more = digits.length() < MOST_DIGITS ? digits + digit : digits;
        return new Progress(length, at, live, dark, more);
    }

    /** To the slide of the number that was typed, counted from 1; without one to the next. */
    public Progress enter() {
        return digits.isEmpty() ? next() : go(Integer.parseInt(digits) - 1);
    }

    /** Of a talk that has changed meanwhile. */
    public Progress of(int slides) {
        return new Progress(slides, at, live, dark, digits);
    }
}
