/**
 * Drawing with keys and commands: what is made, named, arranged, copied and pasted without taking hold of it. {@link
 * org.dartboard.ui.create.Author} does it; the picker, the field for names and the pad lie on a layer over the map, of which
 * they know no more than {@link org.dartboard.ui.create.Sheet} says.
 *
 * <p>A new element is one step of the history together with its name: until that is kept, the edit that made it is amended,
 * so that even its id is made of the name that was given.
 *
 * <p>May use everything below the views, ui.state, ui.kit and JavaFX.
 */
@NullMarked
package org.dartboard.ui.create;

import org.jspecify.annotations.NullMarked;
