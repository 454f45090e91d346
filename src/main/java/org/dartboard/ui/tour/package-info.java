/**
 * The guided tour of five steps: a small card that points at the real control and goes on when somebody has done what it asks
 * for. It blocks nothing, and is never begun unasked: at the first start it is offered.
 *
 * <p>What a step needs, and where the control is that it points at, is left to a {@link org.dartboard.ui.tour.Ground}.
 *
 * <p>May use what views may use.
 */
@NullMarked
package org.dartboard.ui.tour;

import org.jspecify.annotations.NullMarked;
