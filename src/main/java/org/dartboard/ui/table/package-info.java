/**
 * Everything of one kind as a table: a row for each, a column for each property that people edit. What is typed or pasted
 * becomes one edit, or is told in words; nothing is half done.
 *
 * <p>Reading and writing cells ({@code Column}, {@code Cells}, {@code Draft}, {@code Filling}, {@code Clip}) knows no
 * toolkit; {@link org.dartboard.ui.table.TablePage} shows it.
 */
@NullMarked
package org.dartboard.ui.table;

import org.jspecify.annotations.NullMarked;
