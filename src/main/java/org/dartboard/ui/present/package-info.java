/**
 * Present (F5): the talk of an environment on the whole screen, in large type and by the keys of a clicker, over the map itself,
 * which is lent to it for that time; and the page on which the talk's stops are arranged.
 *
 * <p>A view as in the design's table: may use the state, the kit and everything pure, no sibling view. What of the window it
 * needs (the map, its look, the whole screen) it is given as a {@link org.dartboard.ui.present.Theatre}.
 */
@NullMarked
package org.dartboard.ui.present;

import org.jspecify.annotations.NullMarked;
