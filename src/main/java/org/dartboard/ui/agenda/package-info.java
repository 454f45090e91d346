/**
 * The guide: a bar above the map that leads through a workshop or a lesson, with what to do, what to ask and the time that is
 * left. What a step needs is opened by the window, which knows it by name.
 *
 * <p>A view as in the design's table: may use the state, the kit and everything pure, no sibling view.
 */
@NullMarked
package org.dartboard.ui.agenda;

import org.jspecify.annotations.NullMarked;
