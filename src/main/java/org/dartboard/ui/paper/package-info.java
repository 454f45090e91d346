/**
 * What is said of paper on the map: of the notes, the frame or the picture behind the map that is selected, in one bar over
 * the map's lower edge.
 *
 * <p>May use {@code ui.state}, {@code ui.kit}, JavaFX and everything below the window; no other view.
 */
@NullMarked
package org.dartboard.ui.paper;

import org.jspecify.annotations.NullMarked;
