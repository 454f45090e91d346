/**
 * Pages about the program itself, over a window: settings, what is kept where, whether this computer is fit for it, and what it
 * is and is made with. Each is an {@link org.dartboard.ui.kit.OverPage} that is filled when it opens.
 *
 * <p>What takes a disk is asked in the background. Opening folders and asking questions is left to {@link
 * org.dartboard.ui.program.Desktop}.
 *
 * <p>May use what views may use, and {@code kept}, {@code doctor} and {@code licence}.
 */
@NullMarked
package org.dartboard.ui.program;

import org.jspecify.annotations.NullMarked;
