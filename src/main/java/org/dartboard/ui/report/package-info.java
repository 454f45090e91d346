/**
 * The page over a window on which a report is made: which format, what it tells and of whom, then where it is kept, and how it
 * is opened.
 *
 * <p>What a report says is made by {@code report}, in the background; the libraries that write it are loaded when one is
 * first made. Asking for a file and opening one is left to an {@link org.dartboard.ui.report.Outlet}.
 *
 * <p>May use what views may use, and {@code report}.
 */
@NullMarked
package org.dartboard.ui.report;

import org.jspecify.annotations.NullMarked;
