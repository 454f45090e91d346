package org.dartboard.ui;

import com.sun.glass.ui.Application;

/**
 * Tells the desktop whose windows these are: by it, Linux finds the menu entry that has the name and the icon, and groups them.
 *
 * <p>JavaFX says "java" of every program that starts it as this one does, and lets nobody say otherwise but by what it does not
 * export. Where Java was started without opening that, windows are called as JavaFX calls them.
 */
final class WindowClass {

    /** As the menu entry has it. */
    private static final String NAME = "dartboard";

    private WindowClass() {}

    /** Tells it; on the thread of windows, before the first of them. */
    static void tell() {
        try {
            Application.GetApplication().setName(NAME);
        } catch (IllegalAccessError _) {
            // Not opened
        }
    }
}
