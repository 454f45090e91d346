/**
 * The command palette: one field that finds whatever can be done, and everything and everybody there is, by name. It is
 * handed what there is to find and knows no action itself.
 *
 * <p>May use {@code ui.state}, {@code ui.kit}, JavaFX and everything below the window; no other view.
 */
@NullMarked
package org.dartboard.ui.find;

import org.jspecify.annotations.NullMarked;
