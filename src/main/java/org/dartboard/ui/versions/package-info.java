/**
 * The page over a window on which versions are looked at: what changed when, the map as it was, what differs from now and for
 * whom; restoring, naming and taking versions elsewhere.
 *
 * <p>What differs is computed in the background, the effect on one person after the other. What becomes of a version is left to
 * a {@link org.dartboard.ui.versions.Outlet}.
 *
 * <p>May use what views may use, {@code library} and {@code version}.
 */
@NullMarked
package org.dartboard.ui.versions;

import org.jspecify.annotations.NullMarked;
