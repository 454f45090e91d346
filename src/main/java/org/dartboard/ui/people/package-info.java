/**
 * People walking: who is chosen, the lanes in which their stories run side by side, where their ways part, what came of it
 * and why, and the scenario that they walk in.
 */
@NullMarked
package org.dartboard.ui.people;

import org.jspecify.annotations.NullMarked;
