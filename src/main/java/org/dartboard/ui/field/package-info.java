/**
 * Fields: each shows one property of one or several things as a plain text that can be read, and changes it where it stands.
 *
 * <p>A {@link org.dartboard.ui.field.Slot} says what is read and which edit changes it; a {@link
 * org.dartboard.ui.field.Field} shows that. What is typed is done at once as one gesture, so that typing is one step of the
 * history; Escape takes it back; what cannot be said so is explained at the field and leaves the environment as it was.
 * {@link org.dartboard.ui.field.Fields} keeps the fields of a page while the page is made anew around them.
 *
 * <p>May use JavaFX, icons, the kit, the desk and what is below the window; views use it, it knows none of them.
 */
@NullMarked
package org.dartboard.ui.field;

import org.jspecify.annotations.NullMarked;
