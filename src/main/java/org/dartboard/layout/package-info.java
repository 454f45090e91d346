/**
 * Automatic layout: where elements stand that nobody placed. Its result is one edit, {@link org.dartboard.edit.Arrange}.
 *
 * <p>Callers know {@link org.dartboard.layout.Arranger} alone; ELK stands behind {@link
 * org.dartboard.layout.LayeredArranger} and is loaded only when something is arranged. How large elements are is told by the
 * caller, because only the notation knows. The same environment gives the same layout.
 *
 * <p>May use {@code java.*}, model, dart, edit, text, ELK and itself.
 */
@NullMarked
package org.dartboard.layout;

import org.jspecify.annotations.NullMarked;
