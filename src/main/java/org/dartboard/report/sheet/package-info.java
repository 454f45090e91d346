/**
 * The tables of a report for programs that calculate: a workbook, or files of values with commas. Text never becomes a
 * formula there.
 *
 * <p>May use what its parent may use.
 */
@NullMarked
package org.dartboard.report.sheet;

import org.jspecify.annotations.NullMarked;
