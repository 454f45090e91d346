/**
 * The notation: paints an environment onto a {@link org.dartboard.picture.Surface}, a dozen strokes that the screen, SVG
 * and PNG implement, without any toolkit.
 *
 * <p>Two steps, apart. {@link org.dartboard.picture.Drawing} decides what stands where: shapes with bounds and routed
 * links, a value that can be hit-tested, indexed and compared. {@link org.dartboard.picture.Painter} then strokes a drawing
 * in a {@link org.dartboard.picture.Theme}, with less detail from farther away. A surface draws and does not measure: text
 * is measured by the tables of one bundled font, so that lines break alike everywhere.
 *
 * <p>Where elements stand is not decided here: an element without a position is not drawn. All lengths are map units, of
 * which one is a pixel at 100 %; y grows downwards.
 *
 * <p>May use {@code java.*}, model, dart, edit, text and itself; AWT only in {@code surface}.
 */
@NullMarked
package org.dartboard.picture;

import org.jspecify.annotations.NullMarked;
