/**
 * The library on the screen: what people keep, as cards to be found, looked at, changed and used again.
 *
 * <p>{@link org.dartboard.ui.library.LibraryPage} stands in the drawer below the map: places at the left, cards in the
 * middle, more about what is chosen at the right. {@link org.dartboard.ui.library.KeepSheet} asks how something is to be kept.
 * All questions go to {@link org.dartboard.ui.state.Shelf}, which all windows share, and are answered later.
 *
 * <p>May use everything below the views, the toolkit and the library, but no other view: what leads elsewhere goes through
 * {@link org.dartboard.ui.library.Doors}.
 */
@NullMarked
package org.dartboard.ui.library;

import org.jspecify.annotations.NullMarked;
