/** The page that a window opens with, and the report of a file that cannot be opened. */
@NullMarked
package org.dartboard.ui.start;

import org.jspecify.annotations.NullMarked;
