/**
 * What all views are made with: the look, icons, small pictures, and the surfaces on which the notation is painted. Views
 * know this package and {@link org.dartboard.ui.state}, and never each other.
 *
 * <p>May use JavaFX, the theme, icons, picture, model and text.
 */
@NullMarked
package org.dartboard.ui.kit;

import org.jspecify.annotations.NullMarked;
