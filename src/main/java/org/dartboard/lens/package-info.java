/**
 * Lenses: what each way of looking says of every element and link of a scene, and the legend that explains it. Besides
 * colourings of the map there are the three pictures that the theory draws of one market: the place of exchange, the
 * building blocks, the forum; they have arrangements of their own and leave the file's alone.
 *
 * <p>A {@link org.dartboard.lens.Lit} is a value. Its legend counts what it shades, so that legend and picture cannot
 * disagree; {@link org.dartboard.lens.Lit#dress} hands it to a drawing. {@link org.dartboard.lens.Views} has the edits of
 * views that people keep.
 *
 * <p>May use {@code java.*}, everything up to story, picture, and itself.
 */
@NullMarked
package org.dartboard.lens;

import org.jspecify.annotations.NullMarked;
