/**
 * Deciding about a gap where it stands: the small control with its state, which every list of gaps has, and the quiet line
 * below a list that says what people have done with.
 *
 * <p>What is decided is an edit ({@link org.dartboard.edit.Decide}). Knows no view; views put its parts where they like.
 *
 * <p>May use everything below the views, JavaFX and icons.
 */
@NullMarked
package org.dartboard.ui.decide;

import org.jspecify.annotations.NullMarked;
