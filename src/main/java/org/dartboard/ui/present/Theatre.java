package org.dartboard.ui.present;

import javafx.scene.Node;

/** What a window lends to those who present in it. */
public interface Theatre {

    /** Gives the map away, to be shown elsewhere until it is taken back. */
    Node lend();

    /** Takes the map back to where it was, as large as it was. */
    void takeBack();

    /** Whether all of the map was to be seen, whatever the size of its view. */
    boolean isWhole();

    /** Shows all of the map. */
    void fit();

    /** The keyboard is the map's. */
    void focusMap();

    /** Switches for the controls of what is open. */
    Node controls();

    /** Whether the window fills the screen. */
    boolean isFullScreen();

    /**
     * Makes the window fill the screen, or not.
     *
     * @param quiet whether no key of its own leaves it, and nothing is said about that
     */
    void fullScreen(boolean on, boolean quiet);
}
