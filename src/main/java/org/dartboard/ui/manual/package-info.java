/**
 * The manual as it is read in the window: contents and a search at the left, a page at the right. Pages are Markdown; they become
 * nodes here, which can be selected and copied.
 *
 * <p>May use the manual, the state of windows, the kit, JavaFX, icons and commonmark; no other view.
 */
@NullMarked
package org.dartboard.ui.manual;

import org.jspecify.annotations.NullMarked;
