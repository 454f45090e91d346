package org.dartboard.ui.state;

import java.util.List;

/** Something beside the map to which elements can be carried. They stay on the map whatever becomes of them there. */
public interface Receiver {

    /** Takes nothing. */
    Receiver NONE = new Receiver() {
        @Override
        public boolean over(List<String> elements, double x, double y) {
            return false;
        }

        @Override
        public void drop(List<String> elements) {}

        @Override
        public void leave() {}
    };

    /**
     * Elements are held there, and it is shown what would become of them.
     *
     * @param elements their ids, at least one
     * @param x in the window's scene
     * @param y likewise
     * @return whether they can be let go there
     */
    boolean over(List<String> elements, double x, double y);

    /** They are let go where they could be. */
    void drop(List<String> elements);

    /** They are held elsewhere, or not any more. */
    void leave();
}
