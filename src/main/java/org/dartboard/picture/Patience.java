package org.dartboard.picture;

/** How long a way is looked for: the fewer links there are, the more each of them will be looked at. Counted, never timed. */
enum Patience {
    /** For maps that are read link by link: the best way, whatever it takes. */
    ENDLESS(Integer.MAX_VALUE, 240),
    /** For maps that take several screens. */
    SOME(20_000, 240),
    /** For maps that are only seen as a whole, or a small part at a time. */
    LITTLE(1500, 100);

    /** The most states that one search looks at before it gives up. */
    final int states;

    /** The most boxes between which a way is looked for. */
    final int boxes;

    Patience(int states, int boxes) {
        this.states = states;
        this.boxes = boxes;
    }

    static Patience with(int links) {
        return links <= 240 ? ENDLESS : links <= 800 ? SOME : LITTLE;
    }

    /**
     * Whether a search heads straight for its goal, counting the turns ahead. It finds as cheap a way, and sooner, but of
     * several the one that bends early, which looks a little less well.
     */
    boolean isEager() {
        return this != ENDLESS;
    }
}
