/**
 * Looking through lenses: the button on the map that chooses one, the legend in a corner of the map, and the page on which
 * views are kept, opened and arranged. What a lens says is computed by {@code lens}; the map that shows it is another view,
 * of which this one is only told where things are.
 */
@NullMarked
package org.dartboard.ui.lens;

import org.jspecify.annotations.NullMarked;
