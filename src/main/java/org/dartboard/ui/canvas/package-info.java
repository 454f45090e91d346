/**
 * The map on the screen: one painted canvas, and nodes only for what is hot. {@link org.dartboard.ui.canvas.MapView} is the
 * view; what stands where and how it is painted is {@code picture}'s.
 */
@NullMarked
package org.dartboard.ui.canvas;

import org.jspecify.annotations.NullMarked;
