/**
 * The sketch: a text field that draws. What a text means is read by {@link org.dartboard.sketch.Sketch}, away from the
 * window's thread; what was drawn by it and is changed by other means since is left alone.
 *
 * <p>What is drawn of a text, and when, is decided without JavaFX ({@code Draft}, {@code Sketching}).
 *
 * <p>May use everything below the window, its state and kit, JavaFX, AtlantaFX and icons; no other view.
 */
@NullMarked
package org.dartboard.ui.sketch;

import org.jspecify.annotations.NullMarked;
