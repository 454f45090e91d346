/**
 * The outline: everything there is as a tree, a full alternative to the map for those who would rather read or cannot see
 * it. It shows what is selected, and selects.
 *
 * <p>May use {@code ui.state}, {@code ui.kit}, JavaFX and everything below the window; no other view.
 */
@NullMarked
package org.dartboard.ui.outline;

import org.jspecify.annotations.NullMarked;
