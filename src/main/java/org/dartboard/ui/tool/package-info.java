/**
 * What a hand on the map is in the middle of: small immutable state machines, one for each tool. A {@link
 * org.dartboard.ui.tool.Tool} is told where the pointer is, says what there is to see meanwhile ({@link
 * org.dartboard.ui.tool.Preview}) and what letting go does ({@link org.dartboard.ui.tool.Drop}). Nothing is done before
 * that, so Esc has only to forget the tool, and one gesture is one edit.
 *
 * <p>{@link org.dartboard.ui.tool.Offers} answers the one question of links, "may this be done?", for hover, drop, menu and
 * key alike.
 *
 * <p>May use model, edit, text and the shapes of picture; no JavaFX.
 */
@NullMarked
package org.dartboard.ui.tool;

import org.jspecify.annotations.NullMarked;
