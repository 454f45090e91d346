package org.dartboard.ui.program;

import java.nio.file.Path;

/** What a page asks of the desktop. */
public interface Desktop {

    /** Shows a folder; says so if that cannot be. */
    void show(Path folder);

    /**
     * Whether to do something that cannot be taken back.
     *
     * @param yes what doing it is called
     */
    boolean confirm(String question, String yes);

    /** Says what went wrong, and what to do. */
    void fault(String text);
}
