/**
 * You choose (method, section 9): somebody in the room plays a persona, one question card after the other; at the end the played
 * walk stands beside the computed one. Everything is kept in the file at each step.
 *
 * <p>Which card comes next is decided without JavaFX ({@code Deck}).
 *
 * <p>May use everything below the window, its state and kit, JavaFX, AtlantaFX and icons; no other view.
 */
@NullMarked
package org.dartboard.ui.play;

import org.jspecify.annotations.NullMarked;
