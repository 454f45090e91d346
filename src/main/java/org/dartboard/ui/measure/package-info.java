/**
 * The numbers, each with what it came from: the DART matrix, the scorecard, criteria, varieties, what each side gives and gets.
 * They are those of the command line.
 */
@NullMarked
package org.dartboard.ui.measure;

import org.jspecify.annotations.NullMarked;
