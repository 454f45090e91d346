/** The numbers, each with what it came from: the DART matrix, the scorecard, criteria, varieties, what each side gives and gets. */
@NullMarked
package org.dartboard.ui.measure;

import org.jspecify.annotations.NullMarked;
