/**
 * Open questions, one at a time: first those that would decide most gaps of the people who are shown. An answer is one
 * undoable edit; what it closed and opened is told.
 *
 * <p>Which question comes next is decided without JavaFX ({@code Round}).
 *
 * <p>May use everything below the window, its state and kit, JavaFX, AtlantaFX and icons; no other view.
 */
@NullMarked
package org.dartboard.ui.questions;

import org.jspecify.annotations.NullMarked;
