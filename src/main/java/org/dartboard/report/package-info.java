/**
 * What people take home: a report of an environment as a value, with all words in it, and in packages below this one the
 * writers that make a page, a document, a workbook or tables of it.
 *
 * <p>{@link org.dartboard.report.Report} knows nothing of formats, and a writer knows nothing of environments. The same
 * report gives the same bytes: no clock, no chance, no surroundings. Text that people wrote is kept as they wrote it; making it
 * harmless is for each writer, in its own way.
 *
 * <p>May use every package without a toolkit, but neither the command line nor files.
 */
@NullMarked
package org.dartboard.report;

import org.jspecify.annotations.NullMarked;
