/**
 * The page over a window on which people are found for it: those of the gallery, somebody new, or a counterpart of somebody
 * who is there. Three questions make each of them particular; what nobody answered is stated.
 *
 * <p>May use gallery and everything else below the window, ui.state and ui.kit; never a sibling view.
 */
@NullMarked
package org.dartboard.ui.gallery;

import org.jspecify.annotations.NullMarked;
