/**
 * The needs board: needs in rows, touchpoints in columns, each cell <em>no</em>, <em>talked about</em> or <em>taken up</em>;
 * the fastest way to state what a touchpoint {@code touches} and {@code adaptsTo} (method, section 1). Both are empty unless
 * somebody says otherwise, so that the method knows no unanswered cell: an empty one is a no.
 *
 * <p>{@link org.dartboard.ui.needs.Board} and {@link org.dartboard.ui.needs.Answer} know no toolkit.
 *
 * <p>May use everything below the window, ui.state and ui.kit; never a sibling view.
 */
@NullMarked
package org.dartboard.ui.needs;

import org.jspecify.annotations.NullMarked;
