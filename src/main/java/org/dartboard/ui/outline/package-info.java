/**
 * The outline: everything there is as a tree, a full alternative to the map for those who would rather read or cannot see
 * it. It shows what is selected, selects, and changes: names, order, links, and what there is.
 *
 * <p>May use {@code ui.state}, {@code ui.tool}, {@code ui.kit}, JavaFX and everything below the window; no other view.
 */
@NullMarked
package org.dartboard.ui.outline;

import org.jspecify.annotations.NullMarked;
