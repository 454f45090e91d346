/**
 * What a window shows, as observable state: the editor with its history, who was chosen, what is selected, how far the walk
 * was played, and what was computed of all that. The views show it and change it; they keep nothing of their own that
 * matters.
 *
 * <p>Only the window's thread changes it. What takes time is computed by {@link org.dartboard.ui.state.Background}, from
 * values, and shown when it is there; an answer that came too late is dropped.
 *
 * <p>May use everything below the window; of JavaFX only beans and collections.
 */
@NullMarked
package org.dartboard.ui.state;

import org.jspecify.annotations.NullMarked;
