/**
 * Surfaces that leave a file: SVG, written by hand because a dozen strokes need no library, and PNG, painted by AWT without
 * a screen.
 *
 * <p>May use what its parent may use, and AWT.
 */
@NullMarked
package org.dartboard.picture.surface;

import org.jspecify.annotations.NullMarked;
