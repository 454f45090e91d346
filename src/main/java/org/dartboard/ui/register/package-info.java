/**
 * The register as a page of the people's drawer: a board with a column for each state, the same as a list, and what people
 * wished for while playing.
 *
 * <p>What stands there is computed by {@link org.dartboard.register.Register}; every decision is one edit. Days are compared
 * with the day on which the page is looked at.
 *
 * <p>May use everything below the views, JavaFX and icons; no other view.
 */
@NullMarked
package org.dartboard.ui.register;

import org.jspecify.annotations.NullMarked;
